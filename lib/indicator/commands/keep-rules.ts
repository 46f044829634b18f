import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayFromDb, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canKeepIndicators } from "../policy";
import { ruleRefusal } from "../rules/catalogue";
import type { AddRuleInput, EndRuleInput } from "../schema";

/**
 * Adds what holds between two indicators of one report, from a day on. Refuses `notAllowed`, `notFound` for an indicator the office
 * does not work with, `indicatorRule.same`, `.kinds` for two that cannot be compared, `.known`.
 */
export function addRule(actor: Actor, { leftId, comparison, rightId, fromOn }: AddRuleInput) {
  return transaction(async (tx) => {
    const { ownerUnitId, path } = await heldOffice(tx, actor);
    refuse(leftId === rightId ? "indicatorRule.same" : null);
    const found = await tx.indicator.findMany({
      where: { id: { in: [leftId, rightId] }, ownerUnitId: { in: [...path] } },
      select: { id: true, type: true },
    });
    const typeOf = new Map(found.map(({ id, type }) => [id, type]));
    const [left, right] = [typeOf.get(leftId), typeOf.get(rightId)];
    if (!left || !right) throw new Refusal("notFound");
    refuse(ruleRefusal({ left, right, comparison }));
    const known = await tx.indicatorRule.count({
      where: { ownerUnitId, leftId, comparison, rightId, toOn: null },
    });
    refuse(known > 0 ? "indicatorRule.known" : null);
    const { id: ruleId } = await tx.indicatorRule.create({
      data: { ownerUnitId, leftId, comparison, rightId, fromOn: dayToDb(fromOn) },
      select: { id: true },
    });
    record(tx, actor, { type: "indicatorRule.added", ownerUnitId, ruleId });
    return ruleId;
  });
}

/** Ends a rule with its last day. Refuses `notAllowed`, `notFound`, `indicatorRule.ended`, `indicator.endsBeforeStart`. */
export function endRule(actor: Actor, { ruleId, toOn }: EndRuleInput) {
  return transaction(async (tx) => {
    const { ownerUnitId } = await heldOffice(tx, actor);
    const rule = await tx.indicatorRule.findFirst({ where: { id: ruleId, ownerUnitId } });
    if (!rule) throw new Refusal("notFound");
    refuse(rule.toOn ? "indicatorRule.ended" : null);
    refuse(toOn < dayFromDb(rule.fromOn) ? "indicator.endsBeforeStart" : null);
    await tx.indicatorRule.update({ where: { id: ruleId }, data: { toOn: dayToDb(toOn) } });
    record(tx, actor, { type: "indicatorRule.ended", ownerUnitId, ruleId });
  });
}

async function heldOffice(tx: Tx, actor: Actor) {
  const ownerUnitId = officeOf(actor);
  const { path } = await lockUnit(tx, ownerUnitId);
  authorize(canKeepIndicators(actor, { path }));
  return { ownerUnitId, path };
}
