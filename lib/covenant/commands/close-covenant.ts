import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { hasUnfinishedAnnex } from "../annex-rules";
import { closingRefusal, resultsRefusal, unsaidResult } from "../closing-rules";
import type { CloseCovenantInput } from "../closing-schema";
import { phaseFacts } from "../labels/closing";
import { canDraftCovenant } from "../policy";
import { textInForce } from "../queries/text-in-force";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Closes a covenant, and its annexes with it, when the year is reviewed or its campaign is over, with what came of each content as
 * amended. Refuses `notAllowed`, a plan, regulation or annex, what is not in force or closed before, a year that is still running (not
 * for a campaign), an annex under way,
 * results of another text, and an outcome without its figures or reason.
 */
export function closeCovenant(actor: Actor, { covenantId, ...seen }: CloseCovenantInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    const { clusterYear, version } = covenant;
    authorize(canDraftCovenant(actor, clusterYear));
    refuse(closingRefusal(covenant, clusterYear.phase), phaseFacts(clusterYear));
    refuse(hasUnfinishedAnnex(covenant) ? "covenant.annexUnderWay" : null);
    const inForce = textInForce(covenant);
    if (!version || !inForce) throw new Error("a covenant in force has a version");
    const { contents } = inForce;
    const numbered = seen.results.map((result, index) => ({
      ...{ number: contents[index]?.number ?? 0, ...result },
    }));
    refuse(resultsRefusal(inForce, seen), {
      number: String(unsaidResult(numbered) ?? ""),
    });

    const { personId, name: personName } = actor;
    await tx.covenantClosing.create({
      data: {
        ...{ covenantId, personId, personName, closedAt: now() },
        results: { createMany: { data: numbered } },
      },
    });
    await tx.covenant.updateMany({
      where: { OR: [{ id: covenantId }, { amendsId: covenantId, status: "inForce" }] },
      data: { status: "closed" },
    });
    record(tx, actor, {
      type: "covenant.closed",
      ...about(covenant),
      ...{ versionId: version.id, results: numbered },
    });
  });
}
