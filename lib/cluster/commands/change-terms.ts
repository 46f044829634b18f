import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import { type Day, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { datedFromDb, overlaps } from "@/lib/spans";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { leadershipRoleLabels } from "../labels";
import { canKeepClusters } from "../policy";
import { listYearMembers } from "../queries/members";
import { termEndRefusal, termRefusal } from "../rules";
import type { BeginTermInput, EndTermInput } from "../schema";
import { lockClusterYear } from "./lock-cluster-year";

/** Makes a unit lead or deputy of a cluster year; gives the term's id. Refuses as `termRefusal` does. */
export function beginTerm(actor: Actor, input: BeginTermInput) {
  return transaction(async (tx) => {
    const clusterYear = await lockClusterYear(tx, input.clusterYearId);
    authorize(canKeepClusters(actor, clusterYear));
    return begin(tx, actor, { clusterYear, input });
  });
}

/** The same as part of another act that was allowed by its own policy: the conclusion of a vote. Refuses as `termRefusal` does. */
export async function beginTermFor(tx: Tx, actor: Actor, input: BeginTermInput) {
  const clusterYear = await lockClusterYear(tx, input.clusterYearId);
  return begin(tx, actor, { clusterYear, input });
}

type Locked = Awaited<ReturnType<typeof lockClusterYear>>;

async function begin(
  tx: Tx,
  actor: Actor,
  { clusterYear, input }: { clusterYear: Locked; input: BeginTermInput },
) {
  const terms = await termsOf(tx, input.clusterYearId);
  const members = await listYearMembers(tx, input.clusterYearId, input.fromOn);
  const memberUnitIds = members.map(({ id }) => id);
  const unit = await lockUnit(tx, input.unitId);
  const taken = terms.find((term) => term.role === input.role && overlaps(term, input));
  refuse(termRefusal(input, { ...clusterYear, memberUnitIds, terms }), {
    unit: unit.place,
    year: `${clusterYear.year}`,
    role: leadershipRoleLabels[input.role],
    day: taken ? dayText(taken.fromOn) : "",
  });
  const { fromOn, toOn, ...term } = input;
  const { id } = await tx.leadershipTerm.create({
    data: { ...term, fromOn: dayToDb(fromOn), toOn: toOn && dayToDb(toOn) },
    select: { id: true },
  });
  record(tx, actor, {
    type: "leadership.begun",
    termId: id,
    unitName: unit.place,
    ...term,
    fromOn,
    toOn,
  });
  return id;
}

/** Ends a term with a last day. Refuses as `termEndRefusal` does. */
export function endTerm(actor: Actor, { termId, toOn }: EndTermInput) {
  return transaction(async (tx) => {
    const clusterYear = await lockClusterYear(tx, await clusterYearOf(tx, termId));
    authorize(canKeepClusters(actor, clusterYear));
    await end(tx, actor, { clusterYear, termId, toOn });
  });
}

/** The same as part of another act that was allowed by its own policy. Refuses as `termEndRefusal` does. */
export async function endTermOf(tx: Tx, actor: Actor, { termId, toOn }: EndTermInput) {
  const clusterYear = await lockClusterYear(tx, await clusterYearOf(tx, termId));
  await end(tx, actor, { clusterYear, termId, toOn });
}

async function end(
  tx: Tx,
  actor: Actor,
  { clusterYear, termId, toOn }: EndTermInput & { clusterYear: Locked },
) {
  const term = (await termsOf(tx, clusterYear.id)).find(({ id }) => id === termId);
  if (!term) throw new Refusal("notFound");
  const unit = await lockUnit(tx, term.unitId);
  refuse(termEndRefusal(term, toOn), {
    unit: unit.place,
    role: leadershipRoleLabels[term.role],
    day: dayText(term.toOn ?? term.fromOn),
  });
  await tx.leadershipTerm.update({ where: { id: termId }, data: { toOn: dayToDb(toOn) } });
  const { unitId, role } = term;
  record(tx, actor, {
    type: "leadership.ended",
    clusterYearId: clusterYear.id,
    termId,
    unitId,
    unitName: unit.place,
    role,
    toOn,
  });
}

/** Ends the terms of a unit that ends itself, with its last day; those that would begin later stay as written. */
export async function endTermsWith(
  tx: Tx,
  actor: Actor,
  unit: { id: string; place: string },
  lastDay: Day,
) {
  const toOn = dayToDb(lastDay);
  const running = {
    ...{ unitId: unit.id, fromOn: { lte: toOn } },
    OR: [{ toOn: null }, { toOn: { gt: toOn } }],
  };
  const terms = await tx.leadershipTerm.findMany({ where: running, orderBy: { id: "asc" } });
  await tx.leadershipTerm.updateMany({ where: running, data: { toOn } });
  for (const { id: termId, clusterYearId, unitId, role } of terms)
    record(tx, actor, {
      type: "leadership.ended",
      ...{ clusterYearId, termId, unitId, role, unitName: unit.place, toOn: lastDay },
    });
}

async function termsOf(tx: Tx, clusterYearId: string) {
  return datedFromDb(await tx.leadershipTerm.findMany({ where: { clusterYearId } }));
}

async function clusterYearOf(tx: Tx, termId: string) {
  const found = await tx.leadershipTerm.findUnique({
    where: { id: termId },
    select: { clusterYearId: true },
  });
  if (!found) throw new Refusal("notFound");
  return found.clusterYearId;
}
