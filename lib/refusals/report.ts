export const reportRefusals = {
  "indicator.catalogueChanged":
    "Danh mục vừa có thêm chỉ tiêu sau khi trang này mở ra. Vui lòng tải lại trang rồi xem lại.",
  "indicator.codeTaken": "Mã chỉ tiêu “{code}” đã có trong danh mục. Vui lòng chọn mã khác.",
  "indicator.partMissing":
    "Chỉ tiêu thành phần “{code}” chưa có trong danh mục. Vui lòng thêm chỉ tiêu đó trước.",
  "report.notOpenYet": "Chưa đến kỳ báo cáo này. Vui lòng quay lại khi kỳ báo cáo mở.",
  "report.periodOver":
    "Đã hết hạn gửi báo cáo kỳ này. Số liệu đang nhập vẫn được giữ; vui lòng chọn “Đề nghị mở lại” và nêu lý do, cơ quan quản lý cụm quyết định.",
  "report.alreadySubmitted":
    "Báo cáo đã gửi, đang chờ kiểm tra. Vui lòng mở lại trang; muốn sửa, chọn “Thu hồi bản gửi”.",
  "report.alreadyPresented": "Báo cáo đã được trình lãnh đạo đơn vị. Không cần trình lại.",
  "report.presented":
    "Báo cáo đang chờ lãnh đạo đơn vị duyệt nên chưa ghi thay đổi này. Muốn sửa, chọn “Lấy lại để sửa”; sửa xong, trình lại.",
  "report.alreadyVerified":
    "Số liệu của báo cáo này đã được xác nhận hoặc đã chốt nên không sửa được. Nếu cần sửa, đơn vị chọn “Đề nghị mở lại” và nêu lý do; cơ quan quản lý cụm quyết định.",
  "report.notSubmitted":
    "Đơn vị chưa gửi báo cáo này, hoặc vừa thu hồi bản gửi. Vui lòng mở lại trang để xem tình trạng mới.",
  "report.signedTooLate": "Ngày ký sau ngày hôm nay ({to}). Vui lòng ghi ngày trên bản đã ký.",
  "report.signedTooEarly":
    "Ngày ký trước ngày gửi báo cáo lần cuối ({from}), nên bản đó chưa phải của số liệu đã gửi. Vui lòng ghi ngày trên bản ký của số liệu này.",
  "report.changedMeanwhile":
    "Báo cáo này vừa được người khác lưu. Số liệu vừa nhập còn nguyên dưới đây; vui lòng mở lại trang ở cửa sổ khác để so sánh trước khi gửi.",
  "report.figureElsewhere":
    "Chỉ tiêu “{indicator}” đã có số liệu trong báo cáo {period}, cho cả những ngày của kỳ này. Mỗi số chỉ nhập một lần; vui lòng để trống ô này.",
  "report.daysScattered":
    "Chỉ tiêu “{indicator}” còn thiếu những ngày {days}, không liền nhau, nên một số không nói được là của ngày nào. Vui lòng nhập ở báo cáo của các kỳ đó và để trống ô này.",
  "report.doubtful":
    "Còn {count} số cần kiểm tra. Nếu số đúng, vui lòng ghi lý do ở từng dòng; nếu không, sửa lại rồi gửi.",
  "report.incomplete":
    "Còn chỉ tiêu chưa có số liệu. Vui lòng nhập, hoặc ghi “không phát sinh”, rồi gửi lại.",
  "report.unclear": "Còn ô chưa rõ số liệu: {why}",
  "report.ownUnit":
    "Báo cáo của chính đơn vị phải do đơn vị khác xác nhận. Vui lòng liên hệ đơn vị Cụm phó hoặc chuyên viên của cơ quan quản lý cụm.",
  "report.ownEntry":
    "Đồng chí đã nhập thay số liệu của báo cáo này nên không xác nhận được. Vui lòng để thư ký khác của cụm, đơn vị Cụm phó hoặc chuyên viên của cơ quan quản lý cụm xác nhận.",
  "report.markedAlready":
    "Phần này đã được xác nhận. Báo cáo đang chờ các bước còn lại; vui lòng mở lại trang để xem.",
  "report.clusterFirst":
    "Báo cáo này đi qua cụm trước và cụm chưa xem. Vui lòng chờ cụm ghi nhận “Cụm đã xem”, hoặc liên hệ Thư ký cụm.",
  "report.otherField":
    "Báo cáo này không có chỉ tiêu thuộc lĩnh vực được phân công. Không cần xác nhận.",
  "report.fieldsChanged":
    "Lĩnh vực của người này vừa được người khác ghi lại. Vui lòng mở lại trang để xem, rồi ghi nếu vẫn cần.",
  "report.notVerified":
    "Báo cáo chưa được xác nhận đủ nên chưa chốt được. Vui lòng chờ xác nhận số liệu.",
  "report.notClosed":
    "Báo cáo này đang nhập hoặc thu hồi được, không cần đề nghị mở lại. Vui lòng mở lại trang để xem tình trạng mới.",
  "report.reopeningAsked":
    "Đơn vị đã đề nghị mở lại, đang chờ cơ quan quản lý cụm trả lời. Không cần đề nghị lại.",
  "report.notAsked":
    "Đơn vị chưa đề nghị mở lại, hoặc đề nghị đã được trả lời. Vui lòng mở lại trang để xem tình trạng mới.",
  "report.sendingPermitted": "Cán bộ phụ trách đã được phép gửi báo cáo. Không cần cho phép lại.",
  "report.permissionChanged":
    "Việc cho phép cán bộ phụ trách gửi vừa được thay đổi. Vui lòng mở lại trang để xem tình trạng mới.",
  "report.nothingEntered":
    "Chưa có số nào khác số đang có. Vui lòng nhập theo văn bản của đơn vị rồi lưu.",
  "report.contradicted":
    "Đơn vị đã nêu ý kiến về lần nhập thay này. Ý kiến thêm, vui lòng trao đổi với người nhập thay.",
  "report.ownExtension":
    "Không tự gia hạn cho đơn vị mình. Vui lòng đề nghị đơn vị Cụm phó hoặc cơ quan quản lý cụm.",
  "report.notLater":
    "Hạn mới phải sau hạn đang có ({due}) và sau thời điểm hiện tại. Vui lòng chọn ngày giờ muộn hơn.",
  "report.otherLine": "Có chỉ tiêu không thuộc biểu mẫu này. Vui lòng tải lại trang rồi chọn lại.",
  "form.indicatorUnknown":
    "Chỉ tiêu “{code}” chưa có trong danh mục, hoặc là chỉ tiêu tổng hợp nên không nhập trực tiếp. Vui lòng chọn chỉ tiêu khác.",
  "form.changedMeanwhile":
    "Biểu mẫu vừa được người khác đổi tên thành “{name}”. Vui lòng mở lại trang để xem, rồi đổi nếu vẫn cần.",
  "form.ended":
    "Biểu mẫu “{name}” kết thúc ngày {end} nên không mở thêm kỳ sau ngày đó, không kết thúc lần nữa. Cần báo cáo tiếp, vui lòng lập biểu mẫu mới.",
  "form.endsBeforeStart":
    "Ngày kết thúc trước ngày biểu mẫu có hiệu lực ({first}). Vui lòng chọn ngày muộn hơn.",
  "form.endsBeforePeriod":
    "Biểu mẫu đã mở kỳ {period} đến hết ngày {last}. Vui lòng chọn từ ngày đó trở đi, hoặc rút kỳ này nếu chưa đơn vị nào nhập.",
  "period.changedMeanwhile":
    "Kỳ {label} vừa thay đổi sau khi trang này mở ra. Vui lòng mở lại trang để xem, rồi làm tiếp nếu vẫn cần.",
  "period.dueBehind":
    "Hạn mới phải sau thời điểm hiện tại và không trước giờ mở kỳ {label}. Vui lòng chọn ngày giờ muộn hơn.",
  "period.lockWithinGrace":
    "Kỳ {label} còn nhận báo cáo trong {grace} ngày ân hạn sau hạn gửi. Vui lòng ghi số ngày đến khi chốt không ít hơn thế.",
  "period.lockBehind":
    "Ngày chốt {lockOn} của kỳ {label} đã qua. Vui lòng ghi số ngày lớn hơn; muốn chốt ngay, chọn “Chốt cả kỳ”.",
  "period.touched":
    "Kỳ {label} đã có đơn vị nhập số liệu, được gia hạn hoặc lập bảng kê nên không rút được. Nếu sai hạn, vui lòng đổi hạn cho cả kỳ.",
  "period.nothingToLock":
    "Kỳ {label} không có báo cáo nào đã xác nhận mà đồng chí chốt được. Báo cáo của chính đơn vị mình do người khác chốt; báo cáo khác cần xác nhận trước.",
  "period.asksNothing":
    "Không chỉ tiêu nào của biểu mẫu được áp dụng trong các ngày này, nên báo cáo sẽ trống. Vui lòng chọn các ngày khác, hoặc lập biểu mẫu với chỉ tiêu áp dụng từ sớm hơn.",
  "period.taken":
    "Các ngày này chồng lên kỳ {label} của cùng biểu mẫu. Vui lòng chọn khoảng ngày khác, để không số liệu nào bị tính hai lần.",
} as const satisfies Record<string, string>;
