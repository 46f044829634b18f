import "server-only";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import type { PersonScope } from "../policy";

/** Where a person belongs and works, now and later, each place with everything above it. */
export async function loadPersonScope(
  client: Prisma.TransactionClient,
  { id, ownerUnitId }: { id: string; ownerUnitId: string },
): Promise<PersonScope> {
  const today = dayToDb(dayOf(now()));
  const assignments = await client.assignment.findMany({
    where: { personId: id, endedAt: null, OR: [{ toOn: null }, { toOn: { gte: today } }] },
    select: { unitId: true, cluster: { select: { ownerUnitId: true } } },
  });
  const places = assignments.flatMap(({ unitId, cluster }) => unitId ?? cluster?.ownerUnitId ?? []);
  const paths = await pathsOf(client, [ownerUnitId, ...places]);
  const pathOf = (unitId: string) => paths.get(unitId) ?? [];
  return { personId: id, ownerPath: pathOf(ownerUnitId), placePaths: places.map(pathOf) };
}
