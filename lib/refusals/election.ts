export const electionRefusals = {
  "vote.choicesCrossed":
    "Số được chọn ít nhất lớn hơn số được chọn nhiều nhất. Vui lòng kiểm tra lại hai số này.",
  "vote.markOutOfReach":
    "Tỷ lệ này không thể đạt được. Vui lòng ghi một phần lớn hơn 0 và không quá toàn bộ, ví dụ: từ 2/3 trở lên.",
  "vote.moreChoicesThanCandidates":
    "Số được chọn nhiều hơn số đơn vị được giới thiệu. Vui lòng kiểm tra lại danh sách.",
  "vote.moreSeatsThanCandidates":
    "Số cần chọn nhiều hơn số đơn vị được giới thiệu. Vui lòng giới thiệu thêm, hoặc giảm số cần chọn.",
  "vote.noCandidates":
    "Chưa có đơn vị nào được giới thiệu. Vui lòng giới thiệu ít nhất một đơn vị.",
} as const satisfies Record<string, string>;
