import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { unitOfPaper } from "@/lib/signed-copy/queries/find-paper";
import { canOpenPaper } from "../policy";
import { withdrawingRefusal } from "../rules";
import type { WithdrawPaperInput } from "../schema";
import { aboutPaper } from "./complete-paper";
import { lockSigning } from "./lock-signing";

/**
 * Takes a paper back before it is complete, with a reason that all read: its signatures are void, and it may be opened anew. Refuses
 * an unknown opening (`notFound`), whoever may not open it, and what `withdrawingRefusal` refuses.
 */
export function withdrawPaper(actor: Actor, { signingId, textHash, reason }: WithdrawPaperInput) {
  return transaction(async (tx) => {
    const known = await tx.paperSigning.findUnique({
      where: { id: signingId },
      select: { clusterYearId: true },
    });
    if (!known) throw new Refusal("notFound");
    // The year first, as whoever opens a paper or decides on its scan: acts on one paper never wait for one another in a circle.
    const clusterYear = await holdClusterYearScope(tx, known.clusterYearId);
    const signing = await lockSigning(tx, signingId);
    const unitId = await unitOfPaper(signing, tx);
    authorize(clusterYear !== null && canOpenPaper(actor, { clusterYear, unitId }));
    refuse(withdrawingRefusal(signing, { textHash }));
    const { personId, name: personName } = actor;
    await tx.paperWithdrawal.create({
      data: { signingId, reason, personId, personName, withdrawnAt: now() },
    });
    const voided = signing.places.filter(({ signature }) => signature).length;
    record(tx, actor, { type: "paperSigning.withdrawn", ...aboutPaper(signing), reason, voided });
  });
}
