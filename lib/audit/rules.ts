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
export const entryText = z.object({
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

export type Break = {
  chainId: string;
  number: number;
  what: "missing" | "altered" | "unlinked" | "cut";
};

/** Recomputes a chain from its rows alone, in order; gives the first break, or null when it is whole. */
export function firstBreak(
  chain: { id: string; length: number; headHash: string },
  entries: readonly Entry[],
): Break | null {
  let head = emptyHead;
  for (const [index, entry] of entries.entries()) {
    const number = index + 1;
    if (entry.number !== number) return { chainId: chain.id, number, what: "missing" };
    if (entry.previousHash !== head) return { chainId: chain.id, number, what: "unlinked" };
    if (entry.hash !== entryHash(head, entry.text) || !agreesWithItsText(entry))
      return { chainId: chain.id, number, what: "altered" };
    head = entry.hash;
  }
  const whole = chain.length === entries.length && chain.headHash === head;
  return whole ? null : { chainId: chain.id, number: entries.length + 1, what: "cut" };
}

function agreesWithItsText(entry: Entry) {
  const parsed = entryText.safeParse(parseJson(entry.text));
  if (!parsed.success) return false;
  const again = sealEntry(parsed.data, entry.previousHash);
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
