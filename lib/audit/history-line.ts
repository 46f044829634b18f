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

/** What an entry says happened; null where it cannot be read. */
export function eventIn(text: string) {
  const written = readText(text);
  if (!written) return null;
  return auditEvent.safeParse({ type: written.type, ...written.data }).data ?? null;
}

/** Whatever somebody did to one row, the others stay readable. */
function wordsOf(text: string) {
  const written = readText(text);
  if (!written) return unreadable;
  const event = eventIn(text);
  return event ? { who: subjectOf(written.person), what: predicateOf(event) } : unreadable;
}
