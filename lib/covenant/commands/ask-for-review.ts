import "server-only";
import { signerOf } from "@/lib/account/commands/signer-of";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { nameOfParty, signingFacts } from "../labels";
import { askingRefusal } from "../review-rules";
import type { AskForReviewInput } from "../review-schema";
import { authorizeSigner } from "./authorize-signer";
import { about, lockCovenant } from "./lock-covenant";
import { refuseOver } from "./refuse-over";

/**
 * Asks, for the actor's own unit, that the open text be looked at again instead of signing it; signing stays possible.
 * Refuses what `authorizeSigner` refuses, `auth.capacityEnded`, `covenant.alreadySigned`, a covenant that is not open or not this unit's to
 * sign, a post that may not sign, another text, and a second question before the first is answered.
 */
export function askForReview(actor: Actor, input: AskForReviewInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorizeSigner(actor, covenant);
    const { signerName, signerPost } = await signerOf(tx, actor);
    const { unitId } = actor.capacity;
    const by = { unitId, post: signerPost, textHash: input.textHash };
    const { covenantId, textHash } = input;
    const facts = signingFacts(covenant.signatures, by);
    await refuseOver(tx, askingRefusal(covenant, by), { covenantId, textHash, facts });
    const { version } = covenant;
    if (!version || !unitId) throw new Error("an open covenant has a version, a chair a unit");

    const { id: reviewId } = await tx.covenantReview.create({
      data: {
        ...{ versionId: version.id, unitId, personId: actor.personId },
        ...{ askerName: signerName, askerPost: signerPost },
        ...{ reason: input.reason, askedAt: now() },
      },
    });
    record(tx, actor, {
      type: "covenant.reviewAsked",
      ...about(covenant),
      ...{ versionId: version.id, unitId, unitName: nameOfParty(covenant, unitId), reviewId },
    });
  });
}
