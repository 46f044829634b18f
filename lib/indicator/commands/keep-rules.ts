import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { addDays, type Day, dayFromDb, dayToDb } from "@/lib/dates";
import type { IndicatorType } from "@/lib/db/generated/enums";
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

type Following = {
  indicatorId: string;
  successor: { id: string; type: IndicatorType; fromOn: Day };
};

/**
 * What held for an indicator holds for its successor from its first day, whichever office keeps the rule and to whatever end it was
 * given; the old rule ends the day before. Where the two no longer compare it only ends. For the act that makes the successor.
 */
export async function followRules(tx: Tx, actor: Actor, { indicatorId, successor }: Following) {
  const rules = await tx.indicatorRule.findMany({
    where: {
      AND: [
        { OR: [{ leftId: indicatorId }, { rightId: indicatorId }] },
        { OR: [{ toOn: null }, { toOn: { gte: dayToDb(successor.fromOn) } }] },
      ],
    },
    include: { left: { select: { type: true } }, right: { select: { type: true } } },
    orderBy: { id: "asc" },
  });
  for (const { id: ruleId, ownerUnitId, comparison, ...rule } of rules) {
    const began = dayFromDb(rule.fromOn);
    const isLater = successor.fromOn > began;
    const toOn = dayToDb(isLater ? addDays(successor.fromOn, -1) : began);
    await tx.indicatorRule.update({ where: { id: ruleId }, data: { toOn } });
    record(tx, actor, { type: "indicatorRule.ended", ownerUnitId, ruleId });
    const [left, right] = [
      rule.leftId === indicatorId ? successor : { id: rule.leftId, type: rule.left.type },
      rule.rightId === indicatorId ? successor : { id: rule.rightId, type: rule.right.type },
    ];
    if (ruleRefusal({ left: left.type, right: right.type, comparison })) continue;
    const fromOn = dayToDb(isLater ? successor.fromOn : began);
    const { id } = await tx.indicatorRule.create({
      data: {
        ownerUnitId,
        comparison,
        leftId: left.id,
        rightId: right.id,
        fromOn,
        toOn: rule.toOn,
      },
      select: { id: true },
    });
    record(tx, actor, { type: "indicatorRule.added", ownerUnitId, ruleId: id });
  }
}

async function heldOffice(tx: Tx, actor: Actor) {
  const ownerUnitId = officeOf(actor);
  const { path } = await lockUnit(tx, ownerUnitId);
  authorize(canKeepIndicators(actor, { path }));
  return { ownerUnitId, path };
}
