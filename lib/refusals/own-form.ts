export const ownFormRefusals = {
  "ownForm.noMarks":
    "Tệp chưa có ô nào đánh dấu. Vui lòng ghi mã chỉ tiêu trong hai dấu ngoặc nhọn vào ô cần điền, ví dụ {{hoa_giai}}, rồi tải lên lại.",
  "ownForm.unknownMarks":
    "Chưa rõ các mã: {marks}. Vui lòng sửa theo danh sách mã ở cuối trang rồi tải lên lại; chưa lưu gì.",
  "ownForm.ended": "Biểu này đã thôi dùng. Vui lòng tải lên biểu mới.",
} as const satisfies Record<string, string>;
