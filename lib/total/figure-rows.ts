import { definedSum, type Total } from "@/lib/indicator/rules";
import type { FigureIndicator } from "./queries/figure-indicators";
import type { TotalRow } from "./queries/total-rows";
import type { findYearTargets } from "./queries/year-targets";
import { figureOf, type Sums, targetOf, totalOf, type YearTarget } from "./rules";

type Indicator = FigureIndicator & { partIds: readonly string[] };

type Matter = {
  indicators: readonly Indicator[];
  rows: readonly TotalRow[];
  targets: Awaited<ReturnType<typeof findYearTargets>>;
  /** Units, or places with totals of their own, in the order they are shown. */
  unitIds: readonly string[];
};

export type FigureRow = {
  indicator: FigureIndicator;
  total: Total | null;
  running: Total | null;
  lastPeriod: Total | null;
  lastYear: Total | null;
  target: YearTarget | null;
  ofUnits: (Total | null)[];
  /** Of a defined sum: what it is the sum of. */
  parts: readonly FigureRow[];
};

const compared = ["total", "running", "lastPeriod", "lastYear"] as const;
const partOf = {
  total: "now",
  running: "running",
  lastPeriod: "lastPeriod",
  lastYear: "lastYear",
} as const;

/** Kept sums as what a page shows of each indicator, each defined sum in the place of its parts where all of them have figures. */
export function figureRows({ indicators, rows, targets, unitIds }: Matter): FigureRow[] {
  const sums = new Map(rows.map((row) => [keyOf(row), row.sums]));
  const plain = new Map(
    indicators
      .filter(({ partIds }) => partIds.length === 0)
      .map((indicator) => [indicator.id, plainRow(indicator, { sums, targets, unitIds })]),
  );
  const made = indicators.flatMap((indicator) => {
    const parts = indicator.partIds.map((id) => plain.get(id));
    const known = parts.filter((part) => part !== undefined).filter(({ total }) => total !== null);
    if (parts.length === 0 || known.length < parts.length) return [];
    return [{ ...sumRow(indicator, known), replaces: indicator.partIds }];
  });
  const replaced = new Set(made.flatMap(({ replaces }) => replaces));
  const shown = [
    ...[...plain.values()].filter(({ indicator }) => !replaced.has(indicator.id)),
    ...made.map(({ replaces: _, ...row }) => row),
  ].filter((row) => row.total !== null || row.lastYear !== null);
  return shown.sort((a, b) => a.indicator.position - b.indicator.position);
}

type Known = Pick<Matter, "targets" | "unitIds"> & { sums: ReadonlyMap<string, Sums> };

function plainRow(indicator: Indicator, { sums, targets, unitIds }: Known): FigureRow {
  const { partIds: _, ...shown } = indicator;
  const of = (part: TotalRow["part"], unitId: string | null = null) =>
    sums.get(keyOf({ part, indicatorId: indicator.id, unitId }));
  const figures = compared.map((name) => [name, totalOf(indicator, of(partOf[name]))]);
  return {
    indicator: shown,
    ...(Object.fromEntries(figures) as Record<(typeof compared)[number], Total | null>),
    target: targetOf(indicator, targets.get(indicator.id)) ?? keptTarget(indicator, of("target")),
    ofUnits: unitIds.map((unitId) => {
      const unit = of("unit", unitId);
      return unit ? figureOf(indicator, unit) : totalOf(indicator, of("place", unitId));
    }),
    parts: [],
  };
}

/** Targets already added up. */
function keptTarget(indicator: Indicator, sums: Sums | undefined): YearTarget | null {
  const total = totalOf(indicator, sums);
  return total && sums ? { amount: total.amount, units: sums.units } : null;
}

function sumRow(indicator: Indicator, parts: readonly FigureRow[]): FigureRow {
  const { partIds: _, ...shown } = indicator;
  const figures = compared.map((name) => [name, definedSum(parts.map((part) => part[name]))]);
  const targets = parts.map(({ target }) => target);
  const target = definedSum(
    targets.map((each) => each && { amount: each.amount, qualifier: "exact" }),
  );
  return {
    indicator: shown,
    parts,
    ...(Object.fromEntries(figures) as Record<(typeof compared)[number], Total | null>),
    target: target && {
      amount: target.amount,
      units: Math.min(...targets.map((each) => each?.units ?? 0)),
    },
    ofUnits: (parts[0]?.ofUnits ?? []).map((_, unit) =>
      definedSum(parts.map(({ ofUnits }) => ofUnits[unit] ?? null)),
    ),
  };
}

function keyOf({ part, indicatorId, unitId }: Omit<TotalRow, "sums">) {
  return `${part} ${indicatorId} ${unitId ?? ""}`;
}
