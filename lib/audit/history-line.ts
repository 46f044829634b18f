import { auditEvent } from "./events";
import { predicateOf, subjectOf, unreadable } from "./labels";
import { entryHash, readText } from "./rules";

type EntryRow = {
  chainId: string;
  number: number;
  at: Date;
  text: string;
  previousHash: string;
  hash: string;
};

/** An entry as a sentence: who did what, when; `altered` when it no longer is what was sealed. */
export function historyLine({ chainId, number, at, text, previousHash, hash }: EntryRow) {
  const altered = hash !== entryHash(previousHash, text);
  return { chainId, number, at, altered, ...wordsOf(text) };
}

export type HistoryLine = ReturnType<typeof historyLine>;

/** Whatever somebody did to one row, the others stay readable. */
function wordsOf(text: string) {
  const written = readText(text);
  if (!written) return unreadable;
  const event = auditEvent.safeParse({ type: written.type, ...written.data });
  return event.success
    ? { who: subjectOf(written.person), what: predicateOf(event.data) }
    : unreadable;
}
