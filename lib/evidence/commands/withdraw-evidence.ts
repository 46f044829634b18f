import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/transaction";
import { withdrawFile } from "@/lib/file/commands/withdraw-file";
import { authorize, Refusal } from "@/lib/refusal";
import { canWithdrawEvidence } from "../policy";
import type { WithdrawEvidenceInput } from "../schema";
import { scopeOfEvidence } from "../scope";

/**
 * Takes a file back at any time, also from a confirmed report: what must not have been sent is destroyed, that it was
 * there stays with the reason. Refuses whoever the policy does not name at that moment, and `notFound`, `file.withdrawn`.
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
    const report = reportId ? await heldReport(tx, reportId) : null;
    const clusterYear = await scopeOfEvidence(evidence, tx);
    authorize(canWithdrawEvidence(actor, { unitId, clusterYear, report }));
    await withdrawFile(tx, actor, { fileId, reason });
    const about = { ownerUnitId: unitId, reportId, activityId, fileId, name: file.name, reason };
    record(tx, actor, { type: "evidence.withdrawn", ...about });
  });
}

/** Held, so that it is not locked for good between the question and the act. */
async function heldReport(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from progress_reports where id = ${id}::uuid for share`;
  const { status, period } = await tx.progressReport.findUniqueOrThrow({
    where: { id },
    select: { status: true, period: { select: { form: { select: { route: true } } } } },
  });
  return { status, route: period.form.route };
}
