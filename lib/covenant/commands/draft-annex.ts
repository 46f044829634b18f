import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { annexRefusal } from "../annex-rules";
import type { DraftAnnexInput } from "../closing-schema";
import { annexTitle } from "../labels/closing";
import { canDraftCovenant } from "../policy";
import { keepWords } from "./keep-words";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Starts an annex ("phụ lục") to a covenant in force: a draft of its own, consulted, adopted and signed like the covenant; gives its
 * id. Refuses `notAllowed`, a plan, regulation or another annex, what is not in force, a closed year, and a second annex at a time.
 */
export function draftAnnex(actor: Actor, { covenantId }: DraftAnnexInput) {
  return transaction(async (tx) => {
    // Two annexes at once: the second waits here and then finds the first.
    const covenant = await lockCovenant(tx, covenantId);
    const { clusterYear, clusterYearId, annexes } = covenant;
    authorize(canDraftCovenant(actor, clusterYear));
    refuse(annexRefusal(covenant, clusterYear));

    const annexNumber = annexes.length + 1;
    const title = annexTitle({ annexNumber, of: covenant.title });
    const draft = await tx.covenant.create({
      data: { clusterYearId, title, amendsId: covenantId, annexNumber, preamble: "" },
      select: { id: true, clusterYearId: true, title: true },
    });
    const words = { title, preamble: "", contents: [], targets: [] };
    const first = { covenantId: draft.id, revision: 1, builtOn: 0, words, targets: [] };
    await keepWords(tx, actor, first);
    record(tx, actor, { type: "covenant.drafted", ...about(draft), copiedFromId: null });
    return draft.id;
  });
}
