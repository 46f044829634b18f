export const reportSheetRefusals = {
  "reportSheet.noStamp":
    "Tệp này không phải biểu mẫu tải từ trang này, hoặc phần nhận dạng trong tệp đã bị xóa. Vui lòng bấm “Tải biểu Excel”, chép số liệu sang tệp mới rồi tải lên.",
  "reportSheet.moved":
    "Dòng hoặc cột trong biểu đã bị chuyển chỗ: ô {cell} đáng lẽ ghi “{expected}”, nay ghi “{is}”. Chưa có số liệu nào được ghi; vui lòng tải lại biểu Excel và chép số liệu sang.",
  "reportSheet.otherPeriod":
    "Tệp này là biểu của kỳ khác ({period}). Vui lòng mở báo cáo của kỳ đó, hoặc tải biểu của kỳ này.",
  "reportSheet.otherUnit":
    "Tệp này là biểu của đơn vị khác ({unit}). Vui lòng mở báo cáo của đơn vị đó, hoặc tải biểu của đơn vị này.",
  "reportSheet.otherForm":
    "Biểu mẫu đã thay đổi từ khi tải tệp này: có chỉ tiêu không còn trong biểu. Vui lòng tải lại biểu Excel và chép số liệu sang.",
  "reportSheet.nothingNew": "Các ô trong tệp giống số đang có trên hệ thống. Không cần ghi lại.",
  "reportSheet.conflict":
    "Có ô vừa được người khác sửa sau khi tải tệp. Cả hai số đều còn; vui lòng chọn số dùng ở mục “Ô người khác vừa sửa”, chọn lại tệp rồi bấm “Xem trước”.",
  "reportSheet.alreadyReported":
    "{unit} đã có báo cáo gửi cho kỳ này nên số liệu cũ không nạp được. Vui lòng bỏ đơn vị này khỏi tệp.",
  "reportSheet.stillSending":
    "{unit} còn tự gửi được báo cáo kỳ này đến {until}, nên số liệu cũ của đơn vị này chưa nạp được và chưa ghi ô nào của cả tệp. Vui lòng để trống phần của đơn vị này rồi tải lại tệp cho các đơn vị khác; sau thời điểm đó, nạp riêng cho đơn vị này.",
  "reportSheet.yearOpen":
    "Kỳ này hết hạn lúc {until} nhưng năm thi đua của cụm chưa khép, nên chưa nạp được như số liệu cũ và chưa ghi ô nào của cả tệp. Nếu {unit} chưa gửi, đơn vị chọn “Đề nghị mở lại” để gửi; hoặc nạp sau khi cụm khép năm.",
  "reportSheet.sourceMissing":
    "Số liệu của {unit} chưa ghi lấy từ văn bản nào. Vui lòng ghi ở dòng “Theo văn bản số” của tệp, hoặc ở ô “Văn bản chung” trên trang này, rồi tải lại tệp.",
  "reportSheet.unitClosed":
    "{unit} {why} nên chưa ghi ô nào của cả tệp. Vui lòng tải biểu mới: cột của đơn vị này đã khóa. Nếu số của đơn vị này cần sửa, trả lại, gia hạn hoặc để đơn vị đề nghị mở lại báo cáo trước.",
} as const satisfies Record<string, string>;
