import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { publishDraft } from "@/lib/text/commands/publish-draft";
import { findRounds } from "@/lib/text/queries/rounds";
import { unansweredComments } from "@/lib/text/rules";
import { canDraftCovenant } from "../policy";
import { contentsFacts, presentingRefusal, returningRefusal } from "../rules";
import type { PresentToConferenceInput, ReturnToDraftInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";
import { refuseUnchanged } from "./refuse-unchanged";

/** Puts the draft before the conference: its words stand, and the members read them. Every comment has had its answer, and an annex changes what it names. */
export function presentToConference(actor: Actor, input: PresentToConferenceInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    const rounds = await findRounds(tx, covenant.id);
    const unanswered = rounds.flatMap(({ opinions }) => unansweredComments(opinions)).length;
    refuse(presentingRefusal(covenant, { ...input, unanswered }), {
      ...contentsFacts(covenant.contents),
      unanswered: String(unanswered),
    });
    refuseUnchanged(covenant);

    const { id, revision } = covenant;
    await publishDraft(tx, actor, covenant);
    await tx.covenant.update({ where: { id }, data: { status: "ready" } });
    record(tx, actor, { type: "covenant.presentedToConference", ...about(covenant), revision });
  });
}

/** Takes it back to the desk; what the conference adopted were other words than those that will be written. */
export function returnToDraft(actor: Actor, { covenantId }: ReturnToDraftInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(returningRefusal(covenant));

    await tx.covenant.update({
      where: { id: covenantId },
      data: { status: "draft", ...notAdopted },
    });
    record(tx, actor, { type: "covenant.returnedToDraft", ...about(covenant) });
  });
}

export const notAdopted = {
  adoptedAtId: null,
  presentUnits: null,
  agreedUnits: null,
  disagreedUnits: null,
} as const;
