import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { canHandOver } from "../policy";
import { handingOverRefusal } from "../rules";
import type { HandoverRef } from "../schema";
import { about, lockHandover } from "./lock-handover";

/** Hands the lists over to the lead of the next year. Refuses as `partiesRefusal` and `handingOverRefusal` do. */
export function handOver(actor: Actor, input: HandoverRef) {
  return transaction(async (tx) => {
    const { clusterYearId } = input;
    const handover = await lockHandover(tx, clusterYearId, (years) => canHandOver(actor, years));
    refuse(handingOverRefusal(handover, input));
    await tx.handover.update({
      where: { clusterYearId },
      data: {
        ...{ status: "handedOver", revision: { increment: 1 }, returnReason: null },
        ...{ handedOverAt: now(), handedOverById: actor.personId, handedOverBy: actor.name },
      },
    });
    const { files, unfinished, objects } = handover;
    record(tx, actor, {
      type: "handover.handedOver",
      ...about(handover),
      ...{ files, unfinished, objects },
    });
  });
}
