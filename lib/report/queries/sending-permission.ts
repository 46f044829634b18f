import "server-only";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";

type Client = Pick<Prisma.TransactionClient, "sendingPermission">;

/** The head's leave under which a unit's officer sends today; null without one. */
export function permissionFor(client: Client, unitId: string) {
  const today = dayToDb(dayOf(now()));
  return client.sendingPermission.findFirst({
    where: {
      ...{ unitId, fromOn: { lte: today } },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    select: { id: true, givenBy: true, fromOn: true },
  });
}

/** The leave given last, whether it still holds or not. */
export function lastPermission(client: Client, unitId: string) {
  return client.sendingPermission.findFirst({
    where: { unitId },
    select: { id: true, givenBy: true, fromOn: true, toOn: true },
    orderBy: { id: "desc" },
  });
}
