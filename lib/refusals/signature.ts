/** Of a unit's own copy signed with a digital signature outside. */
export const signatureRefusals = {
  "signature.copyNotTaken":
    "Đơn vị chưa lập bản để ký số của lần mở ký này. Vui lòng chọn “Lập bản để ký số”, tải bản ấy về rồi ký.",
  "signature.otherBytes":
    "Tệp này không phải bản đã tải từ hệ thống để ký số: nội dung tệp khác, hoặc phần mềm ký đã ghi lại toàn bộ tệp. Vui lòng tải lại bản để ký số, ký đúng tệp ấy (không in lại, không lưu thành tệp khác) rồi nộp.",
  "signature.tooMuch":
    "Phần mềm ký đã ghi thêm vào tệp quá nhiều (trên 200 KB, hoặc riêng chữ ký trên 64 KB), nên hệ thống không nhận. Vui lòng tải lại bản để ký số và ký không kèm ảnh, hoặc kèm ảnh nhỏ hơn.",
  "signature.notPdf":
    "Tệp “{name}” không phải tệp PDF: loại tệp được xác định theo nội dung bên trong, không theo đuôi tên. Vui lòng nộp đúng tệp PDF do phần mềm ký số tạo ra từ bản để ký số, không đổi sang loại tệp khác.",
  "signature.brokenFile":
    "Tệp “{name}” không có nội dung, bị hỏng hoặc chưa được chép trọn. Vui lòng nộp lại tệp do phần mềm ký số tạo ra; nếu vẫn không được, tải lại bản để ký số rồi ký lại.",
  "signature.tooLarge":
    "Tệp “{name}” có dung lượng {size}, lớn hơn nhiều so với bản để ký số. Vui lòng nộp đúng tệp do phần mềm ký số tạo ra từ bản ấy; tệp quét hoặc in lại không mang chữ ký số.",
  "signature.none":
    "Tệp này chưa có chữ ký số. Vui lòng ký số bản đã tải bằng phần mềm ký của đơn vị, rồi nộp tệp sau khi ký.",
  "signature.several":
    "Tệp này có nhiều hơn một chữ ký số hoặc có dấu thời gian ghi thêm, nên chưa rõ chữ ký nào là của đơn vị. Vui lòng tải lại bản để ký số và ký một lần.",
  "signature.notWhole":
    "Chữ ký số không phủ toàn bộ tệp: tệp đã bị ghi thêm sau khi ký. Vui lòng nộp đúng tệp do phần mềm ký tạo ra, không lưu lại bằng phần mềm khác.",
  "signature.otherKind":
    "Chữ ký số trong tệp không thuộc loại hệ thống kiểm tra được (PAdES hoặc PKCS#7 tách rời, SHA-256 trở lên, khóa RSA từ 2048 bit hoặc ECDSA từ 256 bit). Vui lòng chọn lại kiểu ký trong phần mềm ký của đơn vị.",
  "signature.invalid":
    "Chữ ký số trong tệp không hợp lệ về mật mã. Vui lòng tải lại bản để ký số và ký lại; nếu vẫn không được, liên hệ nơi cấp chứng thư số.",
  "signature.otherWay":
    "Phần mềm ký đã ghi tệp theo cách hệ thống không kiểm tra được (ví dụ nén phần ghi thêm), nên chưa rõ ngoài chữ ký còn gì thay đổi. Vui lòng tải lại bản để ký số và ký bằng cách ghi nối thông thường, không tối ưu hay nén tệp.",
  "signature.overWords":
    "Hình chữ ký số nằm chồng lên phần nội dung của trang nên có thể che chữ. Vui lòng tải lại bản để ký số, chọn ký không hiển thị hoặc đặt hình chữ ký gọn trong 20 mm dưới cùng của trang.",
  "signature.changedPages":
    "Ngoài chữ ký số, tệp còn có thay đổi trên trang. Vui lòng tải lại bản để ký số và chỉ ký, không ghi chú hay sửa gì thêm.",
} as const;
