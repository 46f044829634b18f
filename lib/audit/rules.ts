import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "./canonical-json";

/** The head of a chain that holds nothing yet. */
export const emptyHead = "0".repeat(64);

export type Entry = {
  chainId: string;
  number: number;
  at: Date;
  personId: string | null;
  type: string;
  subjectIds: readonly string[];
  text: string;
  previousHash: string;
  hash: string;
};

/** SHA-256, in hexadecimal, over the previous entry's hash, a line feed and this entry's text. */
export function entryHash(previousHash: string, text: string) {
  return createHash("sha256").update(`${previousHash}\n${text}`).digest("hex");
}

/** What an entry's text holds; the columns beside it must say the same. */
const entryText = z.object({
  chain: z.string(),
  number: z.int(),
  at: z.iso.datetime(),
  person: z.object({ id: z.string(), name: z.string(), title: z.string() }).nullable(),
  type: z.string(),
  subjects: z.array(z.string()),
  data: z.record(z.string(), z.json()),
});
export type EntryText = z.infer<typeof entryText>;

/** Seals an entry onto the chain's present head. */
export function sealEntry(text: EntryText, previousHash: string): Entry {
  const written = canonicalJson(text);
  return {
    chainId: text.chain,
    number: text.number,
    at: new Date(text.at),
    personId: text.person?.id ?? null,
    type: text.type,
    subjectIds: text.subjects,
    text: written,
    previousHash,
    hash: entryHash(previousHash, written),
  };
}

/** The first entry of a chain that does not follow from those before it; "cut" and "headAltered" show after the last. */
export type Break = {
  chainId: string;
  number: number;
  what: "missing" | "altered" | "unlinked" | "cut" | "headAltered";
};

/** A chain as far as it has been followed: nothing of it need be kept but this. */
export type Trace = { length: number; headHash: string; broken: Break | null };

export const unfollowed: Trace = { length: 0, headHash: emptyHead, broken: null };

/** Recomputes the next entry from its row alone; what comes after a break is not looked at. */
export function follow(trace: Trace, entry: Entry): Trace {
  if (trace.broken) return trace;
  const { chainId } = entry;
  const number = trace.length + 1;
  const what = breakAt(trace, entry);
  return what
    ? { ...trace, broken: { chainId, number, what } }
    : { length: number, headHash: entry.hash, broken: null };
}

/** The first break of a chain whose entries have all been followed, in order; null when it is whole. */
export function breakOf(
  chain: { id: string; length: number; headHash: string },
  { length, headHash, broken }: Trace,
): Break | null {
  if (broken) return broken;
  if (chain.length === length && chain.headHash === headHash) return null;
  const what = chain.length > length ? "cut" : "headAltered";
  return { chainId: chain.id, number: length + 1, what };
}

function breakAt({ length, headHash }: Trace, entry: Entry): Break["what"] | null {
  if (entry.number !== length + 1) return "missing";
  if (entry.previousHash !== headHash) return "unlinked";
  const sealed = entry.hash === entryHash(headHash, entry.text);
  return sealed && agreesWithItsText(entry) ? null : "altered";
}

function agreesWithItsText(entry: Entry) {
  const written = readText(entry.text);
  if (!written) return false;
  const again = sealEntry(written, entry.previousHash);
  return (
    again.text === entry.text &&
    again.chainId === entry.chainId &&
    again.number === entry.number &&
    again.at.getTime() === entry.at.getTime() &&
    again.personId === entry.personId &&
    again.type === entry.type &&
    again.subjectIds.join() === entry.subjectIds.join()
  );
}

/** What an entry's text says; null for one that was never sealed by us. */
export function readText(text: string): EntryText | null {
  try {
    return entryText.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
