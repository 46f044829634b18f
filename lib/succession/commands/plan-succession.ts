import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import { addDays, type Day, dayToDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { covers } from "@/lib/spans";
import { refuseEnding } from "@/lib/unit/commands/end-unit";
import { type HeldUnit, lockUnits } from "@/lib/unit/commands/lock-units";
import { refuseMoving } from "@/lib/unit/commands/put-under";
import { canRecordSuccession } from "../policy";
import type { SuccessionPart } from "../rules";
import { endsPredecessors, heirOf, shapeRefusal, shareOf, shareRefusal } from "../rules";
import type { RecordSuccessionInput } from "../schema";

/**
 * Holds the units of a reorganisation, with those that stand below what becomes another unit as a whole and go along with it, and refuses what cannot be: `succession.predecessorNotThere` and
 * `succession.successorNotThere` for units that are not there the day before or on the day; the shapes of each kind
 * (`succession.mergeShape` …, `succession.circle`); `succession.arrowTwice` and shares that do not add up; and whatever
 * keeps a predecessor from ending, see `endUnit`.
 */
export async function planSuccession(tx: Tx, actor: Actor, input: RecordSuccessionInput) {
  const { kind, effectiveOn, parts } = input;
  const lastDay = addDays(effectiveOn, -1);
  const predecessorIds = [...new Set(parts.map((part) => part.predecessorId))];
  const successorIds = [...new Set(parts.flatMap((part) => part.successorId ?? []))];
  const below = await belowOf(tx, predecessorIds, lastDay);
  const held = await lockUnits(tx, [...predecessorIds, ...successorIds, ...below]);
  const predecessors = predecessorIds.map(held);
  const successors = successorIds.map(held);
  authorize(canRecordSuccession(actor, [...predecessors, ...successors]));

  requireThere("succession.predecessorNotThere", predecessors, lastDay);
  const goesOn = new Set(successors.filter((unit) => covers(unit, lastDay)).map(({ id }) => id));
  refuse(shapeRefusal({ kind, parts, goesOn }));
  requireThere("succession.successorNotThere", successors, effectiveOn);
  refuse(shareRefusal({ kind, parts, goesOn }, await partsOf(tx, predecessorIds, effectiveOn)));

  const childOf = (unitId: string) => {
    // One that came under it only after the rows to lock were looked for.
    if (!below.includes(unitId)) throw new Refusal("busy");
    return held(unitId);
  };
  const following = predecessors.flatMap((unit) => {
    const heirId = heirOf(input, unit.id);
    const staying = stayingBelow(unit, lastDay);
    if (heirId === null || staying.length === 0) return [];
    const units = staying.map(({ unitId }) => childOf(unitId));
    return [{ from: unit, parent: held(heirId), units }];
  });
  for (const { units, parent } of following)
    await refuseMoving(tx, { units, parent, fromOn: effectiveOn });
  const gone = new Set(following.flatMap(({ units }) => units.map(({ id }) => id)));
  const ending = (endsPredecessors(kind) ? predecessors : []).map((unit) => ({
    ...unit,
    children: unit.children.filter(({ unitId }) => !gone.has(unitId)),
  }));
  for (const unit of ending) refuseEnding(actor, unit, lastDay);
  return { predecessors, successors, ending, following, lastDay };
}

/** What stands below a predecessor on its last day, and would stand there longer. */
function stayingBelow({ children }: HeldUnit, lastDay: Day) {
  return children.filter((child) => covers(child, lastDay) && child.toOn !== lastDay);
}

async function belowOf(tx: Tx, unitIds: string[], lastDay: Day) {
  const longer = { OR: [{ toOn: null }, { toOn: { gt: dayToDb(lastDay) } }] };
  const rows = await tx.unitParent.findMany({
    where: { parentId: { in: unitIds }, ...longer },
    select: { unitId: true },
  });
  return rows.map(({ unitId }) => unitId);
}

function requireThere(
  code: "succession.predecessorNotThere" | "succession.successorNotThere",
  units: readonly HeldUnit[],
  day: Day,
) {
  const missing = units.find((unit) => !covers(unit, day));
  if (missing) throw new Refusal(code, { name: missing.place, day: dayText(day) });
}

/** The arrows of these units that are on record for that day. */
async function partsOf(
  tx: Tx,
  predecessorIds: string[],
  effectiveOn: Day,
): Promise<SuccessionPart[]> {
  const rows = await tx.successionPart.findMany({
    where: {
      predecessorId: { in: predecessorIds },
      succession: { effectiveOn: dayToDb(effectiveOn) },
    },
  });
  return rows.map((row) => ({ ...row, share: shareOf(row) }));
}
