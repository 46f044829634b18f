import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/job/commands";
import { signByPen } from "@/lib/paper-signing/commands/sign-by-pen";
import { lookAtWords } from "@/lib/paper-signing/queries/look-at-words";
import { findSigning } from "@/lib/paper-signing/queries/signing-row";
import { heldMark } from "@/lib/paper-signing/queries/words-mark";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canDecideSignedCopy } from "../policy";
import { unitOfPaper } from "../queries/find-paper";
import { decidingRefusal, outdatedRefusal } from "../rules";
import type { DecideSignedCopyInput } from "../schema";
import { hasConfirmedCopy, lockPaper } from "./lock-paper";
import { sealCopyKind } from "./seal-copy-kind";

/**
 * Says of a scan that it shows every signature it is said to show, whereupon the paper is sealed with it, or its places still
 * waiting in the app are signed; or returns it with a reason. Refuses an unknown copy (`notFound`), who may not decide on it, and what
 * `decidingRefusal` refuses (one's own, one's unit's, a second confirmed copy among it); to confirm also a paper that stands no more (`outdatedRefusal`: other words than were frozen, or no such
 * paper, or changed while it was looked at) and a scan whose opening has ended (`copyRefusal`).
 */
export async function decideSignedCopy(actor: Actor, input: DecideSignedCopyInput) {
  const words = await wordsOnScan(actor, input.copyId);
  return transaction(async (tx) => {
    const { copyId } = input;
    const ref = await tx.signedCopy.findUnique({
      where: { id: copyId },
      select: { clusterYearId: true, paper: true, subjectId: true },
    });
    const clusterYear = ref && (await holdClusterYearScope(tx, ref.clusterYearId));
    if (!ref || !clusterYear) throw new Refusal("notFound");
    const unitId = await unitOfPaper(ref, tx);
    authorize(canDecideSignedCopy(actor, { clusterYear, unitId }));
    await lockPaper(tx, ref);
    const copy = await tx.signedCopy.findUniqueOrThrow({
      where: { id: copyId },
      select: {
        ...{ personId: true, signers: true, signingId: true },
        decision: { select: { copyId: true } },
      },
    });
    const confirms = input.decision === "confirm";
    const { personId, name: personName } = actor;
    const confirmed = await hasConfirmedCopy(tx, ref);
    const deciding = { personId, unitId: actor.capacity.unitId, confirms, confirmed };
    refuse(decidingRefusal({ ...copy, unitId }, deciding));
    if (confirms && words) {
      const stands = words.stands && (await heldMark(tx, ref)) === words.mark;
      refuse(outdatedRefusal(copy, stands));
    }
    const reason = input.decision === "return" ? input.reason : "";
    const by = { personId, personName, decidedAt: now() };
    await tx.signedCopyDecision.create({ data: { copyId, confirmed: confirms, reason, ...by } });
    const facts = { ...ref, copyId };
    if (!confirms) {
      record(tx, actor, { type: "signedCopy.returned", ...facts, reason });
      return;
    }
    record(tx, actor, { type: "signedCopy.confirmed", ...facts });
    const { signingId, signers } = copy;
    if (signingId) await signByPen(tx, actor, { signingId, copyId, signers });
    else await enqueue(tx, { kind: sealCopyKind, subjectId: copyId });
  });
}

/**
 * Whether the paper on a scan still stands: opened in the app, with the words that were frozen; by pen alone, with any. Null where
 * an opening has ended, which has its own refusal.
 */
async function wordsOnScan(actor: Actor, copyId: string) {
  const copy = await db.signedCopy.findUnique({
    where: { id: copyId },
    select: { paper: true, subjectId: true, signingId: true },
  });
  const signing = copy?.signingId ? await findSigning(db, copy.signingId) : null;
  if (!copy || signing?.withdrawal || signing?.completion) return null;
  return lookAtWords(actor, copy, signing?.description);
}
