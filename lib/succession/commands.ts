import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayText } from "@/lib/date-text";
import { addDays, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { covers } from "@/lib/spans";
import { endUnit } from "@/lib/unit/commands/end-unit";
import { type HeldUnit, lockUnits } from "@/lib/unit/commands/lock-units";
import { canRecordSuccession } from "./policy";
import { endsPredecessors, shapeRefusal, shareOf, shareRefusal } from "./rules";
import type { RecordSuccessionInput, SuccessionPart } from "./schema";

/**
 * Records a reorganisation: who became whom from a day on, by which decision. Predecessors end the day before, and their
 * people's assignments with them; a transferred part leaves its unit standing. Nothing recorded is changed by it.
 * Successors are founded first. Gives the succession's id.
 *
 * Refuses `succession.predecessorNotThere` and `succession.successorNotThere` for units that are not there the day
 * before or on the day; the shapes of each kind (`succession.mergeShape` …, `succession.circle`); `succession.arrowTwice`
 * and shares that do not add up; and whatever keeps a predecessor from ending, see `endUnit`.
 */
export function recordSuccession(actor: Actor, input: RecordSuccessionInput) {
  const { kind, effectiveOn, legalBasis, parts } = input;
  const lastDay = addDays(effectiveOn, -1);
  return transaction(async (tx) => {
    const predecessorIds = [...new Set(parts.map((part) => part.predecessorId))];
    const successorIds = [...new Set(parts.flatMap((part) => part.successorId ?? []))];
    const held = await lockUnits(tx, [...predecessorIds, ...successorIds]);
    const predecessors = predecessorIds.map(held);
    const successors = successorIds.map(held);
    authorize(canRecordSuccession(actor, [...predecessors, ...successors]));

    requireThere("succession.predecessorNotThere", predecessors, lastDay);
    const goesOn = new Set(successors.filter((unit) => covers(unit, lastDay)).map(({ id }) => id));
    refuse(shapeRefusal({ kind, parts, goesOn }));
    requireThere("succession.successorNotThere", successors, effectiveOn);
    refuse(shareRefusal({ kind, parts, goesOn }, await partsOf(tx, predecessorIds, effectiveOn)));

    const ownerUnitId = officeOf(actor);
    const { id: successionId } = await tx.succession.create({
      data: {
        ownerUnitId,
        kind,
        effectiveOn: dayToDb(effectiveOn),
        legalBasis,
        parts: { createMany: { data: parts.map(asRow) } },
      },
    });
    record(tx, actor, {
      type: "succession.recorded",
      ownerUnitId,
      successionId,
      kind,
      legalBasis,
      effectiveOn,
      predecessorIds,
      successorIds,
    });
    if (endsPredecessors(kind)) {
      for (const unit of predecessors) await endUnit(tx, actor, unit, lastDay);
    }
    return successionId;
  });
}

function requireThere(
  code: "succession.predecessorNotThere" | "succession.successorNotThere",
  units: readonly HeldUnit[],
  day: RecordSuccessionInput["effectiveOn"],
) {
  const missing = units.find((unit) => !covers(unit, day));
  if (missing) throw new Refusal(code, { name: missing.place, day: dayText(day) });
}

async function partsOf(
  tx: Tx,
  predecessorIds: string[],
  effectiveOn: RecordSuccessionInput["effectiveOn"],
): Promise<SuccessionPart[]> {
  const rows = await tx.successionPart.findMany({
    where: {
      predecessorId: { in: predecessorIds },
      succession: { effectiveOn: dayToDb(effectiveOn) },
    },
  });
  return rows.map((row) => ({ ...row, share: shareOf(row) }));
}

function asRow({ predecessorId, successorId, share }: SuccessionPart) {
  return {
    predecessorId,
    successorId,
    shareNumerator: share?.numerator ?? null,
    shareDenominator: share?.denominator ?? null,
  };
}
