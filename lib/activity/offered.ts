import "server-only";
import { addDays, type Day, dayFromDb, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { countedTypes } from "./rules";

/**
 * The indicators that a unit's activities can add to: numbers of the forms that its offices keep which take them from the log, in
 * force on `since` or later. Without one, all there ever were.
 */
export async function indicatorsOf(
  client: Prisma.TransactionClient,
  unitId: string,
  since: Day | null,
) {
  const path = (await pathsOf(client, [unitId])).get(unitId) ?? [];
  const found = await client.indicator.findMany({
    where: {
      ...{ ownerUnitId: { in: [...path] }, parts: { none: {} }, activityUse: { not: "none" } },
      ...{ type: { in: [...countedTypes] }, formLines: { some: {} } },
      ...(since && { OR: [{ toOn: null }, { toOn: { gte: dayToDb(since) } }] }),
    },
    select: {
      ...{ id: true, name: true, type: true, unitOfMeasure: true, activityUse: true },
      ...{ fromOn: true, toOn: true },
    },
    orderBy: [{ groupCode: "asc" }, { position: "asc" }],
  });
  return found.map((indicator) => ({
    ...indicator,
    fromOn: dayFromDb(indicator.fromOn),
    toOn: indicator.toOn && dayFromDb(indicator.toOn),
  }));
}

/** Notes are written for some time after what they are of. */
const lateDays = 92;

/** The first day that notes are still expected of, going by today. */
export function notedSince(today: Day): Day {
  return addDays(today, -lateDays);
}
