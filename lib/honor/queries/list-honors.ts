import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepHonors } from "../policy";
import { honorConditions } from "../schema";

/**
 * The catalogue an office works with: its own honors and those of the offices above, ended ones after the others. Null for whoever
 * does not keep it.
 */
export async function listHonors(actor: Actor) {
  const { unitId } = actor.capacity;
  const path = unitId ? ((await pathsOf(db, [unitId])).get(unitId) ?? []) : [];
  if (!unitId || !canKeepHonors(actor, { path })) return null;
  const honors = await findHonors({ ownerUnitId: { in: path } });
  const today = dayOf(now());
  return honors.map((honor) => ({
    ...honor,
    isOwn: honor.ownerUnitId === unitId,
    runs: honor.fromOn <= today && (honor.toOn === null || honor.toOn >= today),
  }));
}

export type ListedHonor = NonNullable<Awaited<ReturnType<typeof listHonors>>>[number];

/** What may be registered on a day below these offices, whoever asks: for the domains that offer it. */
export function honorsInForce(ownerPath: readonly string[], day: ReturnType<typeof dayOf>) {
  const on = dayToDb(day);
  return findHonors({
    ownerUnitId: { in: [...ownerPath] },
    fromOn: { lte: on },
    OR: [{ toOn: null }, { toOn: { gte: on } }],
  });
}

async function findHonors(where: Prisma.HonorWhereInput) {
  const rows = await db.honor.findMany({
    where,
    orderBy: [{ toOn: { sort: "desc", nulls: "first" } }, { kind: "asc" }, { position: "asc" }],
  });
  return rows.map(({ conditions, fromOn, toOn, ...honor }) => ({
    ...honor,
    conditions: honorConditions.parse(conditions),
    fromOn: dayFromDb(fromOn),
    toOn: toOn && dayFromDb(toOn),
  }));
}
