import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { canReadReport } from "@/lib/report/policy";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { unitRows } from "../unit-rows";
import { findFigureIndicators } from "./figure-indicators";
import { readableFigures } from "./readable-figures";
import { sumsOf } from "./total-rows";
import { findArrows, findLineFigures } from "./unit-lines";
import { findYearTargets } from "./year-targets";

/** How many years stand side by side. */
const shownYears = 3;

/**
 * A unit's figures of its newest year and the two before: as they were, and restated to the unit as it is today through the
 * reorganisations it came from; against its targets, and above or below its cluster's mean. What was
 * reported in a cluster whose reports the actor does not read is left out. Null where the actor may not read the unit's reports, and for a unit that has never been in a cluster.
 */
export async function getUnitPage(actor: Actor, unitId: string) {
  const asOf = now();
  const today = dayOf(asOf);
  const newest = await findNewestYear(unitId, today);
  const clusterYear = newest && (await loadClusterYearScope(newest));
  if (!clusterYear || !mayRead(actor, { unitId, clusterYear })) return null;
  const known = await findArrows([unitId]);
  // What is decided for a day to come has not made anyone another unit yet.
  const arrows = known.filter(({ effectiveOn }) => effectiveOn <= today);
  const sources = [...new Set([unitId, ...arrows.map(({ predecessorId }) => predecessorId)])];
  const { year, id } = clusterYear;
  const [ofLine, indicators, targets, kept] = await Promise.all([
    findLineFigures({ unitIds: sources, since: year - shownYears + 1, basis: "sent" }),
    findFigureIndicators({
      reports: { some: { unitId: { in: sources } } },
      year: { gt: year - shownYears },
    }),
    findYearTargets(id),
    db.yearTotal.findMany({ where: { clusterYearId: id, basis: "sent", units: { gt: 0 } } }),
  ]);
  const figures = await readableFigures(actor, ofLine, unitId);
  const read = new Set(figures);
  const ends = arrows.filter(({ predecessorId }) => predecessorId === unitId);
  const involved = [...sources, ...ends.flatMap(({ successorId }) => successorId ?? [])];
  const names = await namesOfUnits(involved, today);
  const unit = names.get(unitId);
  if (!unit) return null;
  const years = Array.from({ length: shownYears }, (_, back) => year - shownYears + 1 + back);
  return {
    ...{ unit, clusterYear, asOf, today, years, names },
    hasForerunners: sources.length > 1,
    /** Who goes on with it, where it has ended. */
    successors: ends.flatMap(({ successorId }) => names.get(successorId ?? "") ?? []),
    rows: unitRows({
      ...{ unitId, indicators, figures, arrows, years },
      partialYears: new Set(
        ofLine.filter((figure) => !read.has(figure)).map((figure) => figure.year),
      ),
      targets: new Map(
        [...targets].map(([indicatorId, of]) => [
          indicatorId,
          of.find((target) => target.unitId === unitId)?.amount ?? null,
        ]),
      ),
      means: new Map(kept.map(({ indicatorId, ...columns }) => [indicatorId, sumsOf(columns)])),
    }),
  };
}

export type UnitPage = NonNullable<Awaited<ReturnType<typeof getUnitPage>>>;
export type UnitPageRow = UnitPage["rows"][number];

type OfUnit = Parameters<typeof canReadReport>[1];

/** Who may read its reports while the year is open; the other members find it on the closed year's page. */
function mayRead(actor: Actor, { unitId, clusterYear }: OfUnit) {
  return canReadReport(actor, {
    unitId,
    clusterYear: { ...clusterYear, phase: "running" as const },
  });
}

async function findNewestYear(unitId: string, today: Day) {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    select y.id::text from cluster_memberships m join cluster_years y on y.cluster_id = m.cluster_id
    where m.unit_id = ${unitId}::uuid and make_date(y.year, 1, 1) <= ${today}::date
      and daterange(m.from_on, m.to_on, '[]') && daterange(make_date(y.year, 1, 1), make_date(y.year, 12, 31), '[]')
    order by y.year desc, m.cluster_kind limit 1`;
  return row?.id ?? null;
}
