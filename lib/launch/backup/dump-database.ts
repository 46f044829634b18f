import type pg from "pg";
import { aClient } from "../postgres/client.ts";
import type { Manifest, TableRows } from "./format.ts";

type Sink = (table: string, rows: TableRows) => Promise<void> | void;

/**
 * Reads every table at one moment, while others go on writing; gives each to `sink`, one at a time. Values come as
 * PostgreSQL writes them in text, rows in an order that depends on nothing but the values.
 */
export async function dumpDatabase(url: string, sink: Sink) {
  const client = aClient(url);
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    await client.query(
      "set local datestyle = 'ISO'; set local timezone = 'UTC'; set local bytea_output = 'hex'",
    );
    for (const table of await listTables(client)) await sink(table, await readTable(client, table));
    const migrations = await readMigrations(client);
    return { migrations, sequences: await readSequences(client) };
  } finally {
    await client.end();
  }
}

async function listTables(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  return rows.map(({ name }) => name);
}

async function readTable(client: pg.Client, table: string): Promise<TableRows> {
  const name = client.escapeIdentifier(table);
  const columns = await writableColumns(client, table);
  const values = columns.map((column) => `${client.escapeIdentifier(column)}::text collate "C"`);
  const order = columns.map((_, index) => index + 1).join(", ");
  const { rows } = await client.query<(string | null)[]>({
    text: `select ${values.join(", ")} from ${name} order by ${order}`,
    rowMode: "array",
  });
  return { columns, rows };
}

/** All but those that the database computes itself. */
async function writableColumns(client: pg.Client, table: string) {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = format('public.%I', $1::text)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
     order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

async function readMigrations(client: pg.Client): Promise<Manifest["migrations"]> {
  const { rows } = await client.query<Manifest["migrations"][number]>(
    `select migration_name as name, checksum from _prisma_migrations
     where rolled_back_at is null order by migration_name`,
  );
  return rows;
}

async function readSequences(client: pg.Client): Promise<Manifest["sequences"]> {
  const { rows } = await client.query<Manifest["sequences"][number]>(
    `select sequencename as name, last_value::text as "lastValue" from pg_sequences
     where schemaname = 'public' and last_value is not null order by sequencename`,
  );
  return rows;
}
