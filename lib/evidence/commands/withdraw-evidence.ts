import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { withdrawFile } from "@/lib/file/commands/withdraw-file";
import { authorize, Refusal } from "@/lib/refusal";
import { canWithdrawEvidence } from "../policy";
import type { WithdrawEvidenceInput } from "../schema";
import { scopeOfEvidence } from "../scope";

/**
 * Takes a file back at any time, also from a confirmed report: what must not have been sent is destroyed, that it was
 * there stays with the reason. Refuses `notFound`, `file.withdrawn`.
 */
export function withdrawEvidence(actor: Actor, { evidenceId, reason }: WithdrawEvidenceInput) {
  return transaction(async (tx) => {
    const evidence = await tx.evidence.findUnique({
      where: { id: evidenceId },
      select: {
        ...{ fileId: true, unitId: true, reportId: true, activityId: true, addedAt: true },
        file: { select: { name: true } },
      },
    });
    if (!evidence) throw new Refusal("notFound");
    const { fileId, unitId, file, reportId, activityId } = evidence;
    authorize(canWithdrawEvidence(actor, { unitId, clusterYear: await scopeOfEvidence(evidence) }));
    await withdrawFile(tx, actor, { fileId, reason });
    const about = { ownerUnitId: unitId, reportId, activityId, fileId, name: file.name, reason };
    record(tx, actor, { type: "evidence.withdrawn", ...about });
  });
}
