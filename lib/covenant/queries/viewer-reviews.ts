import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { nameOfParty } from "../labels";
import { canDraftCovenant, canReadReview, canReleaseUnit } from "../policy";
import { answeringRefusal, releasingRefusal } from "../review-rules";
import type { LoadedCovenant } from "./covenant-row";

/** The questions about the open text that this person may read, oldest first, and whether they may answer each. */
export function reviewsFor(actor: Actor, covenant: LoadedCovenant) {
  const { clusterYear } = covenant;
  return covenant.reviews
    .filter(({ unitId }) => canReadReview(actor, { clusterYear, unitId }))
    .map((review) => ({
      ...review,
      unitName: nameOfParty(covenant, review.unitId),
      mayAnswer:
        canDraftCovenant(actor, clusterYear) && answeringRefusal(covenant, review.id) === null,
    }));
}

/** The units this person may let stay out of the open text, in the order of the decision. */
export function releasableFor(actor: Actor, covenant: LoadedCovenant) {
  const { textHash, parties, clusterYear } = covenant;
  if (!textHash || !canReleaseUnit(actor, clusterYear)) return [];
  return parties.filter(({ unitId }) => releasingRefusal(covenant, { unitId, textHash }) === null);
}
