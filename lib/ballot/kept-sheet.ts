import type { Ballot } from "./ballot";
import type { OwnSlip } from "./own-slip";

/**
 * What a voter's device keeps of a round, so that a browser that crashes goes on where it was. Keys are written down before
 * anything is asked for, ballots before they are sent; once received, nothing is left that says what was chosen.
 */
export type KeptSheet = {
  readonly slips: readonly OwnSlip[];
  /** Signed and on their way; the same are sent again until each is received. */
  readonly ballots: readonly Ballot[];
  /** The keys of what was received, where the unit may find its ballots after the count. Null before. */
  readonly sentKeys: readonly string[] | null;
};

/**
 * What is left of it once the round is over: where receipts are published the keys of what was sent or on its way, and nothing
 * that says what was chosen or could still be filled in.
 */
export function afterTheCount({ ballots, sentKeys }: KeptSheet, receipts: boolean): KeptSheet {
  const keys = sentKeys ?? ballots.map(({ publicKey }) => publicKey);
  return { slips: [], ballots: [], sentKeys: receipts ? keys : [] };
}

type Place = { roundId: string; unitId: string };
type Store = Pick<Storage, "getItem" | "setItem">;

export function readKept(store: Store, place: Place): KeptSheet | null {
  const text = store.getItem(nameOf(place));
  return text === null ? null : JSON.parse(text);
}

export function keep(store: Store, place: Place, sheet: KeptSheet) {
  store.setItem(nameOf(place), JSON.stringify(sheet));
  return sheet;
}

/** What another window of the same browser has kept meanwhile wins: a seat has one set of keys. */
export function keepFirst(store: Store, place: Place, sheet: KeptSheet) {
  return readKept(store, place) ?? keep(store, place, sheet);
}

function nameOf({ roundId, unitId }: Place) {
  return `ballot:${roundId}:${unitId}`;
}
