export const paperSigningRefusals = {
  "paperSigning.byPenAlone":
    "Phiếu bầu mẫu chỉ ký trên giấy. Vui lòng in, ký rồi thêm bản chụp đã ký.",
  "paperSigning.openAlready":
    "Văn bản này đang mở ký trên hệ thống. Vui lòng mở lại trang để ký, hoặc thu hồi lần mở ký đang có.",
  "paperSigning.signedAlready":
    "Văn bản này đã đủ chữ ký nên không mở ký lại. Vui lòng mở lại trang để xem các chữ ký; bản niêm phong tải được khi hệ thống niêm phong xong.",
  "paperSigning.copyWaits":
    "Có bản chụp đã ký đang chờ xác nhận. Vui lòng xác nhận hoặc trả lại bản chụp ấy trước khi mở ký trên hệ thống.",
  "paperSigning.placesChanged":
    "Các chỗ ký của văn bản vừa thay đổi. Vui lòng mở lại trang rồi chọn lại người ký.",
  "paperSigning.nobody":
    "Chưa chọn ai ký trên hệ thống. Vui lòng chọn ít nhất một người; nếu tất cả ký trên giấy thì thêm bản chụp đã ký.",
  "paperSigning.signerGone":
    "Đồng chí {name}, được chọn cho chỗ ký “{place}”, không còn phân công trong cụm hoặc tài khoản đã ngừng hoạt động. Vui lòng mở lại trang rồi chọn lại.",
  "paperSigning.otherName":
    "Chỗ ký “{place}” in tên người khác với tài khoản {name}. Vui lòng chọn đúng người có tên trên văn bản, hoặc để chỗ ấy ký trên giấy.",
  "paperSigning.noPresider":
    "Chỗ ký “{place}” chưa có tên người ký vì hội nghị chưa ghi người chủ trì. Vui lòng ghi người chủ trì tại trang Hội nghị, mục Sửa thông tin, rồi mở ký; hoặc để chỗ ấy ký trên giấy.",
  "paperSigning.notLead":
    "Chỗ ký “{place}” dành cho lãnh đạo đơn vị Cụm trưởng của năm này, {name} không giữ phân công ấy. Vui lòng chọn lãnh đạo đơn vị Cụm trưởng, hoặc để chỗ ấy ký trên giấy.",
  "paperSigning.notSecretary":
    "Chỗ ký “{place}” dành cho Thư ký cụm của năm này, {name} không giữ phân công ấy. Vui lòng chọn Thư ký cụm, hoặc để chỗ ấy ký trên giấy.",
  "paperSigning.noChair":
    "Chỗ ký “{place}” dành cho Chủ tịch đương nhiệm của đơn vị, hoặc Phó Chủ tịch ký thay; người tạm thay không ký vào chỗ này trên hệ thống được. Vui lòng chọn Chủ tịch hoặc Phó Chủ tịch, hoặc in văn bản, ký trên giấy rồi thêm bản chụp.",
  "paperSigning.standIn":
    "Phân công của {name} là tạm thay người khác, còn chỗ ký “{place}” ký đích danh. Vui lòng chọn phân công chính thức, hoặc để chỗ ấy ký trên giấy.",
  "paperSigning.samePerson":
    "Đồng chí {name} được chọn ở hai chỗ ký, một người không ký thay chỗ của người khác. Vui lòng chọn mỗi chỗ một người, hoặc để chỗ “{place}” ký trên giấy.",
  "paperSigning.notBegun":
    "Hội nghị chưa khai mạc nên biên bản chưa mở ký được. Vui lòng mở ký sau khi hội nghị bắt đầu.",
  "paperSigning.noPresence":
    "Hội nghị chưa ghi đơn vị có mặt nên biên bản chưa mở ký được. Vui lòng điểm danh tại trang Hội nghị rồi mở ký.",
  "paperSigning.blanks":
    "Văn bản còn chỗ trống phải ghi tay nên không mở ký trên hệ thống được. Vui lòng ghi đủ chủ trì, đơn vị có mặt, giờ kết thúc, nội dung biểu quyết và kết luận tại trang Hội nghị rồi mở ký; hoặc in, ghi tay, ký trên giấy rồi thêm bản chụp.",
  "paperSigning.outdated":
    "Nội dung của văn bản đã thay đổi hoặc không còn giá trị sau khi mở ký, nên bản này không ký tiếp được. Đề nghị người mở ký thu hồi lần mở ký này, rồi mở ký lại nếu văn bản vẫn cần ký.",
  "paperSigning.takenBack":
    "Lần mở ký này đã được thu hồi, các chữ ký của lần ấy không còn giá trị. Vui lòng mở lại trang để xem lần mở ký sau.",
  "paperSigning.complete":
    "Văn bản đã đủ chữ ký, không ký thêm và không thu hồi được. Vui lòng mở lại trang để xem các chữ ký; bản niêm phong tải được khi hệ thống niêm phong xong.",
  "paperSigning.textChanged":
    "Nội dung trên trang không còn là nội dung hiện có của văn bản. Vui lòng mở lại trang, đọc lại rồi thực hiện.",
  "paperSigning.notTheirs":
    "Chỗ ký này dành cho người khác; mỗi chỗ do đúng người được ghi ký. Vui lòng mở lại trang để xem chỗ ký của mình.",
  "paperSigning.placeSigned": "Chỗ này đã ký lúc {signedAt} ({signer}). Không cần ký lại.",
  "paperSigning.otherCapacity":
    "Chỗ ký này mở cho một phân công khác của đồng chí. Vui lòng chọn đúng tư cách rồi ký; nếu phân công ấy đã kết thúc, đề nghị người mở ký (đồng chí {opener}) thu hồi để mở ký lại, hoặc ký trên giấy.",
  "paperSigning.copyOfTakenBack":
    "Lần mở ký của bản chụp này đã được thu hồi nên không xác nhận được. Vui lòng trả lại bản chụp.",
  "paperSigning.copyOfComplete":
    "Văn bản đã đủ chữ ký, không còn chỗ nào chờ bản chụp này. Vui lòng trả lại bản chụp.",
  "paperSigning.nothingWaits":
    "Bản chụp chưa có chữ ký nào còn thiếu. Vui lòng đánh dấu ít nhất một chữ ký còn chờ.",
  "paperSigning.notOpen":
    "Văn bản này chưa mở ký. Vui lòng mở ký trước, rồi ký trên hệ thống hoặc thêm bản chụp đã ký.",
} as const satisfies Record<string, string>;
