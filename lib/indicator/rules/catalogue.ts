import type { Day } from "@/lib/dates";
import type { ActivityUse, IndicatorType, RuleComparison } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Dated = { fromOn: Day; toOn: Day | null };

/** Ended once, not before it began, and not while a defined sum adds it up. */
export function endingRefusal(
  indicator: Dated & { isInSum: boolean },
  toOn: Day,
): RefusalCode | null {
  if (indicator.toOn) return "indicator.ended";
  if (indicator.isInSum) return "indicator.inSum";
  return toOn < indicator.fromOn ? "indicator.endsBeforeStart" : null;
}

/** Only things can be counted by how many activities there were; money and quantities are added up. */
export function activityUseRefusal(
  type: IndicatorType,
  { activityUse }: { activityUse?: ActivityUse | undefined },
): RefusalCode | null {
  return activityUse === "count" && type !== "count" ? "indicator.notCountable" : null;
}

type Compared = { left: IndicatorType; right: IndicatorType; comparison: RuleComparison };

/** Two numbers of one kind are compared; "only with" asks whether there are any, whatever their kind. Words never. */
export function ruleRefusal({ left, right, comparison }: Compared): RefusalCode | null {
  if (left === "text" || right === "text") return "indicatorRule.kinds";
  return comparison !== "onlyWith" && left !== right ? "indicatorRule.kinds" : null;
}

/**
 * How a form's line stands for a period: asked while its indicator is in force on some of the days; "ended" in the one period after
 * its last day, where the line says so; gone afterwards. `before` is the period before this one of the same form.
 */
export function lineStanding(
  { fromOn, toOn }: Dated,
  days: { fromOn: Day; toOn: Day },
  before: { fromOn: Day } | null,
): "asked" | "ended" | "gone" {
  if (fromOn > days.toOn) return "gone";
  if (toOn === null || toOn >= days.fromOn) return "asked";
  return before === null || toOn >= before.fromOn ? "ended" : "gone";
}
