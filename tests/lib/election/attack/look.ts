import { asOwner } from "@/tests/support/own-database";
import { logSince } from "./evidence";
import { openedBox } from "./opened-box";
import type { Election } from "./run-election";

type Voting = Pick<Election, "roundId" | "secret" | "since" | "sinceXid" | "truth">;

/**
 * What a look into the running vote finds of its ballots: in how many cases the key of a ballot stands anywhere on the pages of
 * the box, the keys, the signatures or in the write-ahead log, without the round's secret; and how many open with it.
 */
export async function lookDuring({ truth, ...voting }: Voting) {
  const wal = await logSince(voting.since);
  const tables = ["ballot_box", "round_keys", "issued_signatures", "ballot_slips"];
  const seen = Buffer.concat([wal, ...(await Promise.all(tables.map(pagesOf))).flat()]);
  const keys = [...truth.values()];
  const isSeen = (key: string) => seen.includes(Buffer.from(key, "base64")) || seen.includes(key);
  const opened = await openedBox(voting, wal);
  return {
    ballots: keys.length,
    seenWithoutSecret: keys.filter(isSeen).length,
    openedWithSecret: opened.filter(({ publicKey }) => keys.includes(publicKey)).length,
  };
}

async function pagesOf(table: string) {
  const pages = await asOwner<{ page: Buffer }>(
    `select get_raw_page('${table}', page::int) as page
     from generate_series(0, pg_relation_size('${table}') / current_setting('block_size')::int - 1) as page`,
  );
  return pages.map(({ page }) => page);
}
