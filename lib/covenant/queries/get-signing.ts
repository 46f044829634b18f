import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { fileFacts } from "@/lib/file/queries/file-facts";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canDelegateSigning, canKeepSigning } from "../policy";
import { signsAs } from "../rules";
import { viceChairOf } from "./signing-line";

/**
 * How a unit's signatures are made out and who may sign by authorisation, latest first; with the officers of today who could be
 * authorised by this person, null where that is not theirs to say. Null for whoever does not keep that.
 */
export async function getSigning(actor: Actor, unitId: string) {
  const path = (await pathsOf(db, [unitId])).get(unitId) ?? [];
  const unit = (await namesOfUnits([unitId], dayOf(now()))).get(unitId);
  if (!unit || !canKeepSigning(actor, { id: unitId, path })) return null;
  return {
    id: unitId,
    name: committeeName(unit),
    viceChairAs: await viceChairOf(db, unitId),
    delegations: await listDelegations(unitId),
    officers: canDelegateSigning(actor, { id: unitId, path })
      ? await listOfficers(unitId, actor.personId)
      : null,
  };
}

export type SigningView = NonNullable<Awaited<ReturnType<typeof getSigning>>>;

async function listDelegations(unitId: string) {
  const today = dayOf(now());
  const rows = await db.signingDelegation.findMany({
    where: { unitId },
    orderBy: { recordedAt: "desc" },
    select: {
      ...{ id: true, document: true, fromOn: true, toOn: true, endedAt: true },
      person: { select: { fullName: true } },
      assignment: { select: { post: true } },
      file: { select: fileFacts },
    },
  });
  return rows.map(({ fromOn, toOn, ...row }) => {
    const days = { fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn) };
    return { ...row, ...days, isOver: row.endedAt !== null || days.toOn < today };
  });
}

/** Those whose post alone does not let them sign, but for the one who would authorise. */
async function listOfficers(unitId: string, exceptId: string) {
  const day = dayToDb(dayOf(now()));
  const rows = await db.assignment.findMany({
    where: {
      ...{ unitId, endedAt: null, standsInForId: null, fromOn: { lte: day } },
      personId: { not: exceptId },
      role: { in: ["unitLeader", "unitReporter"] },
      OR: [{ toOn: null }, { toOn: { gte: day } }],
    },
    select: { id: true, post: true, person: { select: { fullName: true } } },
    orderBy: { person: { fullName: "asc" } },
  });
  return rows
    .filter(({ post }) => signsAs(post) === null)
    .map(({ id, post, person }) => ({ assignmentId: id, name: person.fullName, post }));
}
