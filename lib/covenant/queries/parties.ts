import "server-only";
import { now } from "@/lib/clock";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayOf } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { committeeName, placeName } from "@/lib/unit/labels";

/** A unit that is to sign: its committee in full and its place, as named on the day. */
export type Party = { unitId: string; name: string; place: string };

/** The cluster year's members of today, in the decision's order: who would be asked to sign now. */
export async function listParties(
  client: Prisma.TransactionClient,
  clusterYearId: string,
): Promise<Party[]> {
  const members = await listYearMembers(client, clusterYearId, dayOf(now()));
  return members.map((unit) => ({
    unitId: unit.id,
    name: committeeName(unit),
    place: placeName(unit),
  }));
}
