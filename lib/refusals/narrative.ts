export const narrativeRefusals = {
  "narrative.changedMeanwhile":
    "Có phần vừa được người khác ghi. Chưa lưu phần nào; cả hai bản đều còn, vui lòng xem bản của người khác ở từng phần rồi lưu lại.",
  "narrative.noneBefore":
    "Chưa có báo cáo kỳ trước nào có phần lời để sao chép. Vui lòng ghi trực tiếp.",
} as const satisfies Record<string, string>;
