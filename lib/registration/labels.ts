import type { RegistrationStatus } from "@/lib/db/generated/enums";

export const registrationStatusLabels: Record<RegistrationStatus, string> = {
  draft: "Đang soạn",
  submitted: "Đã gửi đăng ký",
  returned: "Trả lại, đề nghị bổ sung",
  verified: "Đã xác nhận",
};

type Undertaken = {
  honorName: string | null;
  recipient: string | null;
  name: string;
  detail: string;
};

/** "Chiến sĩ thi đua cơ sở: Nguyễn Văn An" · "Tổ tự quản số (10 tổ, quý III)" */
export function undertakingText({ honorName, recipient, name, detail }: Undertaken) {
  if (honorName) return recipient ? `${honorName}: ${recipient}` : honorName;
  return detail ? `${name} (${detail})` : name;
}

type Asked = { granted: boolean | null; isLate: boolean };

/** What a unit asks for once it cannot type any more. */
export function askingTitle({ isLate }: Pick<Asked, "isLate">) {
  return isLate ? "Đề nghị đăng ký muộn" : "Đề nghị điều chỉnh";
}

/** How such a request stands. */
export function adjustmentState({ granted, isLate }: Asked) {
  if (granted === null) return askingTitle({ isLate });
  if (isLate) return granted ? "Đã đồng ý đăng ký muộn" : "Không đồng ý đăng ký muộn";
  return granted ? "Đã điều chỉnh" : "Không đồng ý điều chỉnh";
}
