import { momentInSentence } from "@/lib/date-text";
import { addDays, type Day, daysBetween } from "@/lib/dates";
import type { IndicatorType, TotalBasis, UnitKind } from "@/lib/db/generated/enums";
import { sentenceText } from "@/lib/indicator/labels";
import type { Amount } from "@/lib/indicator/rules";
import { placeName } from "@/lib/unit/labels";
import type { Reason } from "./rules";

/** A reason as one says it in a meeting. Source: design/mockups/city.html. */
export function reasonText(reason: Reason) {
  switch (reason.kind) {
    case "unsigned":
      return `Chưa ký Giao ước; chậm ${reason.daysLate} ngày so với kế hoạch.`;
    case "unreviewed":
      return `Chưa chuyển sang tổng kết; chậm ${reason.daysLate} ngày so với kế hoạch.`;
    case "overdue":
      return `${reason.units}/${reason.of} đơn vị quá hạn báo cáo ${reason.label}.`;
    case "returned":
      return `${reason.units} báo cáo ${reason.label} trả lại, chưa gửi lại.`;
    case "slow":
      return `${reason.onPace}/${reason.of} chỉ tiêu kịp tiến độ (${paceText(reason)}).`;
    case "punctual":
      return reason.periods === 1
        ? `Cả ${reason.units} đơn vị gửi đúng hạn.`
        : `Cả ${reason.units} đơn vị gửi đúng hạn ${reason.periods} kỳ.`;
    case "ahead":
      return `${paceText(reason)} chỉ tiêu kịp tiến độ.`;
  }
}

/** "96%", rounded down, so that a hundred percent means all. */
export function paceText({ onPace, of }: { onPace: number; of: number }) {
  return `${Math.floor((onPace * 100) / of)}%`;
}

/** "7/8": units that keep pace, of those that have targets and figures. */
export function unitPaceText({ onPace, of }: { onPace: number; of: number }) {
  return `${onPace}/${of}`;
}

/** What makes a unit one that keeps pace, as the office has set it. */
export function unitPaceRule(carePace: number) {
  return `Đơn vị kịp tiến độ: có ít nhất ${carePace}% chỉ tiêu kịp tiến độ, trên số đơn vị đã có chỉ tiêu và số liệu.`;
}

/** "tuần 26 năm 2026": weeks as calendars number them, from Monday on. */
export function weekText(day: Day) {
  const weekday = ((daysBetween("2024-01-01", day) % 7) + 7) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `tuần ${week} năm ${year}`;
}

type Headed = {
  year: number;
  today: Day;
  at: Date;
  basis: TotalBasis;
  unit: { kind: UnitKind; name: string } | null;
  office: { kind: UnitKind; name: string } | null;
  clusters: readonly { units: readonly unknown[] }[];
};

/** "Tình hình các cụm, tuần 26 năm 2026"; of a year gone by, that year's. */
export function boardTitle({ year, today, office }: Headed) {
  const of = office ? `, ${placeName(office)}` : "";
  const isNow = today.startsWith(`${year}`);
  return `Tình hình các cụm${of}, ${isNow ? weekText(today) : `năm ${year}`}`;
}

/** "16 cụm, 126 đơn vị. Số liệu tính đến 08 giờ 00, ngày 22/6/2026; chỉ tính số liệu đã xác nhận." */
export function boardMeta({ clusters, at, basis }: Headed) {
  const units = clusters.reduce((sum, cluster) => sum + cluster.units.length, 0);
  const counted = basis === "verified" ? "chỉ tính số liệu đã xác nhận" : "tính mọi số liệu đã gửi";
  return `${clusters.length} cụm, ${units} đơn vị. Số liệu tính đến ${momentInSentence(at)}; ${counted}.`;
}

/** What is missing of a target, with its unit: "12 căn", "180 triệu đồng". */
export function missingText(
  indicator: { type: IndicatorType; unitOfMeasure: string },
  missing: Amount,
) {
  return sentenceText(indicator, { amount: missing, qualifier: "exact" });
}

/** "trong 3 tháng còn lại", counted after the present month; in the last one "trong tháng cuối năm". */
export function monthsLeftText(year: number, today: Day) {
  if (!today.startsWith(`${year}`)) return today < `${year}` ? "trong cả năm" : "so với chỉ tiêu";
  const left = 12 - Number(today.slice(5, 7));
  return left > 0 ? `trong ${left} tháng còn lại` : "trong tháng cuối năm";
}

/** What leads back to the same board. */
export function boardQuery({ year, office }: { year: number; office: { id: string } | null }) {
  return new URLSearchParams({ year: `${year}`, ...(office && { office: office.id }) }).toString();
}
