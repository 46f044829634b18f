import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepIndicators } from "../policy";

/** What holds between the indicators an office works with, running ones first; and the indicators a new rule is made of. Null for whoever keeps none. */
export async function listRules(actor: Actor) {
  const { unitId } = actor.capacity;
  const path = unitId ? ((await pathsOf(db, [unitId])).get(unitId) ?? []) : [];
  if (!unitId || !canKeepIndicators(actor, { path })) return null;
  const [rules, indicators] = await Promise.all([
    db.indicatorRule.findMany({
      where: { ownerUnitId: { in: path } },
      include: { left: { select: { name: true } }, right: { select: { name: true } } },
      orderBy: [{ toOn: { sort: "desc", nulls: "first" } }, { id: "asc" }],
    }),
    db.indicator.findMany({
      where: { ownerUnitId: { in: path }, toOn: null, type: { not: "text" } },
      select: { id: true, name: true, unitOfMeasure: true },
      orderBy: [{ groupCode: "asc" }, { position: "asc" }],
    }),
  ]);
  return {
    today: dayOf(now()),
    indicators: indicators.map(({ id, name, unitOfMeasure }) => ({
      value: id,
      label: `${name} (${unitOfMeasure})`,
    })),
    rules: rules.map(({ fromOn, toOn, left, right, ...rule }) => ({
      ...rule,
      ...{ leftName: left.name, rightName: right.name, isOwn: rule.ownerUnitId === unitId },
      ...{ fromOn: dayFromDb(fromOn), toOn: toOn && dayFromDb(toOn) },
    })),
  };
}

export type RulesView = NonNullable<Awaited<ReturnType<typeof listRules>>>;
