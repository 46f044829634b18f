import type { ReportStatus, Rhythm } from "@/lib/db/generated/enums";

export const reportStatusLabels: Record<ReportStatus, string> = {
  draft: "Đang nhập",
  awaitingHead: "Chờ lãnh đạo đơn vị duyệt",
  submitted: "Đã gửi, chờ kiểm tra",
  returned: "Trả lại, đề nghị chỉnh sửa",
  verified: "Đã xác nhận số liệu",
  locked: "Đã chốt số liệu",
};

export const rhythmLabels: Record<Rhythm, string> = {
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  halfYear: "6 tháng",
  nineMonths: "9 tháng",
  year: "năm",
  oneOff: "đột xuất",
};
