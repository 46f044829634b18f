import { type Amount, combinePeriods, definedSum, type Total } from "@/lib/indicator/rules";
import type { FigureIndicator } from "./queries/figure-indicators";
import type { LineFigure } from "./queries/unit-lines";
import { type Arrow, type Restated, restate } from "./restating";
import { againstMean, canRestate, figureOf, type Sums, totalOf } from "./rules";

type Indicator = FigureIndicator & { partIds: readonly string[] };

type Matter = {
  unitId: string;
  indicators: readonly Indicator[];
  /** Of the unit and of those it came from, oldest first. */
  figures: readonly LineFigure[];
  arrows: readonly Arrow[];
  /** Years of which the reader does not see all: a part of them is not shown as the whole. */
  partialYears: ReadonlySet<number>;
  years: readonly number[];
  targets: ReadonlyMap<string, Amount | null>;
  /** The newest year's totals of the unit's cluster. */
  means: ReadonlyMap<string, Sums>;
};

/** Partial: some of it was reported where this reader reads nothing, so that none of it is shown. */
type YearCell = { year: number; own: Total | null; restated: Restated & { isPartial: boolean } };

const nothing: Restated = { total: null, apart: [] };

type UnitRow = {
  indicator: FigureIndicator;
  cells: YearCell[];
  target: Amount | null;
  /** Against the mean of the cluster's units that have a figure; null where there is nothing to compare. */
  againstMean: "above" | "below" | "at" | null;
};

/** One line an indicator: the unit's years as they were and as if it had always been, and how it stands. */
export function unitRows({ indicators, ...matter }: Matter): UnitRow[] {
  const plain = new Map(
    indicators
      .filter(({ partIds }) => partIds.length === 0)
      .map((indicator) => [indicator.id, plainRow(indicator, matter)]),
  );
  const sums = indicators.flatMap((indicator) => {
    const parts = indicator.partIds.flatMap((id) => plain.get(id) ?? []);
    const isWhole = parts.length > 0 && parts.length === indicator.partIds.length;
    return isWhole ? [sumRow(indicator, parts)] : [];
  });
  return [...plain.values(), ...sums]
    .filter(
      ({ cells, target }) =>
        target !== null ||
        cells.some(({ own, restated }) => own || restated.total || restated.apart.length > 0),
    )
    .sort((a, b) => a.indicator.position - b.indicator.position);
}

function plainRow(indicator: Indicator, matter: Omit<Matter, "indicators">): UnitRow {
  const { partIds: _, ...shown } = indicator;
  const { unitId, figures, arrows, partialYears, years, targets, means } = matter;
  const own = figures.filter(({ indicatorId }) => indicatorId === indicator.id);
  const cells = years.map((year) => {
    const ofYear = own.filter((figure) => figure.year === year);
    const isPartial = partialYears.has(year);
    const isLeftOut = isPartial || !canRestate(indicator);
    return {
      year,
      own: ownTotal(
        indicator,
        ofYear.filter((figure) => figure.unitId === unitId),
      ),
      restated: {
        ...(isLeftOut ? nothing : restate(indicator, unitId, { figures: ofYear, arrows })),
        isPartial,
      },
    };
  });
  return {
    ...{ indicator: shown, cells, target: targets.get(indicator.id) ?? null },
    againstMean: against(indicator, cells.at(-1)?.own ?? null, means.get(indicator.id)),
  };
}

function ownTotal(indicator: Indicator, figures: readonly LineFigure[]): Total | null {
  const each = figures.map(({ sums }) => figureOf(indicator, sums));
  return combinePeriods(
    indicator,
    each.flatMap((figure) =>
      figure && figure.qualifier !== "about"
        ? [{ amount: figure.amount, qualifier: figure.qualifier }]
        : [],
    ),
  );
}

function sumRow(indicator: Indicator, parts: readonly UnitRow[]): UnitRow {
  const { partIds: _, ...shown } = indicator;
  const cells = (parts[0]?.cells ?? []).map(({ year }, place) => {
    const ofYear = parts.flatMap(({ cells: each }) => each[place] ?? []);
    return {
      year,
      own: definedSum(ofYear.map(({ own }) => own)),
      restated: {
        total: definedSum(ofYear.map(({ restated }) => restated.total)),
        apart: [],
        isPartial: ofYear.some(({ restated }) => restated.isPartial),
      },
    };
  });
  return { indicator: shown, cells, target: null, againstMean: null };
}

/** A unit against its cluster, where more than one has a figure. */
function against(indicator: Indicator, own: Total | null, sums: Sums | undefined) {
  if (!own || !sums || sums.units < 2 || indicator.type === "yesNo") return null;
  const cluster = totalOf({ ...indicator, unitCombination: unitSum(indicator) }, sums);
  return cluster && againstMean(own.amount, { together: cluster.amount, units: sums.units });
}

function unitSum({ type }: Indicator) {
  return type === "ratio" ? ("ratioOfSums" as const) : ("sum" as const);
}
