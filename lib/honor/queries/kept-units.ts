import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepHonors } from "../policy";

/** The units whose history the actor's office keeps, by their codes. Null for whoever keeps none. */
export async function keptUnits(actor: Actor): Promise<ReadonlyMap<string, string> | null> {
  const officeId = actor.capacity.unitId;
  const path = officeId ? ((await pathsOf(db, [officeId])).get(officeId) ?? []) : [];
  if (!officeId || !canKeepHonors(actor, { path })) return null;
  const options = await listUnitOptions(actor, { on: dayOf(now()), above: true });
  const units = await db.unit.findMany({
    where: { id: { in: options.map(({ value }) => value) } },
    select: { id: true, code: true },
  });
  return new Map(units.map(({ id, code }) => [code, id]));
}
