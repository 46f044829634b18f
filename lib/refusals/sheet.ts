export const sheetRefusals = {
  "sheet.missing":
    "Chưa chọn tệp. Vui lòng chọn tệp Excel (.xlsx) hoặc CSV (.csv) rồi bấm “Xem trước”.",
  "sheet.tooLarge":
    "Tệp có dung lượng lớn hơn mức cho phép là 5 MB. Vui lòng bỏ ảnh và các trang tính không cần, hoặc chia thành hai tệp.",
  "sheet.empty": "Tệp chưa có dòng nào. Vui lòng kiểm tra lại trang tính đầu tiên của tệp.",
  "sheet.wrongKind":
    "Tệp này không phải bảng tính. Vui lòng chọn tệp Excel (.xlsx) hoặc CSV (.csv); nếu đang dùng phần mềm khác, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx).",
  "sheet.oldExcel":
    "Đây là tệp Excel kiểu cũ (.xls). Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi tải tệp mới lên.",
  "sheet.locked":
    "Tệp đang đặt mật khẩu nên không đọc được. Mở tệp trong Excel, chọn Tệp (File), Thông tin (Info), bỏ mật khẩu, lưu rồi tải lại.",
  "sheet.macros":
    "Tệp có chứa macro nên không được nhận. Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi tải tệp mới lên.",
  "sheet.damaged":
    "Tệp bị hỏng hoặc tải lên chưa trọn. Vui lòng mở thử bằng Excel, lưu lại rồi tải lại.",
  "sheet.tooMuchInside":
    "Nội dung bên trong tệp lớn hơn nhiều so với một bảng tính thông thường. Vui lòng chép bảng sang một tệp mới rồi tải lại.",
  "sheet.tooManyRows": "Bảng có nhiều hơn 5.000 dòng (từ ô {cell}). Vui lòng chia thành nhiều tệp.",
  "sheet.tooManyColumns": "Bảng có nhiều hơn 60 cột (từ ô {cell}). Vui lòng bỏ các cột không cần.",
  "sheet.formula":
    "Có công thức tại: {cells}. Chưa có số liệu nào được ghi; vui lòng chọn các ô đó, chép, dán dạng giá trị (Paste Values), lưu rồi tải lại.",
  "sheet.oldFont":
    "Ô {cell} (“{text}”) dùng mã chữ cũ {font}. Vui lòng chuyển sang Unicode: chép bảng, bấm Ctrl+Shift+F6 để mở Công cụ của Unikey, chọn nguồn {font}, đích Unicode, bấm Chuyển mã, dán lại; rồi tải tệp lên.",
  "sheet.unknownEncoding":
    "Không đọc được chữ trong tệp CSV này. Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu CSV UTF-8 hoặc Excel Workbook (.xlsx), rồi tải tệp mới lên.",
} as const satisfies Record<string, string>;
