export const registrationRefusals = {
  "registration.windowOver":
    "Đã hết thời gian đăng ký thi đua của năm này. Chưa gửi đăng ký thì lãnh đạo đơn vị chọn “Đề nghị đăng ký muộn” và nêu lý do; cơ quan quản lý cụm sẽ xem xét.",
  "registration.alreadySubmitted":
    "Bản đăng ký đã gửi, đang chờ xác nhận. Muốn sửa, vui lòng liên hệ Thư ký cụm để được trả lại.",
  "registration.alreadyVerified":
    "Bản đăng ký đã được xác nhận nên không sửa trực tiếp được. Muốn thay đổi, lãnh đạo đơn vị chọn “Đề nghị điều chỉnh”.",
  "registration.notSubmitted":
    "Đơn vị chưa gửi bản đăng ký này. Vui lòng mở lại trang để xem tình trạng mới.",
  "registration.changedMeanwhile":
    "Bản đăng ký này vừa được người khác lưu. Nội dung vừa nhập còn nguyên dưới đây; vui lòng mở lại trang ở cửa sổ khác để so sánh.",
  "registration.ownUnit":
    "Đăng ký của chính đơn vị phải do đơn vị khác xác nhận. Vui lòng liên hệ đơn vị Cụm phó hoặc chuyên viên của cơ quan quản lý cụm.",
  "registration.empty":
    "Bản đăng ký chưa có chỉ tiêu nào. Vui lòng ghi ít nhất một chỉ tiêu rồi gửi.",
  "registration.unclear": "Còn ô chưa rõ chỉ tiêu: {why}",
  "registration.personMissing":
    "“{honor}” là danh hiệu của cá nhân nhưng chưa ghi tên ai. Vui lòng ghi họ tên ở cột bên cạnh.",
  "registration.otherLine":
    "Có lý do ghi cho dòng không còn trong bản đăng ký này. Vui lòng tải lại trang rồi ghi lại.",
  "registration.yearClosed":
    "Năm thi đua đã khép nên không giao hay điều chỉnh được nữa. Nếu cần, vui lòng liên hệ cơ quan quản lý cụm.",
  "registration.nothingAssigned":
    "Chưa có chỉ tiêu giao nào khác với hiện có. Vui lòng ghi hoặc sửa ít nhất một dòng rồi lưu.",
  "registration.assignedAbove":
    "Chỉ tiêu “{name}” do cơ quan cấp trên giao nên cấp này không sửa hay rút được. Vui lòng để nguyên dòng ấy; cần thay đổi thì liên hệ cơ quan đã giao.",
  "registration.targetAsked":
    "Đơn vị đang đề nghị điều chỉnh chỉ tiêu “{name}” nên chưa giao lại được. Vui lòng trả lời đề nghị ấy trước, rồi giao.",
  "adjustment.notVerified":
    "Bản đăng ký chưa được xác nhận nên chưa cần đề nghị điều chỉnh. Vui lòng sửa trực tiếp, hoặc chờ xác nhận.",
  "adjustment.waiting":
    "Đơn vị đã có một đề nghị điều chỉnh đang chờ trả lời. Vui lòng chờ kết quả rồi đề nghị tiếp.",
  "adjustment.nothingChanged":
    "Chưa có nội dung nào khác với bản đã xác nhận. Vui lòng sửa ít nhất một dòng rồi gửi đề nghị.",
  "adjustment.notWaiting":
    "Đề nghị này không còn chờ: đã được trả lời, hoặc không thuộc bản đăng ký này. Vui lòng mở lại trang để xem.",
  "adjustment.sentMeanwhile":
    "Đơn vị đã gửi bản đăng ký sau khi đề nghị đăng ký muộn, nên không ghi đè được. Vui lòng trả lời không đồng ý đề nghị này và xem bản đăng ký đã gửi.",
  "adjustment.advised": "Đề nghị này đã có ý kiến của Cụm. Vui lòng mở lại trang để xem.",
} as const satisfies Record<string, string>;
