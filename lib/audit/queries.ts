import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { compareVietnamese } from "@/lib/collation";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { searchText } from "@/lib/search-text";
import { namesOfChains } from "./chain-names";
import type { AuditEvent } from "./events";
import { eventIn, type HistoryLine, historyLine } from "./history-line";
import { keptChains } from "./kept-chains";
import { readText } from "./rules";
import type { LogInput } from "./schema";

const newestFirst = [
  { at: "desc" },
  { chainId: "desc" },
  { number: "desc" },
] as const satisfies object[];

/**
 * What has happened to one record, newest first, as sentences. The page that shows a record has already decided
 * that this actor sees it; asking for the history of anything else is the administrator's alone (`listLog`).
 */
export async function listHistory(
  _actor: Actor,
  subjectId: string,
  most = 100,
): Promise<HistoryLine[]> {
  const entries = await db.auditEntry.findMany({
    where: { subjectIds: { has: subjectId } },
    orderBy: [...newestFirst],
    take: most,
  });
  return entries.map(historyLine);
}

/** Who an act of one type on a record is on record as done by, with the post of the day; the last of them, "" where there is none. */
export async function whoDid(
  client: Prisma.TransactionClient,
  { type, subjectId }: { type: AuditEvent["type"]; subjectId: string },
) {
  const entry = await client.auditEntry.findFirst({
    where: { type, subjectIds: { has: subjectId } },
    orderBy: [...newestFirst],
    select: { text: true },
  });
  const person = entry && readText(entry.text)?.person;
  return person ? `đồng chí ${person.name}, ${person.title}` : "";
}

/** What was put on record of a record by acts of one type, the last first, no more than asked for; for what has been found to be allowed to be read. */
export async function lastEvents<Type extends AuditEvent["type"]>(
  client: Pick<Prisma.TransactionClient, "auditEntry">,
  { type, subjectId, most }: { type: Type; subjectId: string; most: number },
) {
  const entries = await client.auditEntry.findMany({
    where: { type, subjectIds: { has: subjectId } },
    orderBy: [...newestFirst],
    select: { text: true },
    take: most,
  });
  const isOfType = (event: AuditEvent): event is Extract<AuditEvent, { type: Type }> =>
    event.type === type;
  return entries.flatMap(({ text }) => eventIn(text) ?? []).filter(isOfType);
}

const linesPerPage = 50;
/** A search reads no more than this at once: sentences are made here, the database cannot look them up. */
const mostRead = 5000;

/**
 * The log of the chains the actor's office keeps, or of one of them, as sentences, newest first, a page at a time; `q`
 * are words of the sentences, with or without diacritics. `older` is where the next page goes on, null at the end, and
 * `read` how many entries this page looked at. Null for everyone but administrators.
 */
export async function listLog(actor: Actor, { chain, q, after }: LogInput) {
  const kept = await keptChains(actor);
  if (!kept) return null;
  const names = await namesOfChains(kept);
  const chainIds = chain ? kept.filter((id) => id === chain) : kept;
  const sought = searchText(q);
  const page = { lines: [] as LogLine[], read: 0, older: after };
  for await (const entry of entriesOf(chainIds, {
    after,
    batch: sought ? 500 : linesPerPage + 1,
  })) {
    if (page.lines.length === linesPerPage || page.read === mostRead) return page;
    const line = { ...historyLine(entry), chainName: names.get(entry.chainId) ?? "" };
    if (searchText(`${line.who} ${line.what} ${line.chainName}`).includes(sought))
      page.lines.push(line);
    page.read += 1;
    page.older = { chainId: entry.chainId, number: entry.number };
  }
  return { ...page, older: null };
}

export type LogLine = HistoryLine & { chainName: string };

export const chainsPerPage = 50;

/**
 * The chains the actor's office keeps, by name, a page at a time: how long each is, and its head's hash, to be compared
 * with what is printed on sealed documents. Null for everyone but administrators.
 */
export async function listChains(actor: Actor, { page }: { page: number }) {
  const kept = await keptChains(actor);
  if (!kept) return null;
  const names = await namesOfChains(kept);
  const nameOf = (id: string) => names.get(id) ?? "";
  const ids = kept.toSorted((a, b) => compareVietnamese(nameOf(a), nameOf(b)));
  const shown = ids.slice((page - 1) * chainsPerPage, page * chainsPerPage);
  const rows = await db.auditChain.findMany({ where: { id: { in: shown } } });
  const chains = shown.flatMap((id) =>
    rows.filter((row) => row.id === id).map((row) => ({ ...row, name: nameOf(id) })),
  );
  return { chains, total: kept.length };
}

export type ChainRow = NonNullable<Awaited<ReturnType<typeof listChains>>>["chains"][number];

async function* entriesOf(
  chainIds: string[],
  { after, batch }: Pick<LogInput, "after"> & { batch: number },
) {
  let last = after;
  while (true) {
    const entries = await db.auditEntry.findMany({
      where: { chainId: { in: chainIds } },
      orderBy: [...newestFirst],
      take: batch,
      ...(last && { cursor: { chainId_number: last }, skip: 1 }),
    });
    yield* entries;
    if (entries.length < batch) return;
    last = entries.at(-1) ?? null;
  }
}
