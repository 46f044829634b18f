import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepForms } from "../policy";

/** The people of an office's boards, each with the groups of indicators they answer for, and all groups there are. Null for whoever does not keep its forms. */
export async function listBoardFields(actor: Actor) {
  const { unitId } = actor.capacity;
  const path = unitId ? ((await pathsOf(db, [unitId])).get(unitId) ?? []) : [];
  if (!unitId || !canKeepForms(actor, { path })) return null;
  const today = dayToDb(dayOf(now()));
  const [people, groups] = await Promise.all([
    db.assignment.findMany({
      where: {
        ...{ unitId, role: { in: ["boardHead", "citySpecialist"] }, endedAt: null },
        OR: [{ toOn: null }, { toOn: { gte: today } }],
      },
      select: {
        ...{ id: true, post: true, role: true, person: { select: { fullName: true } } },
        fields: { select: { groupCode: true } },
      },
      orderBy: [{ role: "asc" }, { id: "asc" }],
    }),
    db.indicator.findMany({
      where: { ownerUnitId: { in: path } },
      select: { groupCode: true, groupName: true },
      distinct: ["groupCode"],
      orderBy: { groupCode: "asc" },
    }),
  ]);
  return {
    groups,
    people: people.map(({ fields, person, ...assignment }) => ({
      ...assignment,
      name: person.fullName,
      groups: fields.map(({ groupCode }) => groupCode),
    })),
  };
}

/** The groups of indicators somebody on a board answers for; none: all. */
export async function fieldsOf(
  client: Pick<Prisma.TransactionClient, "boardField">,
  { capacity: { assignmentId } }: Actor,
) {
  const fields = await client.boardField.findMany({
    where: { assignmentId },
    select: { groupCode: true },
  });
  return fields.map(({ groupCode }) => groupCode);
}

export function ownFields(actor: Actor) {
  return fieldsOf(db, actor);
}
