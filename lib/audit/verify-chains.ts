import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { FoundBreak } from "./found-break";
import { breakOf, emptyHead, follow, type Trace, unfollowed } from "./rules";

const chainHead = z.object({ id: z.string(), length: z.int(), headHash: z.string() });

const chainEntry = z.object({
  chainId: z.string(),
  number: z.int(),
  at: z.date(),
  personId: z.string().nullable(),
  type: z.string(),
  subjectIds: z.array(z.string()),
  text: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});

type Head = z.infer<typeof chainHead>;
type ChainEntry = z.infer<typeof chainEntry>;

export type Verification = {
  chains: number;
  entries: number;
  breaks: FoundBreak[];
  /** Papers whose seal names a head that no chain has any more: its tail was cut, or written anew from there. */
  unmatched: { checkCode: string; chain: string; number: number }[];
  /** Years of clusters of whose chain nothing is left, not even the head: opening a year is its first entry. */
  gone: string[];
};

const aDay = 24 * 3_600_000;

/**
 * Recomputes every chain from the rows alone, as they stood at one moment, while others go on writing. Holds one batch
 * of entries in memory, however many there are. Gives the first break of each chain that has one, and what shows from outside: a chain
 * that was cut, and its head with it, is whole in itself.
 */
export function verifyChains({ batch = 1000 } = {}): Promise<Verification> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`set transaction isolation level repeatable read, read only`;
      const found: Verification = { chains: 0, entries: 0, breaks: [], ...(await missed(tx)) };
      for await (const { head, trace, entries, shownAt } of followed(rowsOf(tx, batch))) {
        found.chains += 1;
        found.entries += entries;
        const broken = breakOf(head, trace);
        if (broken) found.breaks.push({ ...broken, shownAt });
      }
      return found;
    },
    { timeout: aDay },
  );
}

async function missed(tx: Prisma.TransactionClient) {
  const unmatched = await tx.$queryRaw<Verification["unmatched"]>`
    select s.check_code as "checkCode", s.chain->>'name' as chain, (s.chain->>'length')::int as number
    from (select check_code, evidence->'chain' as chain from sealed_documents) s
    left join audit_entries e on e.hash = s.chain->>'headHash' and e.number = (s.chain->>'length')::int
    where e.hash is null order by 1`;
  const gone = await tx.$queryRaw<{ id: string }[]>`
    select 'clusterYear:' || y.id as id from cluster_years y
    where not exists (select from audit_chains c where c.id = 'clusterYear:' || y.id)
      and not exists (select from audit_entries e where e.chain_id = 'clusterYear:' || y.id) order by 1`;
  return { unmatched, gone: gone.map(({ id }) => id) };
}

type Followed = {
  head: Head;
  trace: Trace;
  entries: number;
  shownAt: FoundBreak["shownAt"];
};

async function* followed(rows: ReturnType<typeof rowsOf>): AsyncGenerator<Followed> {
  let chain: Followed | undefined;
  for await (const { head, entry } of rows) {
    if (chain?.head.id !== head.id) {
      if (chain) yield chain;
      chain = { head, trace: unfollowed, entries: 0, shownAt: null };
    }
    if (entry) chain = goOn(chain, entry);
  }
  if (chain) yield chain;
}

function goOn({ head, trace, entries, shownAt }: Followed, entry: ChainEntry): Followed {
  const { number, type, at } = entry;
  return {
    head,
    trace: follow(trace, entry),
    entries: entries + 1,
    shownAt: trace.broken ? shownAt : { number, type, at },
  };
}

/** Every chain's head beside each of its entries; heads without entries and entries without a head among them. */
async function* rowsOf(tx: Prisma.TransactionClient, batch: number) {
  await tx.$executeRaw`
    declare entries no scroll cursor for
    select coalesce(c.id, e.chain_id) as id, coalesce(c.length, 0) as length,
      coalesce(c.head_hash, ${emptyHead}) as "headHash", e.chain_id as "chainId", e.number, e.at,
      e.person_id as "personId", e.type, e.subject_ids as "subjectIds", e.text, e.previous_hash as "previousHash", e.hash
    from audit_chains c full join audit_entries e on e.chain_id = c.id
    order by 1, e.number`;
  while (true) {
    const rows = await tx.$queryRawUnsafe<{ number: number | null }[]>(
      `fetch ${Math.trunc(batch)} from entries`,
    );
    for (const row of rows) {
      yield {
        head: chainHead.parse(row),
        entry: row.number === null ? null : chainEntry.parse(row),
      };
    }
    if (rows.length < batch) return;
  }
}
