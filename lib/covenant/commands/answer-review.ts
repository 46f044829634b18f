import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { nameOfParty } from "../labels";
import { canDraftCovenant } from "../policy";
import { answeringRefusal } from "../review-rules";
import type { AnswerReviewInput } from "../review-schema";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Answers a unit's question in words: the text stays as it is and signing goes on. Refuses `notAllowed`, a covenant that
 * is not open, a question about a text that was taken back, and one already answered.
 */
export function answerReview(actor: Actor, { covenantId, reviewId, words }: AnswerReviewInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(answeringRefusal(covenant, reviewId));
    const { version } = covenant;
    const review = covenant.reviews.find(({ id }) => id === reviewId);
    if (!version || !review) throw new Error("an open covenant has a version, a question its row");

    await tx.covenantReviewAnswer.create({
      data: { reviewId, personId: actor.personId, words, answeredAt: now() },
    });
    const { unitId } = review;
    record(tx, actor, {
      type: "covenant.reviewAnswered",
      ...about(covenant),
      ...{ versionId: version.id, unitId, unitName: nameOfParty(covenant, unitId), reviewId },
    });
  });
}
