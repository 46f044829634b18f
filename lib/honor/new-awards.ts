import { searchText } from "@/lib/search-text";
import type { RecordAwardInput } from "./schema";

type Awarded = Pick<
  RecordAwardInput,
  "honorId" | "unitId" | "recipient" | "year" | "decisionNumber"
>;

/** What an award is known again by: written differently, the same person is the same. */
export function keyOfAward({ honorId, unitId, recipient, year, decisionNumber }: Awarded) {
  return JSON.stringify([honorId, unitId, searchText(recipient ?? ""), year, decisionNumber]);
}

/** Of awards, those that neither stand on record nor earlier in the list. */
export function newAwards<Award extends Awarded>(
  awards: readonly Award[],
  before: readonly Awarded[],
) {
  const known = new Set(before.map(keyOfAward));
  return awards.filter((award) => {
    const key = keyOfAward(award);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
