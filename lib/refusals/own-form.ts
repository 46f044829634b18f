export const ownFormRefusals = {
  "ownForm.tooLarge":
    "Biểu mẫu có dung lượng lớn hơn mức cho phép là 5 MB. Vui lòng bỏ ảnh và các trang không cần, lưu lại rồi tải lên.",
  "ownForm.tooManyMarks":
    "Tệp có hơn 20.000 chỗ đánh dấu, nhiều hơn một biểu mẫu thông thường. Vui lòng chia thành nhiều tệp rồi tải lên lại; chưa lưu gì.",
  "ownForm.noMarks":
    "Tệp chưa có ô nào đánh dấu. Vui lòng ghi mã chỉ tiêu trong hai dấu ngoặc nhọn vào ô cần điền, ví dụ {{hoa_giai}}, rồi tải lên lại.",
  "ownForm.unknownMarks":
    "Chưa rõ các mã: {marks}. Vui lòng sửa theo danh sách mã ở cuối trang rồi tải lên lại; chưa lưu gì.",
  "ownForm.ended": "Biểu này đã thôi dùng. Vui lòng tải lên biểu mới.",
} as const satisfies Record<string, string>;
