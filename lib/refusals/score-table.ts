export const scoreTableRefusals = {
  "scoreTable.moreHandsThanPresent":
    "Số đơn vị thống nhất và không thống nhất cộng lại nhiều hơn số đơn vị có mặt. Vui lòng kiểm tra lại ba số này.",
  "scoreTable.morePresentThanMembers":
    "Số đơn vị có mặt ({present}) nhiều hơn số đơn vị thành viên ({members}). Vui lòng kiểm tra lại.",
  "scoreTable.notAgreed":
    "Số đơn vị thống nhất chưa nhiều hơn số không thống nhất nên bảng điểm chưa được thông qua. Vui lòng chỉnh bảng điểm rồi trình hội nghị lại.",
  "scoreTable.notEveryMember":
    "Bảng điểm phải có đủ các đơn vị thành viên ngày diễn ra hội nghị. Vui lòng mở lại trang rồi ghi lại.",
} as const satisfies Record<string, string>;
