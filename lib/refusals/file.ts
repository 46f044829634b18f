export const fileRefusals = {
  "file.missing": "Chưa chọn tệp. Vui lòng chọn tệp trên máy rồi bấm lại.",
  "file.empty":
    "Tệp “{name}” không có nội dung (0 byte). Vui lòng mở thử trên máy, lưu lại rồi tải lên.",
  "file.tooLarge":
    "Tệp “{name}” có dung lượng {size}, mức cho phép là 20 MB. Vui lòng quét lại ở độ nét thấp hơn hoặc chia thành hai tệp.",
  "file.wrongKind":
    "Tệp “{name}” không phải {kinds}: loại tệp được xác định theo nội dung bên trong, không theo đuôi tên. Vui lòng quét hoặc lưu lại thành một trong các loại đó rồi tải lên.",
  "file.damaged":
    "Tệp “{name}” bị hỏng hoặc chưa được chép trọn. Vui lòng mở thử trên máy, quét hoặc lưu lại rồi tải lên.",
  "file.locked":
    "Tệp “{name}” không mở được, có thể vì đang đặt mật khẩu. Vui lòng bỏ mật khẩu hoặc quét lại rồi tải lên.",
  "file.tooMuchInside":
    "Nội dung bên trong tệp “{name}” lớn hơn nhiều so với một bản quét thông thường. Vui lòng quét lại hoặc in tệp thành PDF mới rồi tải lên.",
  "file.withdrawn": "Tệp này đã được rút. Vui lòng tải lại trang để xem hiện trạng.",
} as const satisfies Record<string, string>;
