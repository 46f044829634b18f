import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { compareVietnamese } from "@/lib/collation";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

/**
 * The people of the actor's own office's accounts who have never set a password and have something to do now or later, by unit and
 * name; until when a code given to them is good, null for none. Null for everyone but administrators.
 */
export async function listWithoutPassword(actor: Actor) {
  const { unitId } = actor.capacity;
  if (unitId === null || !isAdministratorOf(actor, [unitId])) return null;
  const today = dayOf(now());
  const people = await db.person.findMany({
    where: {
      ...{ ownerUnitId: unitId, disabledAt: null, id: { not: actor.personId } },
      OR: [{ credential: null }, { credential: { passwordHash: null } }],
      assignments: {
        some: { endedAt: null, OR: [{ toOn: null }, { toOn: { gte: dayToDb(today) } }] },
      },
    },
    select: {
      ...{ id: true, fullName: true, userName: true },
      assignments: { where: { endedAt: null }, select: { unitId: true }, take: 1 },
      resetCodes: {
        where: { usedAt: null, attemptsLeft: { gt: 0 }, expiresAt: { gt: now() } },
        select: { expiresAt: true },
        orderBy: { issuedAt: "desc" },
        take: 1,
      },
    },
  });
  const names = await namesOfUnits(
    people.flatMap(({ assignments }) => assignments[0]?.unitId ?? []),
    today,
  );
  return people
    .map(({ assignments, resetCodes, ...person }) => {
      const unit = names.get(assignments[0]?.unitId ?? "");
      return {
        ...person,
        placeName: unit ? committeeName(unit) : "",
        codeUntil: resetCodes[0]?.expiresAt ?? null,
      };
    })
    .sort(
      (a, b) =>
        compareVietnamese(a.placeName, b.placeName) || compareVietnamese(a.fullName, b.fullName),
    );
}

export type WithoutPassword = NonNullable<Awaited<ReturnType<typeof listWithoutPassword>>>[number];
