import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import {
  type LoadedClusterYear,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { daysOfYear } from "@/lib/cluster/rules";
import { dayOf } from "@/lib/dates";
import { canReadReport, canReadTotals } from "@/lib/report/policy";
import { nearestDay } from "@/lib/spans";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { figureRows } from "../figure-rows";
import type { FiguresView } from "../schema";
import { countingBasis } from "./counting-basis";
import { findCoverage } from "./coverage";
import { findFigureIndicators } from "./figure-indicators";
import { findFigurePeriods, findPreviousPeriod } from "./figure-periods";
import { findPeriodCoverage } from "./period-coverage";
import { findTotalRows } from "./total-rows";
import { findYearTargets } from "./year-targets";

/**
 * A cluster's figures of a year, or of one of its periods, as kept: per indicator the total, what it is compared with, the
 * year's target, and for those who may read the units' reports each unit's part; defined sums stand in the place of their
 * parts. Units that moved or merged within the year stay among the units. With it how far the figures are complete, which
 * of them count, and the moment they were read. Null when there is no such year for this actor.
 */
export async function getClusterFigures(actor: Actor, clusterYearId: string, view: FiguresView) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canReadTotals(actor, clusterYear)) return null;
  const asOf = now();
  const basis = view.basis ?? (await countingBasis("clusterFigures", clusterYear.ownerPath));
  const { period } = view;
  const previous = period && (await findPreviousPeriod(clusterYear, period));
  const [periods, ofYear, ofPeriod, indicators, rows, targets] = await Promise.all([
    findFigurePeriods([clusterYearId]),
    findCoverage(clusterYear),
    period && findPeriodCoverage([clusterYearId], period, asOf),
    findFigureIndicators({ clusterId: clusterYear.clusterId, year: clusterYear.year }),
    findTotalRows({ clusterYearId, basis, period, previous }),
    findYearTargets(clusterYearId),
  ]);
  const { unitIds } = ofYear;
  const maySeeUnits = unitIds.every((unitId) => canReadReport(actor, { unitId, clusterYear }));
  return {
    ...{ clusterYear, basis, period, periods, maySeeUnits, asOf, today: dayOf(asOf) },
    coverage: ofPeriod ?? ofYear.coverage,
    units: maySeeUnits ? await unitsOf(clusterYear, unitIds) : [],
    rows: figureRows({ indicators, rows, targets, unitIds: maySeeUnits ? unitIds : [] }),
  };
}

export type ClusterFigures = NonNullable<Awaited<ReturnType<typeof getClusterFigures>>>;
export type FigureRow = ClusterFigures["rows"][number];

/** As they are called today while the year runs, at its end afterwards, or at their own. */
async function unitsOf({ year }: LoadedClusterYear, unitIds: readonly string[]) {
  const names = await namesOfUnits(unitIds, nearestDay(daysOfYear(year), dayOf(now())));
  return unitIds.map((id) => names.get(id)).filter((unit) => unit !== undefined);
}
