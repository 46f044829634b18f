import { asOwner } from "@/tests/support/own-database";
import { openedBox } from "./opened-box";
import type { Election } from "./run-election";

/** Something in an order, by the name of where that order was found: units by what they fetched, keys by what was cast. */
export type Orders = ReadonlyMap<string, readonly string[]>;
export type Evidence = { units: Orders; keys: Orders };

/**
 * Every order in which units' and ballots' traces lie: in the tables as a dump shows them, in the pages with transaction numbers,
 * places and dead rows, and in the write-ahead log: `open`. With a copy of the round's secret also in what the box held: `secret`.
 */
export async function gatherEvidence(
  election: Election,
): Promise<{ open: Evidence; secret: Evidence }> {
  const wal = await logSince(election.since);
  const units = new Map(await unitOrders(election, wal));
  const keys = await keyOrders(election, wal);
  const boxed = await boxOrders(election, wal);
  return {
    open: { units, keys: new Map(keys) },
    secret: { units, keys: new Map([...keys, ...boxed]) },
  };
}

async function unitOrders({ roundId }: Election, wal: Buffer) {
  const rows = await asOwner<{ unit: string; blinded: Buffer }>(
    `select unit_id as unit, blinded_message as blinded from issued_signatures where round_id = '${roundId}'`,
  );
  const by = async (name: string, order: string) => {
    const found = await asOwner<{ unit: string }>(
      `select unit_id as unit from issued_signatures where round_id = '${roundId}' order by ${order}`,
    );
    return [name, found.map(({ unit }) => unit)] as const;
  };
  const audited = await asOwner<{ unit: string }>(
    `select u as unit from audit_entries, unnest(subject_ids) as u
     where type = 'vote.ballotIssued' and '${roundId}' = any(subject_ids) and u in (
       select unit_id from issued_signatures where round_id = '${roundId}') order by number`,
  );
  const roll = await asOwner<{ unit: string }>(
    `select unit_id as unit from roll_seats where round_id = '${roundId}' order by position`,
  );
  return [
    await by("fetched: place on the page", "ctid"),
    await by("fetched: transaction", "xmin::text::bigint"),
    await by("fetched: time", "issued_at, xmin::text::bigint"),
    await by("fetched: blinded message", "blinded_message"),
    ["fetched: audit", audited.map(({ unit }) => unit)] as const,
    ["roll", roll.map(({ unit }) => unit)] as const,
    [
      "fetched: write-ahead log",
      inOrder(
        rows,
        ({ blinded }) => wal.indexOf(blinded),
        ({ unit }) => unit,
      ),
    ] as const,
  ];
}

async function keyOrders({ roundId }: Election, wal: Buffer) {
  const of = `from counted_ballots b join ballot_slips s on s.id = b.slip_id where s.round_id = '${roundId}'`;
  const rows = await asOwner<{ key: Buffer; token: Buffer; signature: Buffer }>(
    `select b.public_key as key, b.token, b.signature ${of}`,
  );
  const by = async (name: string, order: string) => {
    const found = await asOwner<{ key: Buffer }>(
      `select b.public_key as key ${of} order by ${order}`,
    );
    return [name, found.map(({ key }) => key.toString("base64"))] as const;
  };
  const logged = (name: string, field: "key" | "token" | "signature") =>
    [
      name,
      inOrder(
        rows,
        (row) => wal.indexOf(row[field]),
        ({ key }) => key.toString("base64"),
      ),
    ] as const;
  return [
    await by("counted: number", "b.number"),
    await by("counted: place on the page", "b.ctid"),
    await by("counted: transaction", "b.xmin::text::bigint, b.ctid desc"),
    await by("counted: token", "b.token"),
    await by("counted: signature", "b.signature"),
    logged("counted: key in the write-ahead log", "key"),
    logged("counted: token in the write-ahead log", "token"),
    logged("counted: signature in the write-ahead log", "signature"),
  ];
}

async function boxOrders(election: Election, wal: Buffer) {
  const rows = await openedBox(election, wal);
  const key = (row: (typeof rows)[number]) => row.publicKey;
  return [
    ["box: place on the page", inOrder(rows, ({ place }) => place, key)] as const,
    ["box: transaction", inOrder(rows, ({ xmin }) => xmin, key)] as const,
    ["box: write-ahead log", inOrder(rows, ({ sealed }) => wal.indexOf(sealed), key)] as const,
  ];
}

function inOrder<Row>(
  rows: readonly Row[],
  clock: (row: Row) => number,
  name: (row: Row) => string,
) {
  return rows
    .map((row) => ({ name: name(row), at: clock(row) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** All that was written to rows since, in the order of the log. */
export async function logSince(lsn: string) {
  // The tests' server writes its log when it pleases: what waits in memory is written first, with one record more at least.
  await asOwner("select pg_logical_emit_message(false, 'read', '', true)");
  const records = await asOwner<{ data: Buffer }>(
    `select block_data as data from pg_get_wal_block_info('${lsn}', pg_current_wal_lsn(), true)
     where resource_manager in ('Heap', 'Heap2') and block_data is not null order by start_lsn, block_id`,
  );
  return Buffer.concat(records.map(({ data }) => data));
}
