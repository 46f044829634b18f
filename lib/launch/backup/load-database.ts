import type pg from "pg";
import { aClient } from "../postgres/client.ts";
import type { Manifest, TableRows } from "./format.ts";

const rowsAtOnce = 1000;

/**
 * Fills the tables that the migrations made, in one transaction: all of it or nothing. Foreign keys are taken away
 * before and put back after, which checks every row against them; guards against changing what is signed sleep meanwhile.
 */
export async function loadDatabase(
  url: string,
  { sequences }: Pick<Manifest, "sequences">,
  tables: ReadonlyMap<string, TableRows>,
) {
  const client = aClient(url);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local datestyle = 'ISO'; set local timezone = 'UTC'");
    const foreignKeys = await listForeignKeys(client);
    for (const { table, name } of foreignKeys) {
      await client.query(`alter table ${table} drop constraint ${name}`);
    }
    for (const [table, rows] of tables) await fill(client, table, rows);
    for (const { table, name, definition } of foreignKeys) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
    for (const { name, lastValue } of sequences) {
      await client.query("select setval(format('public.%I', $1::text), $2)", [name, lastValue]);
    }
    await client.query("commit");
  } finally {
    await client.end();
  }
}

async function listForeignKeys(client: pg.Client) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  return rows;
}

async function fill(client: pg.Client, table: string, { columns, rows }: TableRows) {
  const name = client.escapeIdentifier(table);
  await client.query(`alter table ${name} disable trigger user`);
  await client.query(`delete from ${name}`); // what a migration put there is in the backup too
  const insert = await insertOf(client, table, columns);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    await client.query(
      insert,
      columns.map((_, index) => some.map((row) => row[index])),
    );
  }
  await client.query(`alter table ${name} enable trigger user`);
}

/** One array of texts for each column, each text read as the column's own type. */
async function insertOf(client: pg.Client, table: string, columns: string[]) {
  const types = await columnTypes(client, table);
  const names = columns.map((column) => client.escapeIdentifier(column)).join(", ");
  const values = columns.map((column, index) => `v${index}::${types.get(column)}`).join(", ");
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`).join(", ");
  const aliases = columns.map((_, index) => `v${index}`).join(", ");
  return `insert into ${client.escapeIdentifier(table)} (${names}) overriding system value
          select ${values} from unnest(${arrays}) as given(${aliases})`;
}

async function columnTypes(client: pg.Client, table: string) {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = format('public.%I', $1::text)::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}
