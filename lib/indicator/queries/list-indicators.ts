import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepIndicators } from "../policy";

/**
 * The catalogue an administrator's office works with: its own indicators and those of the offices above, in their order,
 * each with the parts of a defined sum. Null for everyone else.
 */
export async function listIndicators(actor: Actor) {
  const { unitId } = actor.capacity;
  const path = unitId ? ((await pathsOf(db, [unitId])).get(unitId) ?? []) : [];
  if (!unitId || !canKeepIndicators(actor, { path })) return null;
  const indicators = await db.indicator.findMany({
    where: { ownerUnitId: { in: path } },
    include: {
      parts: { select: { part: { select: { name: true } } }, orderBy: { position: "asc" } },
    },
    orderBy: [{ groupCode: "asc" }, { position: "asc" }],
  });
  const owners = await namesOfUnits(path, dayOf(now()));
  return indicators.map(({ parts, ownerUnitId, ...indicator }) => {
    const owner = owners.get(ownerUnitId);
    return {
      ...indicator,
      isOwn: ownerUnitId === unitId,
      ownerName: owner ? committeeName(owner) : "",
      parts: parts.map(({ part }) => part.name),
    };
  });
}

export type ListedIndicator = NonNullable<Awaited<ReturnType<typeof listIndicators>>>[number];
