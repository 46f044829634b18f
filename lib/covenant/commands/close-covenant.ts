import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canDraftCovenant } from "../policy";
import { closingRefusal } from "../rules";
import type { CloseCovenantInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";

/** Closes it when the year is reviewed. Refuses what is not in force, and a year that is still running. */
export function closeCovenant(actor: Actor, { covenantId }: CloseCovenantInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    const { clusterYear, version } = covenant;
    authorize(canDraftCovenant(actor, clusterYear));
    refuse(covenant.kind === "covenant" ? null : "text.signedByLead");
    refuse(closingRefusal(covenant, clusterYear.phase));
    if (!version) throw new Error("a covenant in force has a version");

    await tx.covenant.update({ where: { id: covenantId }, data: { status: "closed" } });
    record(tx, actor, { type: "covenant.closed", ...about(covenant), versionId: version.id });
  });
}
