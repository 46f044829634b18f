import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { compareVietnamese } from "@/lib/collation";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canSeePeopleOf } from "../policy";
import { isDeputyPost, rolesInOrder } from "../rules";
import { runningOn } from "./running-on";

/** Who works at a unit on a day (today when null), leaders first; null for whoever may not see that. */
export async function listPeopleInPost(actor: Actor, unitId: string, on: Day | null) {
  if (!isId(unitId)) return null;
  const path = (await pathsOf(db, [unitId])).get(unitId) ?? [];
  if (!canSeePeopleOf(actor, { path })) return null;
  const rows = await db.assignment.findMany({
    where: { unitId, ...runningOn(on ?? dayOf(now())) },
    select: {
      ...{ id: true, role: true, post: true },
      person: { select: { id: true, fullName: true, phone: true } },
      standsInFor: { select: { person: { select: { fullName: true } } } },
    },
  });
  return rows
    .map(({ standsInFor, ...row }) => ({
      ...row,
      standsInFor: standsInFor?.person.fullName ?? null,
    }))
    .sort(
      (a, b) =>
        rolesInOrder.indexOf(a.role) - rolesInOrder.indexOf(b.role) ||
        Number(isDeputyPost(a.post)) - Number(isDeputyPost(b.post)) ||
        compareVietnamese(a.person.fullName, b.person.fullName),
    );
}

export type PersonInPost = NonNullable<Awaited<ReturnType<typeof listPeopleInPost>>>[number];
