import type { IndicatorType } from "@/lib/db/generated/enums";
import type { Amount } from "@/lib/indicator/rules";
import { type Decimal, decimalText, trimmed } from "@/lib/numbers/decimal";
import { countText, moneyFigure } from "@/lib/numbers/labels";
import { plainText } from "../labels";
import type { Bounds, Doubt } from "../rules/checks";
import { sidesOf } from "../rules/reading";

/** Until there is some. */
export const evidenceWanted =
  "Chỉ tiêu này phải kèm minh chứng, chưa có ảnh hoặc tệp nào. Vui lòng thêm minh chứng cho dòng này; nếu chưa có, ghi lý do.";

const sayWhy = "Nếu đúng, vui lòng ghi lý do; nếu không, sửa lại trước khi gửi.";

type About = {
  type: IndicatorType;
  name: string;
  /** "tháng 6/2026", and the period the earlier total was reported for. */
  period: string;
  before: string | null;
  nameOf: (indicatorId: string) => string;
};

/** Why a figure is asked about, in words. */
export function doubtText(doubt: Doubt, { type, name, period, before, nameOf }: About) {
  const text = (amount: Amount) => plainText(type, amount);
  switch (doubt.kind) {
    case "partAbove": {
      const [ofPart, ofWhole] = sidesOf(name);
      return `${ofPart} (${countText(doubt.part)}) lớn hơn ${ofWhole} (${countText(doubt.whole)}). ${sayWhy}`;
    }
    case "fell":
      return `Số lũy kế đến ${period} (${text(doubt.running)}) thấp hơn số đã báo cáo đến ${before ?? "kỳ trước"} (${text(doubt.before)}). ${sayWhy}`;
    case "outside":
      return `Số trong kỳ (${text(doubt.amount)}) ngoài khoảng thường gặp, ${boundsText(type, doubt.bounds)}. ${sayWhy}`;
    case "unlike":
      return `Số trong kỳ (${text(doubt.amount)}) gấp hơn ${doubt.times} lần bình quân các kỳ đã báo cáo của đơn vị (${text(doubt.usual)}). ${sayWhy}`;
    case "noEvidence":
      return evidenceWanted;
    case "notAbove":
      return `${name} (${text(doubt.left)}) lớn hơn ${nameOf(doubt.rightId)} (${text(doubt.right)}). ${sayWhy}`;
    case "equals":
      return `${name} (${text(doubt.left)}) khác ${nameOf(doubt.rightId)} (${text(doubt.right)}). ${sayWhy}`;
    case "onlyWith":
      return `Có ${name} (${text(doubt.left)}) mà không có ${nameOf(doubt.rightId)}. ${sayWhy}`;
  }
}

/** "từ 1 đến 20", "không quá 20", "không dưới 1"; money in triệu đồng, a ratio's in percent. */
function boundsText(type: IndicatorType, { from, to }: Bounds) {
  const text = (bound: Decimal) => boundText(type, bound);
  if (from && to) return `từ ${text(from)} đến ${text(to)}`;
  return to ? `không quá ${text(to)}` : from ? `không dưới ${text(from)}` : "không giới hạn";
}

function boundText(type: IndicatorType, bound: Decimal) {
  const plain = trimmed(bound);
  if (type === "money") return moneyFigure(plain.digits, "million");
  return type === "ratio" ? `${decimalText(plain)}%` : decimalText(plain);
}
