export const activityRefusals = {
  "activity.inFuture":
    "Ngày hoạt động sau ngày hôm nay. Nhật ký ghi việc đã làm; vui lòng kiểm tra lại ngày.",
  "activity.otherIndicator":
    "Chỉ tiêu này không còn trong biểu mẫu của đơn vị. Vui lòng tải lại trang rồi chọn lại.",
  "activity.notInForce": "Hoạt động không tính được vào chỉ tiêu này: {why}",
  "activity.unclear": "Chưa rõ số lượng hoặc số tiền: {why}",
  "activity.withdrawn": "Hoạt động này đã thu hồi nên không sửa được. Vui lòng ghi hoạt động mới.",
  "activity.changedMeanwhile":
    "Hoạt động này vừa được người khác sửa. Nội dung vừa nhập còn nguyên dưới đây; vui lòng mở lại trang ở cửa sổ khác để so sánh.",
} as const satisfies Record<string, string>;
