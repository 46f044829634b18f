import { clusterName } from "@/lib/cluster/labels";
import { dayText, momentInSentence } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { ClusterKind, TotalBasis, UnitKind } from "@/lib/db/generated/enums";
import { percentReached } from "@/lib/figure/rules/share";
import type { Amount, Total } from "@/lib/indicator/rules";
import {
  add,
  type Decimal,
  decimalText,
  magnitude,
  negated,
  quotient,
  quotientDown,
  tenTo,
} from "@/lib/numbers/decimal";
import { percentPointsText, quantityText } from "@/lib/numbers/labels";
import { placeName } from "@/lib/unit/labels";
import type { FiguresView } from "./schema";

/** Which figures a page counts, as its switch says it. */
export const basisLabels: Record<TotalBasis, string> = {
  sent: "Mọi số liệu đã gửi",
  verified: "Chỉ số liệu đã xác nhận",
};

export type Coverage = {
  /** Units whose figures are awaited, those that moved or merged within the year among them. */
  units: number;
  sent: number;
  /** Units all of whose figures are confirmed. */
  verified: number;
  /** Reports that are open again, so that what they were confirmed with counts. */
  reopened: number;
};

/** "Số liệu tính đến 16 giờ 00, ngày 10/11/2022; đã gửi 5/5, đã xác nhận 4/5 đơn vị." */
export function coverageText(asOf: Date, { units, sent, verified, reopened }: Coverage) {
  const open =
    reopened > 0
      ? ` ${reopened} báo cáo đang mở lại, tính theo số đã xác nhận trước khi mở lại.`
      : "";
  return `Số liệu tính đến ${momentInSentence(asOf)}; đã gửi ${sent}/${units}, đã xác nhận ${verified}/${units} đơn vị.${open}`;
}

/**
 * From a figure before to one now: a percentage of what was before ("+5,4%"), between percentages points
 * ("+1,1 điểm phần trăm"), never the one called the other. Null where nothing was there to compare with.
 */
export function changeText(now: Amount, before: Amount): string | null {
  if (now.kind === "ratio" && before.kind === "ratio") return pointsText(now, before, quotient);
  const [a, b] = [decimalOfAmount(now), decimalOfAmount(before)];
  if (!a || !b || b.digits === 0n) return null;
  const change = hundredths(add(a, negated(b)), b);
  return `${change.digits > 0n ? "+" : ""}${quantityText(change)}%`;
}

type Ratio = Extract<Amount, { kind: "ratio" }>;

function pointsText(now: Ratio, before: Ratio, rounded: typeof quotient) {
  return percentPointsText(
    { part: now.numerator, whole: now.denominator },
    { part: before.numerator, whole: before.denominator },
    rounded,
  );
}

/** How far a target is reached, never rounded up to all of it: "110,8%"; of a percentage the points above or below it. Null where they do not compare. */
export function reachedText(now: Amount, target: Amount): string | null {
  if (now.kind === "ratio" && target.kind === "ratio") return pointsText(now, target, quotientDown);
  const reached = percentReached(now, target, 1);
  return reached && `${decimalText(reached)}%`;
}

/** part ÷ |whole| in hundredths, to one place. */
function hundredths(part: Decimal, whole: Decimal) {
  const scale = Math.max(part.scale, whole.scale);
  const above = part.digits * tenTo(scale - part.scale) * 100n;
  return quotient(above, magnitude(whole.digits * tenTo(scale - whole.scale)), 1);
}

function decimalOfAmount(amount: Amount): Decimal | null {
  if (amount.kind === "whole") return { digits: amount.whole, scale: 0 };
  return amount.kind === "quantity" ? amount.quantity : null;
}

type Shown = {
  period: { fromOn: Day; toOn: Day } | null;
  periods: readonly { value: string; label: string }[];
};

/** "Số liệu năm 2024", "Số liệu 6 tháng đầu năm 2024". */
export function figuresTitle(year: number, { period, periods }: Shown) {
  return period ? `Số liệu ${periodText({ period, periods })}` : `Số liệu năm ${year}`;
}

/** "năm 2022", "6 tháng đầu năm 2024": the days of what is shown, as people say them. */
export function shownPeriodText(year: number, shown: Shown) {
  return shown.period ? periodText(shown) : `năm ${year}`;
}

