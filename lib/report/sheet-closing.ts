import { dayText, momentInSentence } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import { stretchText } from "@/lib/figure/labels";
import type { Facts } from "@/lib/figure/rules/facts";
import { closesAt, enteringRefusal, type Report } from "./rules";

type Imported = Report & { submittedAt: Date | null };
type Bringing = {
  /** Figures of a year gone by, which are final at once. */
  isPast: boolean;
  /** Whether who brings them enters figures for units, too. */
  mayEnter: boolean;
  at: Date;
};

/**
 * Why a unit's part of a workbook takes no figures, as it follows the unit's name; null while it does. Figures of a year gone by
 * are taken until the unit has sent its own; a unit with more time still sends, and they are entered for it like any others.
 */
export function closedUnit(report: Imported, { isPast, mayEnter, at }: Bringing) {
  const until = closesAt(report.period);
  if (isPast && at > until) {
    const isOwn = report.submittedAt !== null || report.status === "verified";
    return isOwn ? "đã tự gửi báo cáo kỳ này" : null;
  }
  if (!mayEnter)
    return `còn tự gửi được báo cáo kỳ này đến ${momentInSentence(until)}, sau đó mới nạp được số liệu cũ`;
  switch (enteringRefusal(report, report, at)) {
    case "report.alreadyVerified":
      return report.status === "locked" ? "đã chốt số liệu" : "đã được xác nhận số liệu";
    case "report.alreadySubmitted":
      return "đã gửi báo cáo, đang chờ kiểm tra";
    case "report.notOpenYet":
      return "chưa mở kỳ báo cáo";
    case "report.periodOver":
      return "đã hết hạn gửi";
    default:
      return null;
  }
}

/** Why the line of an ended indicator takes no figures, and what is reported instead. */
export function closedLine({ toOn, successorName }: { toOn: Day; successorName: string | null }) {
  const instead = successorName ? `, thay bằng “${successorName}”` : "";
  return `Chỉ tiêu đã kết thúc ngày ${dayText(toOn)}${instead}; không điền.`;
}

/** A figure is typed once: why a cell whose days other reports hold takes none; null where it is asked for. */
export function figureElsewhere({ asked, gaps, parts }: Pick<Facts, "asked" | "gaps" | "parts">) {
  if (asked) return null;
  if (gaps.length > 0)
    return `Còn thiếu những ngày ${gaps.map(stretchText).join(", ")}, không liền nhau; nhập ở báo cáo các kỳ đó.`;
  return `Đã có trong báo cáo ${parts.map(({ label }) => label).join(", ")}; không điền.`;
}
