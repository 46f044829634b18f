import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { decisionRefusal } from "../rules";
import type { RecordRatingInput } from "../schema";
import { heldOffice } from "./keep-awards";

/**
 * Puts on record how a year of a unit, a part or a person of it was rated and whether it was disciplined; what was said of the
 * year before stays below it. Refuses `notAllowed`, `notFound` for a unit outside the office, `award.decisionAhead`,
 * `award.yearAhead`.
 */
export function recordRating(actor: Actor, { decidedOn, ...rating }: RecordRatingInput) {
  return transaction(async (tx) => {
    const { ownerUnitId } = await heldOffice(tx, actor);
    const path = (await pathsOf(tx, [rating.unitId])).get(rating.unitId);
    if (!path?.includes(ownerUnitId)) throw new Refusal("notFound");
    const at = now();
    refuse(decisionRefusal({ year: rating.year, decidedOn }, dayOf(at)));
    const recipientKey = rating.recipient ? searchText(rating.recipient) : "";
    const { id: ratingId } = await tx.yearlyRating.create({
      data: {
        ...{ ...rating, recipientKey, decidedOn: dayToDb(decidedOn) },
        ...{ personId: actor.personId, at },
      },
    });
    const { unitId, recipient, year } = rating;
    record(tx, actor, { type: "rating.recorded", ownerUnitId, ratingId, unitId, recipient, year });
  });
}
