import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepIndicators } from "../policy";
import { firstFreeDay } from "./first-free-day";

/** One indicator of the actor's office with its successor and predecessors, the forms that ask for it and how many figures it has. Null for everyone else. */
export async function getIndicator(actor: Actor, id: string) {
  const { unitId } = actor.capacity;
  const path = unitId ? ((await pathsOf(db, [unitId])).get(unitId) ?? []) : [];
  if (!unitId || !canKeepIndicators(actor, { path })) return null;
  const found = await db.indicator.findFirst({
    where: { id, ownerUnitId: { in: path } },
    include: {
      successor: { select: { id: true, name: true } },
      predecessors: { select: { id: true, name: true } },
      parts: { select: { part: { select: { name: true } } }, orderBy: { position: "asc" } },
      formLines: { select: { form: { select: { name: true } } } },
      _count: { select: { values: true } },
    },
  });
  if (!found) return null;
  const { fromOn, toOn, parts, formLines, plausibleFrom, plausibleTo, _count, ...indicator } =
    found;
  return {
    ...indicator,
    isOwn: indicator.ownerUnitId === unitId,
    fromOn: dayFromDb(fromOn),
    toOn: toOn && dayFromDb(toOn),
    plausibleFrom: plausibleFrom?.toFixed() ?? null,
    plausibleTo: plausibleTo?.toFixed() ?? null,
    parts: parts.map(({ part }) => part.name),
    forms: [...new Set(formLines.map(({ form }) => form.name))],
    figures: _count.values,
    /** How many units have set a target for it in years that still run; a successor does not take them over. */
    targets: await db.registeredTarget.count({
      where: { indicatorId: id, registration: { clusterYear: { phase: { not: "closed" } } } },
    }),
    /** From which day it may be replaced, where periods already hold figures. */
    replaceable: await firstFreeDay(db, id),
  };
}

export type IndicatorView = NonNullable<Awaited<ReturnType<typeof getIndicator>>>;
