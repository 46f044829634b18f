import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { readCanonicalForm } from "../canonical-form";
import { closingRefusal, resultsRefusal, unsaidResult } from "../closing-rules";
import type { CloseCovenantInput } from "../closing-schema";
import { canDraftCovenant } from "../policy";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Closes a covenant when the year is reviewed, with what came of each content. Refuses `notAllowed`, a plan or regulation, what
 * is not in force or closed before, a year that is still running, results of another text, and an outcome without its figures or reason.
 */
export function closeCovenant(actor: Actor, { covenantId, ...seen }: CloseCovenantInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    const { clusterYear, version } = covenant;
    authorize(canDraftCovenant(actor, clusterYear));
    refuse(closingRefusal(covenant, clusterYear.phase));
    if (!version) throw new Error("a covenant in force has a version");
    const { contents } = readCanonicalForm(version.canonicalText);
    const { results } = seen;
    refuse(resultsRefusal({ ...version, contents }, seen), {
      number: String(unsaidResult(results) ?? ""),
    });

    const numbered = results.map((result, index) => ({ number: index + 1, ...result }));
    const { personId, name: personName } = actor;
    await tx.covenantClosing.create({
      data: {
        ...{ covenantId, personId, personName, closedAt: now() },
        results: { createMany: { data: numbered } },
      },
    });
    await tx.covenant.update({ where: { id: covenantId }, data: { status: "closed" } });
    record(tx, actor, {
      type: "covenant.closed",
      ...about(covenant),
      ...{ versionId: version.id, results: numbered },
    });
  });
}
