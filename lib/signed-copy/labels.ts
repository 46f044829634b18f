import type { SignedPaper } from "@/lib/db/generated/enums";

export const signedPaperLabels: Record<SignedPaper, string> = {
  ballotPaper: "Phiếu bầu mẫu",
  countMinutes: "Biên bản kiểm phiếu",
  resultNotice: "Thông báo kết quả",
  conferenceMinutes: "Biên bản hội nghị",
  handover: "Biên bản bàn giao",
  registration: "Bản đăng ký thi đua",
};
