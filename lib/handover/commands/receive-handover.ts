import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { canReceive } from "../policy";
import { receivingRefusal } from "../rules";
import type { HandoverRef, ReturnHandoverInput } from "../schema";
import { about, lockHandover } from "./lock-handover";

/** The lead of the next year has everything on the lists; nothing of them changes any more. Refuses as `receivingRefusal` does. */
export function receiveHandover(actor: Actor, input: HandoverRef) {
  return transaction(async (tx) => {
    const handover = await lockForReceiving(tx, actor, input);
    await tx.handover.update({
      where: { clusterYearId: input.clusterYearId },
      data: {
        ...{ status: "received", revision: { increment: 1 } },
        ...{ receivedAt: now(), receivedById: actor.personId, receivedBy: actor.name },
      },
    });
    record(tx, actor, { type: "handover.received", ...about(handover) });
  });
}

/** The lists go back to the outgoing lead, with the reason. Refuses as `receivingRefusal` does. */
export function returnHandover(actor: Actor, { reason, ...input }: ReturnHandoverInput) {
  return transaction(async (tx) => {
    const handover = await lockForReceiving(tx, actor, input);
    await tx.handover.update({
      where: { clusterYearId: input.clusterYearId },
      data: {
        ...{ status: "draft", revision: { increment: 1 }, returnReason: reason },
        ...{ handedOverAt: null, handedOverById: null, handedOverBy: null },
      },
    });
    record(tx, actor, { type: "handover.returned", ...about(handover), reason });
  });
}

async function lockForReceiving(tx: Tx, actor: Actor, input: HandoverRef) {
  const handover = await lockHandover(tx, input.clusterYearId, (years) => canReceive(actor, years));
  refuse(receivingRefusal(handover, input));
  return handover;
}
