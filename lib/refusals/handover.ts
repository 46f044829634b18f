export const handoverRefusals = {
  "handover.changedMeanwhile":
    "Nội dung bàn giao vừa được sửa ở nơi khác. Phần vừa nhập được giữ lại dưới đây; vui lòng mở lại trang để xem bản mới.",
  "handover.empty":
    "Chưa ghi hồ sơ, tài liệu bàn giao. Vui lòng ghi ít nhất một dòng, lưu, rồi bàn giao.",
  "handover.handedOverAlready":
    "Biên bản đã được bàn giao, đang chờ bên nhận. Muốn sửa, vui lòng đề nghị bên nhận trả lại.",
  "handover.noLead":
    "Năm này chưa có Cụm trưởng nên chưa có gì để bàn giao. Vui lòng liên hệ cơ quan quản lý cụm để ghi nhận tại trang Cụm trưởng, Cụm phó.",
  "handover.noNextLead":
    "Chưa có Cụm trưởng năm {year}. Vui lòng bàn giao sau khi hội nghị chọn Cụm trưởng năm {year} và kết quả được công nhận.",
  "handover.notHandedOver":
    "Biên bản chưa được bàn giao, hoặc vừa được trả lại. Vui lòng mở lại trang.",
  "handover.receivedAlready":
    "Đã nhận bàn giao nên biên bản không sửa được nữa. Không cần làm gì thêm.",
  "handover.sameUnit": "Cụm trưởng năm {year} vẫn là đơn vị này nên không cần bàn giao.",
} as const satisfies Record<string, string>;
