import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayText } from "@/lib/date-text";
import { addDays, dayFromDb, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canKeepIndicators } from "../policy";
import { firstFreeDay } from "../queries/first-free-day";
import { activityUseRefusal, endingRefusal } from "../rules/catalogue";
import type { DescribeIndicatorInput, EndIndicatorInput, SucceedIndicatorInput } from "../schema";
import { followRules } from "./keep-rules";

/**
 * Changes what an indicator says about itself: definition, sentence, plausible range, evidence, what the log gives for it. Never what it
 * counts: that takes a successor. Refuses `notAllowed`, `notFound` for one of another office, `indicator.notCountable`.
 */
export function describeIndicator(actor: Actor, input: DescribeIndicatorInput) {
  return transaction(async (tx) => {
    const { ownerUnitId, indicator } = await lockedIndicator(tx, actor, input.indicatorId);
    const { indicatorId: _, ...words } = input;
    refuse(activityUseRefusal(indicator.type, words));
    await tx.indicator.update({ where: { id: indicator.id }, data: words });
    record(tx, actor, {
      type: "indicator.described",
      ...{ ownerUnitId, indicatorId: indicator.id, name: indicator.name },
    });
  });
}

/** Ends an indicator with its last day; its figures stay. Refuses `notAllowed`, `notFound`, `indicator.ended`, `.endsBeforeStart`, `.inSum`. */
export function endIndicator(actor: Actor, { indicatorId, toOn }: EndIndicatorInput) {
  return transaction(async (tx) => {
    const { ownerUnitId, indicator } = await lockedIndicator(tx, actor, indicatorId);
    refuse(endingRefusal(stateOf(indicator), toOn), { name: indicator.name });
    await tx.indicator.update({ where: { id: indicatorId }, data: { toOn: dayToDb(toOn) } });
    record(tx, actor, {
      type: "indicator.ended",
      ...{ ownerUnitId, indicatorId, name: indicator.name, toOn, successorId: null },
    });
  });
}

/**
 * Gives an indicator a successor from a day on: the old one ends the day before, every form that asks for it asks for the new one too,
 * and what held between it and others goes on with the new one. Columns of area sheets follow by themselves (`lib/area-sheet`); targets
 * do not, since nobody has set one for what is counted otherwise: the pages say so. Gives the successor's id. Refuses as `endIndicator`, `indicator.codeTaken`, and `indicator.periodHasFigures`
 * for a day within or before a period that already holds figures: what was reported there keeps its form.
 */
export function succeedIndicator(actor: Actor, input: SucceedIndicatorInput) {
  return transaction(async (tx) => {
    const { indicatorId, fromOn, ...definition } = input;
    const { ownerUnitId, indicator } = await lockedIndicator(tx, actor, indicatorId);
    const toOn = addDays(fromOn, -1);
    refuse(endingRefusal(stateOf(indicator), toOn), { name: indicator.name });
    refuse(activityUseRefusal(definition.type, definition));
    const free = await firstFreeDay(tx, indicatorId);
    const facts = free && { period: free.period, first: dayText(free.day) };
    if (facts && fromOn < free.day) throw new Refusal("indicator.periodHasFigures", facts);
    const taken = await tx.indicator.count({ where: { ownerUnitId, code: definition.code } });
    if (taken > 0) throw new Refusal("indicator.codeTaken", { code: definition.code });
    const { id: successorId } = await tx.indicator.create({
      data: {
        ...definition,
        ...{ ownerUnitId, fromOn: dayToDb(fromOn), position: indicator.position },
        searchText: searchText(`${definition.name} ${definition.code}`),
      },
      select: { id: true },
    });
    await tx.indicator.update({
      where: { id: indicatorId },
      data: { toOn: dayToDb(toOn), successorId },
    });
    await addToForms(tx, { indicatorId, successorId });
    const { type } = definition;
    await followRules(tx, actor, { indicatorId, successor: { id: successorId, type, fromOn } });
    record(tx, actor, {
      type: "indicator.ended",
      ...{ ownerUnitId, indicatorId, name: indicator.name, toOn, successorId },
    });
    return successorId;
  });
}

/** At the end of each form that has the old one: a form shows its lines group by group anyway. */
async function addToForms(
  tx: Tx,
  { indicatorId, successorId }: Record<"indicatorId" | "successorId", string>,
) {
  await tx.$executeRaw`
    insert into report_form_lines (form_id, position, indicator_id)
    select l.form_id, (select max(position) from report_form_lines where form_id = l.form_id) + 1, ${successorId}::uuid
    from report_form_lines l join report_forms f on f.id = l.form_id
    where l.indicator_id = ${indicatorId}::uuid and f.to_on is null`;
}

type Locked = Awaited<ReturnType<typeof lockedIndicator>>["indicator"];

function stateOf({ fromOn, toOn, sums }: Locked) {
  return { fromOn: dayFromDb(fromOn), toOn: toOn && dayFromDb(toOn), isInSum: sums.length > 0 };
}

/** An indicator of the actor's office, whose row is locked. */
async function lockedIndicator(tx: Tx, actor: Actor, indicatorId: string) {
  const ownerUnitId = officeOf(actor);
  const { path } = await lockUnit(tx, ownerUnitId);
  authorize(canKeepIndicators(actor, { path }));
  const indicator = await tx.indicator.findFirst({
    where: { id: indicatorId, ownerUnitId },
    select: {
      ...{ id: true, name: true, type: true, position: true, fromOn: true, toOn: true },
      sums: { where: { sum: { toOn: null } }, select: { sumId: true } },
    },
  });
  if (!indicator) throw new Refusal("notFound");
  return { ownerUnitId, indicator };
}