/** Where the figures of a page or of a copied sentence are from. */
export function sourceText(
  { cluster, year }: { cluster: { kind: ClusterKind; label: string }; year: number },
  shown: Shown,
) {
  return `Nguồn: báo cáo ${shownPeriodText(year, shown)} của ${clusterName(cluster)}`;
}

/** What leads back to the same view; what is not chosen is left out. */
export function viewQuery({ period, basis, show }: FiguresView) {
  const query = new URLSearchParams();
  if (period) query.set("period", `${period.fromOn}_${period.toOn}`);
  if (basis) query.set("basis", basis);
  if (show) query.set("show", show);
  return query.toString();
}

/** As people say it where it is known, otherwise by its days. */
function periodText({ period, periods }: Shown) {
  const value = `${period?.fromOn}_${period?.toOn}`;
  const known = periods.find((each) => each.value === value);
  if (known) return known.label;
  return period ? `từ ngày ${dayText(period.fromOn)} đến ngày ${dayText(period.toOn)}` : "";
}

type Compared = {
  total: Total | null;
  lastYear: Total | null;
  target: { amount: Amount; units: number } | null;
};

/** What belongs to a figure in a sentence: "+5,4% so với cùng kỳ năm trước", "đạt 110,8% chỉ tiêu năm của 5 đơn vị". */
export function comparedTexts({ total, lastYear, target }: Compared) {
  const change = total && lastYear && changeText(total.amount, lastYear.amount);
  const reached = total && target && reachedText(total.amount, target.amount);
  return [
    change && `${change} so với cùng kỳ năm trước`,
    reached && target && reachedClause(reached, target),
  ].filter((words) => words !== null);
}

function reachedClause(reached: string, { amount, units }: { amount: Amount; units: number }) {
  return amount.kind === "ratio"
    ? `${reached} so với chỉ tiêu năm của ${units} đơn vị`
    : `đạt ${reached} chỉ tiêu năm của ${units} đơn vị`;
}

type LookedUp = { asOf: Date; units: number; members: number; basis: TotalBasis };

/** "Số liệu tính đến 16 giờ 00, ngày 20/6/2026; có số liệu của 9/12 đơn vị, chỉ tính số liệu đã xác nhận." */
export function lookUpCoverageText({ asOf, units, members, basis }: LookedUp) {
  const counted = basis === "verified" ? "chỉ tính số liệu đã xác nhận" : "tính mọi số liệu đã gửi";
  return `Số liệu tính đến ${momentInSentence(asOf)}; có số liệu của ${units}/${Math.max(units, members)} đơn vị, ${counted}.`;
}

type Place = {
  cluster: { kind: ClusterKind; label: string } | null;
  unit: { kind: UnitKind; name: string } | null;
};

/** Whose figure it is: "Cụm thi đua số 3", "Thành phố Hà Nội". */
export function whoseText({ cluster, unit }: Place) {
  if (cluster) return clusterName(cluster);
  if (!unit) return "Các cụm thi đua";
  return unit.kind === "central" ? "Cả nước" : capitalised(placeName(unit));
}

function capitalised(words: string) {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}

/** "+5,4% so với cả năm 2023": the newest year against the one before it, where both have a figure. */
export function yearChangeText(years: readonly { year: number; total: Total | null }[]) {
  const [before, now] = years.slice(-2);
  if (!before?.total || !now?.total || before.year !== now.year - 1) return null;
  const change = changeText(now.total.amount, before.total.amount);
  return change && `${change} so với cả năm ${before.year}`;
}

/** Of a unit against its cluster, without an order of rank. Source: design.md 7. */
export const againstMeanLabels = {
  above: "Trên mức bình quân của cụm",
  below: "Dưới mức bình quân của cụm",
  at: "Bằng mức bình quân của cụm",
} as const;

/** Where an office's figures are from: "Nguồn: báo cáo năm 2022 của các đơn vị, Thành phố Hà Nội". */
export function officeSourceText(whose: string, year: number, shown: Shown) {
  return `Nguồn: báo cáo ${shownPeriodText(year, shown)} của các đơn vị, ${whose}`;
}

type OfOffice = { year: number; office: { id: string } | null };

/** What leads back to the same view of an office's figures. */
export function officeQuery({ year, office }: OfOffice, view: FiguresView) {
  const query = new URLSearchParams(viewQuery(view));
  query.set("year", `${year}`);
  if (office) query.set("office", office.id);
  return query.toString();
}
