import "server-only";
import { db } from "@/lib/db/client";
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
