import type { IndicatorType, RegistrationStatus } from "@/lib/db/generated/enums";
import { readTyped } from "@/lib/figure/rules/reading";
import { cellText, qualifierText, sentenceText } from "@/lib/indicator/labels";

export const registrationStatusLabels: Record<RegistrationStatus, string> = {
  draft: "Đang soạn",
  submitted: "Đã gửi đăng ký",
  returned: "Trả lại, đề nghị bổ sung",
  verified: "Đã xác nhận",
};

type Target = { type: IndicatorType; unitOfMeasure: string };

/**
 * A typed target in words that can be held against another's: money in triệu đồng whether it was typed in tỷ or in triệu; everything
 * else, and what is no figure, as it was typed.
 */
export function targetWords(indicator: Target, typed: string) {
  const read = readTyped(indicator.type, typed);
  return indicator.type === "money" && "figure" in read
    ? sentenceText(indicator, read.figure)
    : typed;
}

/** The same for a table that says the unit of measure itself: "trên 2.300", or "90%" with "90/100" under it. */
export function targetCell(
  { type }: Pick<Target, "type">,
  typed: string,
): {
  main: string;
  under?: string;
} {
  const read = readTyped(type, typed);
  if (!("figure" in read)) return { main: typed };
  const { main, ...more } = cellText(type, read.figure.amount);
  return { main: qualifierText(read.figure.qualifier) + main, ...more };
}

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
