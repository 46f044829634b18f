import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { committeeName } from "@/lib/unit/labels";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import {
  canAssignAt,
  canChangePerson,
  canKeepPerson,
  canSeePerson,
  canSwitchPerson,
} from "../policy";
import { assignmentView, assignmentViewParts } from "./assignment-view";
import { loadPersonScope } from "./person-scope";

/**
 * A person with all assignments, latest first, and what the viewer may do; null for whoever may not see them.
 * Assignments in parts of the tree that the viewer does not administer are told, but not to be ended there.
 */
export async function getPerson(actor: Actor, personId: string) {
  if (!isId(personId)) return null;
  const person = await db.person.findUnique({ where: { id: personId }, select: personParts });
  if (!person) return null;
  const scope = await loadPersonScope(db, person);
  if (!canSeePerson(actor, scope)) return null;
  const today = dayOf(now());
  const { owner, assignments, credential, ownerUnitId: _owner, ...own } = person;
  return {
    ...own,
    hasPassword: Boolean(credential?.passwordHash),
    hasSecondFactor: Boolean(credential?.totpSince),
    office: committeeName(unitAsOf(owner, today)),
    assignments: await assignmentsOf(actor, assignments, today),
    viewerIsHolder: actor.personId === personId,
    viewerMayChange: canChangePerson(actor, scope),
    viewerMayKeep: canKeepPerson(actor, scope),
    viewerMaySwitch: canSwitchPerson(actor, scope),
  };
}

export type PersonView = NonNullable<Awaited<ReturnType<typeof getPerson>>>;

const personParts = {
  id: true,
  ownerUnitId: true,
  fullName: true,
  userName: true,
  phone: true,
  email: true,
  disabledAt: true,
  owner: { select: namedUnit },
  credential: { select: { totpSince: true, passwordHash: true } },
  assignments: {
    where: { endedAt: null },
    select: assignmentViewParts,
    orderBy: { fromOn: "desc" },
  },
} as const;

async function assignmentsOf(
  actor: Actor,
  rows: readonly Parameters<typeof assignmentView>[0][],
  today: Day,
) {
  const placeOf = (row: (typeof rows)[number]) => row.unitId ?? row.cluster?.ownerUnitId ?? "";
  const paths = await pathsOf(db, rows.map(placeOf));
  return rows.map((row) => {
    const view = assignmentView(row, today);
    const path = paths.get(placeOf(row)) ?? [];
    const isOpen = view.standing !== "over" && actor.capacity.assignmentId !== view.id;
    return { ...view, viewerMayEnd: isOpen && canAssignAt(actor, { path }) };
  });
}
