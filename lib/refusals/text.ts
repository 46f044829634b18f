/** What the rules of drafting and consulting refuse, in words. */
export const textRefusals = {
  "text.alreadyConsulting":
    "Dự thảo đang được lấy ý kiến. Muốn sửa hoặc gửi lại, vui lòng kết thúc lần lấy ý kiến này trước.",
  "text.nobodyToAsk":
    "Cụm chưa có đơn vị thành viên nên chưa có ai để lấy ý kiến. Vui lòng liên hệ cơ quan quản lý cụm để bổ sung đơn vị.",
  "text.duePast":
    "Hạn góp ý ({dueAt}) đã qua nên các đơn vị không kịp trả lời. Vui lòng chọn ngày, giờ còn ở phía trước.",
  "text.consultationClosed":
    "Lần lấy ý kiến này đã kết thúc nên không ghi thêm được. Ý kiến khác vui lòng nêu tại hội nghị, hoặc ở lần lấy ý kiến sau.",
  "text.notAsked":
    "Đơn vị không có trong danh sách được lấy ý kiến, vì danh sách được chốt lúc gửi. Nếu chưa đúng, vui lòng liên hệ Thư ký cụm.",
  "text.unitSpokeItself":
    "Đơn vị đã tự gửi ý kiến trong lần này nên không nhập thay được nữa. Cần bổ sung thì đơn vị gửi lại.",
  "text.nothingSaid":
    "Chưa chọn gì ở nội dung nào. Vui lòng chọn “Thống nhất” hoặc “Góp ý”, hoặc bấm “Thống nhất toàn bộ”.",
  "text.opinionMeanwhile":
    "Ý kiến của đơn vị vừa được ghi từ nơi khác (đồng chí {by}, {at}) sau khi trang này mở ra. Lời vừa nhập còn ở dưới; vui lòng tải lại trang, xem ý kiến đã ghi rồi gửi tiếp nếu cần.",
  "text.opinionReplaced":
    "Ý kiến này đã được đơn vị thay bằng ý kiến khác. Vui lòng tải lại trang và trả lời ý kiến mới.",
  "text.nothingToAnswer":
    "Đơn vị thống nhất với nội dung này nên không có gì để giải trình. Không cần làm gì thêm.",
  "text.repliedMeanwhile":
    "Ý kiến này vừa được trả lời từ nơi khác sau khi trang này mở ra. Vui lòng tải lại trang, xem câu trả lời đã ghi rồi sửa nếu cần.",
  "text.replyWithoutWords":
    "Chưa ghi lời giải trình. Vui lòng ghi vì sao không tiếp thu, hoặc chỉ tiếp thu một phần.",
  "text.repliesFixed":
    "Văn bản đã trình hội nghị nên bảng tiếp thu, giải trình không sửa được nữa. Muốn sửa, chọn “Đưa về dự thảo”.",
  "text.commentsUnanswered":
    "Còn {unanswered} ý kiến chưa được trả lời. Vui lòng tiếp thu hoặc giải trình từng ý kiến rồi trình hội nghị.",
  "text.signedByLead":
    "Kế hoạch, Quy chế do Cụm trưởng ký nên không mở ký kết, không tổng kết như Giao ước. Vui lòng chọn “Ban hành”.",
  "text.signedByAll":
    "Giao ước do tất cả các đơn vị ký nên không ban hành. Vui lòng chọn “Mở ký kết”.",
  "text.alreadyIssued": "Văn bản đã ban hành. Muốn thay đổi, cụm lập văn bản mới thay thế.",
  "text.notAdoptedYet":
    "Quy chế phải được hội nghị thông qua trước khi ban hành. Vui lòng ghi kết quả thông qua.",
  "text.notPresentedYet": "Văn bản còn là dự thảo. Vui lòng trình hội nghị trước khi ban hành.",
  "text.issuedAhead":
    "Ngày ban hành ({issuedOn}) còn ở phía trước. Vui lòng ghi đúng ngày trên văn bản đã ký.",
  "text.noLead":
    "Năm này chưa có Cụm trưởng đang làm nhiệm vụ nên chưa ban hành được. Vui lòng liên hệ cơ quan quản lý cụm.",
  "text.templateGone":
    "Mẫu này không còn áp dụng cho cụm. Vui lòng tải lại trang và chọn mẫu khác, hoặc lập bản trống.",
} as const;
