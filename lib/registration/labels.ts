import type { RegistrationStatus } from "@/lib/db/generated/enums";

export const registrationStatusLabels: Record<RegistrationStatus, string> = {
  draft: "Đang soạn",
  submitted: "Đã gửi đăng ký",
  returned: "Trả lại, đề nghị bổ sung",
  verified: "Đã xác nhận",
};
