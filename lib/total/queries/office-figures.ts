import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { figureRows } from "../figure-rows";
import type { OfficeView } from "../schema";
import { countingBasis } from "./counting-basis";
import { findOfficeCoverage } from "./coverage";
import { findFigureIndicators } from "./figure-indicators";
import { byDays } from "./figure-periods";
import { findOfficeRows } from "./office-rows";
import { findOfficeScope } from "./office-scope";
import { findPeriodCoverage } from "./period-coverage";
import { findReportedPeriods } from "./reported-periods";

/**
 * What an office's clusters come to in a year, or in one of its periods: per indicator the total, what it is compared with,
 * the units' targets, and each place's part (the offices below, or the clusters); defined sums stand in the place of their
 * parts. With it how far the figures are complete, which of them count, and the moment they were read. Null for whoever sees
 * over no office's clusters.
 */
export async function getOfficeFigures(actor: Actor, view: OfficeView) {
  const scope = await findOfficeScope(actor, view);
  if (!scope) return null;
  const asOf = now();
  const { ids, beforeIds, year, byOffice, places } = scope;
  const { period } = view;
  const basis = view.basis ?? (await countingBasis("overviewFigures", scope.path));
  const reported = await findReportedPeriods({ ids, beforeIds, year, basis });
  const [coverage, indicators, rows] = await Promise.all([
    period ? findPeriodCoverage(ids, period, asOf) : findOfficeCoverage(ids, scope.today),
    findFigureIndicators({ id: { in: ids } }),
    findOfficeRows({ ids, beforeIds, year, basis, byOffice, period, reported }),
  ]);
  return {
    ...{ scope, basis, period, coverage, asOf },
    periods: byDays(reported.filter(({ isSent }) => isSent)),
    units: places,
    rows: figureRows({
      ...{ indicators, rows, targets: new Map() },
      unitIds: places.map(({ id }) => id),
    }),
  };
}

export type OfficeFigures = NonNullable<Awaited<ReturnType<typeof getOfficeFigures>>>;
