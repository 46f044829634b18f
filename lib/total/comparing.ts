import type { Direction, IndicatorType } from "@/lib/db/generated/enums";
import { combineUnits, compare, type Total } from "@/lib/indicator/rules";
import { againstMean } from "./rules";

type By = { type: IndicatorType; direction: Direction };
type Figures = readonly (Total | null)[];

/** Each unit's figure against the mean of those that have one; null where there is nothing to compare. */
export function againstMeans({ type }: By, figures: Figures) {
  const known = figures.flatMap((figure) => figure ?? []);
  const by = { unitCombination: type === "ratio" ? ("ratioOfSums" as const) : ("sum" as const) };
  const together =
    known.length < 2 || type === "yesNo"
      ? null
      : combineUnits(
          by,
          known.map(({ amount }) => ({ amount, qualifier: "exact" as const })),
        );
  return figures.map((figure) =>
    figure && together
      ? againstMean(figure.amount, { together: together.amount, units: known.length })
      : null,
  );
}

/**
 * Each unit's place among those with a figure, the best first, equal figures sharing one; null without a figure. An indicator
 * that is neither better high nor low ranks nobody.
 */
export function ranksOf({ direction }: By, figures: Figures) {
  if (direction === "neutral") return null;
  const known = figures.flatMap((figure) => figure ?? []);
  const isBetter = (one: Total, other: Total) => {
    const order = compare(one.amount, other.amount) ?? 0;
    return direction === "higherIsBetter" ? order > 0 : order < 0;
  };
  return figures.map(
    (figure) => figure && known.filter((other) => isBetter(other, figure)).length + 1,
  );
}
