import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { canWriteHandover } from "../policy";
import { writingRefusal } from "../rules";
import type { WriteHandoverInput } from "../schema";
import { lockHandover } from "./lock-handover";

/** Saves the three lists of a draft; a draft's save is not put on record. Refuses as `partiesRefusal` and `writingRefusal` do. */
export function writeHandover(actor: Actor, input: WriteHandoverInput) {
  return transaction(async (tx) => {
    const { clusterYearId, files, unfinished, objects } = input;
    const handover = await lockHandover(tx, clusterYearId, (years) =>
      canWriteHandover(actor, years),
    );
    refuse(writingRefusal(handover, input));
    await tx.handover.update({
      where: { clusterYearId },
      data: { files, unfinished, objects, revision: { increment: 1 } },
    });
  });
}
