import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { definedSum, type Total } from "@/lib/indicator/rules";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { totalOf } from "../rules";
import type { FiguresView } from "../schema";
import { type FigureRow, getClusterFigures } from "./cluster-figures";
import { findRestatedYears } from "./restated-years";
import { sumsOf } from "./total-rows";

/** How many years stand side by side. */
const shownYears = 3;

/**
 * A cluster's figures of a year and the two before: as its total was then, and restated to the units that are its members in
 * the year shown, beside it; parts of which nobody has said the share stand apart, for whoever reads those units' reports. Null when there is no such year for this actor.
 */
export async function getClusterYears(actor: Actor, clusterYearId: string, view: FiguresView) {
  const figures = await getClusterFigures(actor, clusterYearId, { ...view, period: null });
  if (!figures) return null;
  const { clusterYear, basis, today, rows } = figures;
  const { year, clusterId, memberUnitIds } = clusterYear;
  const years = Array.from({ length: shownYears }, (_, back) => year - shownYears + 1 + back);
  const indicators = rows.flatMap((row) => plainOf(row).map(({ indicator }) => indicator));
  const [kept, restated] = await Promise.all([
    db.yearTotal.findMany({
      where: {
        ...{ basis, units: { gt: 0 }, clusterYear: { clusterId, year: { in: years } } },
        indicatorId: { in: indicators.map(({ id }) => id) },
      },
      include: { clusterYear: { select: { year: true } } },
    }),
    findRestatedYears({
      ...{ actor, indicators, years, basis, today, clusterIds: [clusterId] },
      groups: [{ id: clusterId, unitIds: memberUnitIds }],
    }),
  ]);
  const keptOf = ({ indicator }: FigureRow, of: number) => {
    const found = kept.find(
      ({ indicatorId, clusterYear: { year: in_ } }) => indicatorId === indicator.id && in_ === of,
    );
    return found ? totalOf(indicator, sumsOf(found)) : null;
  };
  return {
    ...figures,
    years,
    /** Whether some member came from other units, so that the two ways of counting differ. */
    hasForerunners: restated !== null,
    names: await namesOfUnits(restated?.unitIds ?? [], today),
    lines: rows.map((row) => ({
      indicator: row.indicator,
      cells: years.map((each) => ({
        year: each,
        asThen: together(plainOf(row).map((part) => keptOf(part, each))),
        restated:
          restated?.of(
            clusterId,
            plainOf(row).map(({ indicator }) => indicator.id),
            each,
          ) ?? null,
      })),
    })),
  };
}

export type ClusterYears = NonNullable<Awaited<ReturnType<typeof getClusterYears>>>;

function plainOf(row: FigureRow) {
  return row.parts.length > 0 ? row.parts : [row];
}

function together(totals: readonly (Total | null)[]) {
  return totals.length === 1 ? (totals[0] ?? null) : definedSum(totals);
}
