import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { decisionRefusal, newRatings } from "../rules";
import { ratingsKnown, saidRatings } from "../said-ratings";
import type { RecordRatingInput } from "../schema";
import { heldOffice } from "./keep-awards";

/**
 * Puts on record how years of units, parts or people were rated and whether they were disciplined, all or none; what was said of
 * a year before stays below it, and what says the same as was said last is passed over. Gives how many are new. Refuses
 * `notAllowed`, `notFound` for a unit outside the office, `award.decisionAhead`, `award.yearAhead`, `rating.known` when nothing
 * is new.
 */
export function recordRatings(actor: Actor, ratings: readonly RecordRatingInput[]) {
  return transaction(async (tx) => {
    const { ownerUnitId } = await heldOffice(tx, actor);
    const paths = await pathsOf(
      tx,
      ratings.map(({ unitId }) => unitId),
    );
    const at = now();
    for (const { unitId, year, decidedOn } of ratings) {
      if (!paths.get(unitId)?.includes(ownerUnitId)) throw new Refusal("notFound");
      refuse(decisionRefusal({ year, decidedOn }, dayOf(at)));
    }
    const keyed = ratings.map((rating) => ({
      ...rating,
      recipientKey: rating.recipient ? searchText(rating.recipient) : "",
    }));
    const before = await saidRatings(tx, ratings);
    const added = newRatings(keyed, before);
    if (added.length === 0) throw await ratingsKnown(tx, before);
    const rows = await tx.yearlyRating.createManyAndReturn({
      data: added.map(({ decidedOn, ...rating }) => ({
        ...{ ...rating, decidedOn: dayToDb(decidedOn) },
        ...{ personId: actor.personId, at },
      })),
      select: { id: true },
    });
    put(tx, actor, { ownerUnitId, added, ratingIds: rows.map(({ id }) => id) });
    return added.length;
  });
}

type Put = { ownerUnitId: string; added: readonly RecordRatingInput[]; ratingIds: string[] };

/** One is named, a list is counted. */
function put(tx: Tx, actor: Actor, { ownerUnitId, added, ratingIds }: Put) {
  const [only, ...more] = added;
  const [ratingId] = ratingIds;
  if (only && ratingId && more.length === 0) {
    const { unitId, recipient, year } = only;
    const about = { ownerUnitId, ratingId, unitId, recipient, year };
    record(tx, actor, { type: "rating.recorded", ...about });
    return;
  }
  const unitIds = [...new Set(added.map(({ unitId }) => unitId))];
  record(tx, actor, { type: "ratings.recorded", ownerUnitId, ratingIds, unitIds });
}
