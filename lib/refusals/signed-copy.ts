export const signedCopyRefusals = {
  "signedCopy.confirmedAlready":
    "Văn bản này đã có bản chụp được xác nhận. Vui lòng mở lại trang để xem bản ấy; bản niêm phong tải được khi hệ thống niêm phong xong.",
  "signedCopy.decidedAlready": "Bản chụp này đã được xác nhận hoặc trả lại. Vui lòng mở lại trang.",
  "signedCopy.own":
    "Bản chụp do chính tài khoản này thêm. Vui lòng đề nghị người khác đối chiếu rồi xác nhận.",
  "signedCopy.outdated":
    "Văn bản trên bản chụp này đã thay đổi hoặc không còn giá trị trên hệ thống, nên không xác nhận được. Vui lòng trả lại bản chụp.",
  "signedCopy.signatureMissing":
    "Bản chụp chưa đủ chữ ký: {missing}. Vui lòng lấy đủ chữ ký, quét lại rồi thêm bản chụp.",
} as const satisfies Record<string, string>;
