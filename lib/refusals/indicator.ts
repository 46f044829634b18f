export const indicatorRefusals = {
  "indicator.ended":
    "Chỉ tiêu này đã có ngày kết thúc. Vui lòng mở lại trang để xem chỉ tiêu thay thế, nếu có.",
  "indicator.endsBeforeStart":
    "Ngày kết thúc trước ngày bắt đầu áp dụng. Vui lòng chọn ngày muộn hơn.",
  "indicator.periodHasFigures":
    "Kỳ {period} đã có báo cáo nhập số nên chưa thay được từ ngày này. Vui lòng chọn từ {first}, ngày sớm nhất chỉ tiêu mới áp dụng được.",
  "indicator.notCountable":
    "Chỉ chỉ tiêu loại số đếm mới đếm được theo số hoạt động. Vui lòng chọn cộng số lượng, số tiền, hoặc không lấy từ nhật ký.",
  "indicator.inSum":
    "“{name}” là thành phần của một chỉ tiêu tổng hợp nên chưa kết thúc được. Vui lòng kết thúc chỉ tiêu tổng hợp trước.",
  "indicatorRule.same": "Quy tắc cần hai chỉ tiêu khác nhau. Vui lòng chọn lại một trong hai.",
  "indicatorRule.kinds":
    "Hai chỉ tiêu này không so sánh được với nhau: khác loại, hoặc là chữ. Vui lòng chọn hai chỉ tiêu cùng loại.",
  "indicatorRule.known": "Quy tắc này đã có và đang áp dụng. Không cần thêm lại.",
  "indicatorRule.ended": "Quy tắc này đã kết thúc. Vui lòng mở lại trang để xem.",
} as const satisfies Record<string, string>;
