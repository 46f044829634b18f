import { dayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { ActivityUse, IndicatorType } from "@/lib/db/generated/enums";
import { measureText, sentenceText } from "@/lib/indicator/labels";
import type { Amount } from "@/lib/indicator/rules";

type InForce = { name: string; fromOn: Day; toOn: Day | null };

/** Why an activity of a day does not count for an indicator: it was not in force. Null where it was. */
export function forceText({ name, fromOn, toOn }: InForce, happenedOn: Day) {
  if (happenedOn < fromOn)
    return `“${name}” áp dụng từ ngày ${dayText(fromOn)}. Vui lòng chọn chỉ tiêu khác, hoặc kiểm tra lại ngày.`;
  if (toOn && happenedOn > toOn)
    return `“${name}” đã kết thúc ngày ${dayText(toOn)}. Vui lòng chọn chỉ tiêu thay thế, hoặc kiểm tra lại ngày.`;
  return null;
}

type Offered = Added["indicator"] & { activityUse: ActivityUse; toOn: Day | null };

/** An indicator to choose: "Hội nghị, buổi tuyên truyền (buổi; đếm hoạt động; đến hết ngày 31/12/2024)". */
export function offeredText({ name, activityUse, toOn, ...indicator }: Offered) {
  const about = [
    measureText(indicator),
    activityUse === "count" && "đếm hoạt động",
    toOn && `đến hết ngày ${dayText(toOn)}`,
  ];
  return `${name} (${about.filter(Boolean).join("; ")})`;
}

type Added = {
  indicator: { name: string; type: IndicatorType; unitOfMeasure: string };
  amount: Amount;
};

/** "Nhà Đại đoàn kết xây mới: 2 căn". */
export function addedText({ indicator, amount }: Added) {
  return `${indicator.name}: ${sentenceText(indicator, { amount, qualifier: "exact" })}`;
}
