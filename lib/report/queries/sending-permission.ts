import "server-only";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";

/** The head's leave under which a unit's officer sends today; null without one. */
export function permissionFor(
  client: Pick<Prisma.TransactionClient, "sendingPermission">,
  unitId: string,
) {
  const today = dayToDb(dayOf(now()));
  return client.sendingPermission.findFirst({
    where: {
      ...{ unitId, fromOn: { lte: today } },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    select: { id: true, givenBy: true, fromOn: true },
  });
}
