import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { amountOfColumns, countingTarget } from "@/lib/indicator/rules";

/**
 * What a cluster's units are to reach in its year, by indicator and unit. Of each unit
 * the stricter of what was assigned and what it registered counts; a registration still being drafted does not.
 */
export async function findYearTargets(clusterYearId: string) {
  const rows = await db.registeredTarget.findMany({
    where: { registration: { clusterYearId, status: { in: ["submitted", "verified"] } } },
    select: {
      indicatorId: true,
      whole: true,
      quantity: true,
      numerator: true,
      denominator: true,
      assignedWhole: true,
      assignedQuantity: true,
      assignedNumerator: true,
      assignedDenominator: true,
      registration: { select: { unitId: true } },
      indicator: { select: { direction: true } },
    },
  });
  const targets = rows.flatMap(({ indicatorId, registration, indicator, ...columns }) => {
    const assigned = amountOfColumns({
      whole: columns.assignedWhole,
      quantity: columns.assignedQuantity,
      numerator: columns.assignedNumerator,
      denominator: columns.assignedDenominator,
    });
    const amount = countingTarget(assigned, amountOfColumns(columns), indicator.direction);
    return amount ? [{ indicatorId, unitId: registration.unitId, amount }] : [];
  });
  return Map.groupBy(targets, ({ indicatorId }) => indicatorId);
}

/**
 * The same, added up by the database over many clusters: the targets that count, grouped by the columns asked for. Quantities
 * and counts each for themselves, of a ratio both numbers of the stricter one.
 */
export function countingTargets(where: Prisma.Sql, by: Prisma.Sql) {
  const stricter = (name: "whole" | "quantity") =>
    Prisma.raw(`sum(case when i.direction = 'lowerIsBetter' then least(t.assigned_${name}, t.${name})
      else greatest(t.assigned_${name}, t.${name}) end) as ${name}`);
  return Prisma.sql`
    select ${by}, count(*) as units, count(*) filter (where greatest(t.assigned_whole, t.whole) > 0) as yes,
      ${stricter("whole")}, ${stricter("quantity")},
      sum(case when a.counts then t.assigned_numerator else t.numerator end) as numerator,
      sum(case when a.counts then t.assigned_denominator else t.denominator end) as denominator
    from registrations g join registered_targets t on t.registration_id = g.id join indicators i on i.id = t.indicator_id
    cross join lateral (
      select t.numerator is null or (t.assigned_numerator is not null and
        (t.assigned_numerator::numeric * t.denominator > t.numerator::numeric * t.assigned_denominator)
          = (i.direction <> 'lowerIsBetter')) as counts) a
    where g.status in ('submitted', 'verified') and ${where}
    group by ${by}`;
}
