import { cellText, ownSentence, qualifierText, sentenceText } from "@/lib/indicator/labels";
import { compare } from "@/lib/indicator/rules";
import { changeText, reachedText } from "./labels";
import type { FigureRow } from "./queries/cluster-figures";

/** How many units a sentence names. */
const named = 2;

/**
 * A figure in the style of reports: "Nhà Đại đoàn kết xây mới, sửa chữa: toàn Cụm thực hiện 133 căn, tăng 10,8% so với cùng kỳ
 * năm trước, đạt 110,8% chỉ tiêu năm; trong đó Sóc Sơn 41, Đông Anh 31." An indicator with a sentence of its own begins with it. A draft to be worked on. Source: the article of 8/11/2022.
 */
export function reportSentence(row: FigureRow, units: readonly { name: string }[]) {
  const { indicator, total, lastYear, target } = row;
  if (!total) return null;
  const change = lastYear && changeText(total.amount, lastYear.amount);
  const reached = target && reachedText(total.amount, target.amount);
  const clauses = [
    ownSentence(indicator, total) ??
      `${indicator.name}: toàn Cụm ${indicator.type === "ratio" ? "đạt" : "thực hiện"} ${sentenceText(indicator, total)}`,
    change && `${risingText(change)} so với cùng kỳ năm trước`,
    reached && target.amount.kind !== "ratio" && `đạt ${reached} chỉ tiêu năm`,
  ].filter(Boolean);
  const highest = highestOf(row, units);
  return `${clauses.join(", ")}${highest.length > 0 ? `; trong đó ${highest.join(", ")}` : ""}.`;
}

/** "+5,4%" as "tăng 5,4%", "−25%" as "giảm 25%". */
function risingText(change: string) {
  if (change.startsWith("+")) return `tăng ${change.slice(1)}`;
  return change.startsWith("−") ? `giảm ${change.slice(1)}` : "bằng";
}

/** The units with the highest figures, where they differ; nobody is named last. */
function highestOf({ indicator, ofUnits }: FigureRow, units: readonly { name: string }[]) {
  const said = units.flatMap(({ name }, place) => {
    const figure = ofUnits[place];
    return figure ? [{ name, figure }] : [];
  });
  if (said.length <= named) return [];
  return said
    .toSorted((a, b) => compare(b.figure.amount, a.figure.amount) ?? 0)
    .slice(0, named)
    .map(
      ({ name, figure }) =>
        `${name} ${qualifierText(figure.qualifier)}${cellText(indicator.type, figure.amount).main}`,
    );
}
