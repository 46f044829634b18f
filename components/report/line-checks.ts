import type { Rule } from "@/lib/figure/rules/checks";
import type { Facts } from "@/lib/figure/rules/facts";
import type { CheckedLine } from "@/lib/figure/rules/report-doubts";

/** A line with what stands around it, and what is stored in its cell. */
export type Around = { indicator: CheckedLine; facts: Facts; typed: string };

export type Checks = {
  /** Rules in which the line stands left, and the lines on their right. */
  rules: readonly Rule[];
  beside: readonly Around[];
  hasEvidence: boolean;
};

/** What a line is checked against while it is typed. */
export function checksOf(
  { indicator, isShown }: Around & { isShown: boolean | null },
  { rules, lines }: { rules: readonly Rule[]; lines: readonly Around[] },
): Checks {
  const own = rules.filter(({ leftId }) => leftId === indicator.id);
  const beside = lines.filter((line) => own.some(({ rightId }) => rightId === line.indicator.id));
  return {
    ...{ rules: own, hasEvidence: isShown === true },
    beside: beside.map(({ indicator, facts, typed }) => ({ indicator, facts, typed })),
  };
}
