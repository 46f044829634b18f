import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { SuccessionKind } from "@/lib/db/generated/enums";
import { isId } from "@/lib/ids";
import { canSeeUnits } from "@/lib/unit/policy";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { shareOf } from "../rules";

/**
 * The line a unit stands in: everyone whose successor it is and everyone who succeeded it, however far away, each with
 * the name of its last day; and the arrows between them. Nothing of units that merely share a predecessor with it.
 */
export async function getLineage(actor: Actor, unitId: string) {
  if (!isId(unitId) || !canSeeUnits(actor)) return { units: [], arrows: [] };
  const parts = await db.successionPart.findMany({
    where: { id: { in: await partsInLine(unitId) } },
    include: {
      succession: { select: { kind: true, effectiveOn: true, legalBasis: true } },
      predecessor: { select: namedUnit },
      successor: { select: namedUnit },
    },
    orderBy: [{ succession: { effectiveOn: "asc" } }, { id: "asc" }],
  });
  const units = new Map(
    parts
      .flatMap(({ predecessor, successor }) =>
        successor ? [predecessor, successor] : [predecessor],
      )
      .map((unit) => [unit.id, unitAsOf(unit, "2199-12-31")]),
  );
  return { units: [...units.values()], arrows: parts.map(asArrow) };
}

export type Lineage = Awaited<ReturnType<typeof getLineage>>;

function asArrow(part: {
  successionId: string;
  predecessorId: string;
  successorId: string | null;
  shareNumerator: number | null;
  shareDenominator: number | null;
  succession: { kind: SuccessionKind; effectiveOn: Date; legalBasis: string };
}) {
  const { successionId, predecessorId, successorId, succession } = part;
  return {
    successionId,
    predecessorId,
    successorId,
    share: shareOf(part),
    kind: succession.kind,
    legalBasis: succession.legalBasis,
    effectiveOn: dayFromDb(succession.effectiveOn),
  };
}

/**
 * Back from the unit to what became part of it, and on to what it became part of. Only earlier arrows count on the way
 * back and only later ones on the way on, so a part lent and given back makes no circle.
 */
async function partsInLine(unitId: string) {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive arrows as (
      select p.id, p.predecessor_id, p.successor_id, s.effective_on
      from succession_parts p join successions s on s.id = p.succession_id),
    back as (
      select * from arrows where successor_id = ${unitId}::uuid
      union
      select a.* from back b join arrows a on a.successor_id = b.predecessor_id and a.effective_on < b.effective_on),
    onward as (
      select * from arrows where predecessor_id = ${unitId}::uuid
      union
      select a.* from onward o join arrows a on a.predecessor_id = o.successor_id and a.effective_on > o.effective_on)
    select id from back union select id from onward`;
  return rows.map(({ id }) => id);
}
