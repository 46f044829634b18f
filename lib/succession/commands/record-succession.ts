import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { closeParts } from "@/lib/covenant/commands/close-parts";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { keepTotals } from "@/lib/total/commands/keep-totals";
import { endUnit } from "@/lib/unit/commands/end-unit";
import { putUnder } from "@/lib/unit/commands/put-under";
import type { SuccessionPart } from "../rules";
import type { RecordSuccessionInput } from "../schema";
import { planSuccession } from "./plan-succession";

/**
 * Records a reorganisation: who became whom from a day on, by which decision. Predecessors end the day before, and their
 * people's assignments and their parts in covenants with them; a transferred part leaves its unit standing. What stands below one that becomes
 * another as a whole stands below that one from then on. Nothing recorded is changed by it.
 * Successors are founded first. Gives the succession's id. Refuses as `planSuccession` does.
 */
export function recordSuccession(actor: Actor, input: RecordSuccessionInput) {
  return transaction(async (tx) => {
    const plan = await planSuccession(tx, actor, input);
    const { predecessors, successors, ending, following, lastDay } = plan;
    const { kind, effectiveOn, legalBasis, parts } = input;
    const ownerUnitId = officeOf(actor);
    await keepTotals(tx, { unitIds: [...predecessors, ...successors].map(({ id }) => id) });
    const { id: successionId } = await tx.succession.create({
      data: {
        ...{ ownerUnitId, kind, effectiveOn: dayToDb(effectiveOn), legalBasis },
        parts: { createMany: { data: parts.map(asRow) } },
      },
    });
    record(tx, actor, {
      type: "succession.recorded",
      ...{ ownerUnitId, successionId, kind, legalBasis, effectiveOn },
      predecessorIds: predecessors.map(({ id }) => id),
      successorIds: successors.map(({ id }) => id),
    });
    for (const { units, parent } of following) {
      await putUnder(tx, { units, parent, fromOn: effectiveOn });
      record(tx, actor, {
        type: "units.moved",
        ...{ ownerUnitId, parentId: parent.id, name: parent.place, fromOn: effectiveOn },
        unitIds: units.map(({ id }) => id),
      });
    }
    for (const unit of ending) await endUnit(tx, actor, unit, lastDay);
    await closeParts(tx, actor, { unitIds: ending.map(({ id }) => id), lastDay, legalBasis });
    return successionId;
  });
}

function asRow({ predecessorId, successorId, share }: SuccessionPart) {
  return {
    predecessorId,
    successorId,
    shareNumerator: share?.numerator ?? null,
    shareDenominator: share?.denominator ?? null,
  };
}
