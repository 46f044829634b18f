import { ballot } from "@/lib/ballot/ballot";
import { utf8 } from "@/lib/ballot/bytes";
import { unpadded } from "@/lib/ballot/padding";
import { open } from "@/lib/election/sealed-box";
import { asOwner } from "@/tests/support/own-database";
import type { Election } from "./run-election";

type Row = { place: number; xmin: number; data: Buffer };

type Looked = Pick<Election, "roundId" | "secret" | "sinceXid">;

/**
 * What whoever kept a copy of the round's secret finds on the disk after the close: the wrapped key among the dead rows, and with
 * it every ballot of the emptied box, with the transaction that put it there.
 */
export async function openedBox({ roundId, secret, sinceXid }: Looked, wal: Buffer) {
  const keys = boxKeysIn(
    [...(await rowsOf("round_keys", sinceXid)).map(({ data }) => data), wal],
    roundId,
    secret,
  );
  const sealKey = keys.subarray(32);
  return (await rowsOf("ballot_box", sinceXid)).flatMap(({ place, xmin, data }) => {
    // slip, mark with its one-byte header, padding, four-byte header, content
    const [mark, sealed] = [data.subarray(17, 49), data.subarray(56)];
    try {
      const text = unpadded(open(sealKey, sealed, mark));
      const { publicKey } = ballot.parse(JSON.parse(Buffer.from(text).toString("utf8")));
      return [{ place, xmin, sealed, publicKey }];
    } catch {
      return []; // of another election
    }
  });
}

/** A short bytea bears its length with its header, doubled and odd, before it: here of ninety-two bytes. */
const header = ((92 + 1) << 1) | 1;

/** Tries every place where a wrapped key may begin: ninety-two bytes somewhere in a row. */
function boxKeysIn(places: readonly Buffer[], roundId: string, secret: Buffer) {
  for (const data of places) {
    for (let at = data.indexOf(header); at >= 0; at = data.indexOf(header, at + 1)) {
      try {
        return open(secret, data.subarray(at + 1, at + 93), utf8(`${roundId} box`));
      } catch {
        // not here
      }
    }
  }
  throw new Error("no wrapped key on the disk");
}

/** Every row version on a table's pages, dead ones included. */
function rowsOf(table: string, sinceXid: number) {
  return asOwner<Row>(
    `select (page * 1000 + lp)::int as place, t_xmin::text::int as xmin, t_data as data
     from generate_series(0, pg_relation_size('${table}') / current_setting('block_size')::int - 1) as page,
          heap_page_items(get_raw_page('${table}', page::int))
     where t_data is not null and t_xmin::text::bigint >= ${sinceXid}`,
  );
}
