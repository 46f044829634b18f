import { momentInSentence } from "@/lib/date-text";
import type { ReportRoute, ReportStatus } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { closesAt, type Period } from "./rules";

/** Whose word opens it again: the cluster's secretariat or deputy, or the boards of the office above. */
export type Decider = "cluster" | "office";

type Closed = {
  status: ReportStatus;
  entering: RefusalCode | null;
  route: ReportRoute;
  period: Period;
  mayTakeBack: boolean;
  /** Of a period opened for old figures alone: nobody was ever waited for. */
  isHistory: boolean;
};

/** Who decides about a report that cannot be typed in: whoever confirms it while it waits; the office once it is closed. */
export function deciderOf({ entering, route }: Pick<Closed, "entering" | "route">): Decider | null {
  if (entering === "report.alreadySubmitted") return route === "office" ? "office" : "cluster";
  const isClosed = entering === "report.alreadyVerified" || entering === "report.periodOver";
  return isClosed ? "office" : null;
}

/** Why nothing can be typed into a report, as it truly stands, and what opens it again. Null while something can. */
export function closingText(
  { status, entering, period, mayTakeBack, isHistory, ...of }: Closed,
  office: string,
) {
  const ask = `Nếu cần sửa, đơn vị đề nghị mở lại và nêu lý do; ${office} quyết định.`;
  switch (entering) {
    case "report.alreadyVerified":
      return status === "locked"
        ? `Báo cáo đã chốt số liệu nên không sửa được. ${ask}`
        : `Số liệu đã được xác nhận nên không sửa được. ${ask}`;
    case "report.alreadySubmitted": {
      const who = deciderOf({ entering, ...of }) === "office" ? office : "cụm";
      const how = mayTakeBack ? "đơn vị chọn “Thu hồi bản gửi”" : `đơn vị đề nghị ${who} trả lại`;
      return `Báo cáo đã gửi, đang chờ ${who} kiểm tra. Muốn sửa, ${how}.`;
    }
    case "report.notOpenYet":
      return `Kỳ báo cáo này mở lúc ${momentInSentence(period.opensAt)}.`;
    case "report.periodOver":
      if (isHistory) return `Kỳ này chỉ giữ số liệu cũ để so sánh, không chờ đơn vị gửi. ${ask}`;
      return `Đã hết hạn gửi lúc ${momentInSentence(closesAt(period))}; số liệu đang nhập vẫn được giữ. ${ask}`;
    default:
      return null;
  }
}
