import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, expect, inject } from "vitest";
import { standOn } from "./ground";
import { emptyEveryTable, keepScene } from "./sweeping";

declare global {
  /** Outlives a file: the files that one worker runs share its database, its modules and what they keep. */
  var ownDatabase: Promise<{ owner: pg.Client; sweeper: pg.Client; filesDir: string }> | undefined;
}

// The files of a worker share its modules: loading them anew for every file took as long as the tests themselves.
globalThis.ownDatabase ??= makeOwnDatabase();
export const { owner, sweeper, filesDir } = await globalThis.ownDatabase;

/** Goes with the server at the end of the run. */
async function makeOwnDatabase() {
  const template = inject("template");
  const name = `test_${randomBytes(6).toString("hex")}`;

  const server = new pg.Client(addressOf(template.owner, "postgres"));
  await server.connect();
  await server.query(`create database ${name} template template`);
  await server.end();

  // The app's own role, so that what it may not do fails here as it would in an office.
  process.env.DATABASE_URL = addressOf(template.app, name);
  const filesDir = mkdtempSync(join(inject("files"), "worker-"));
  process.env.FILES_DIR = filesDir;
  process.env.SEAL_P12 = inject("sealKey");

  const owner = new pg.Client(addressOf(template.owner, name));
  await owner.connect();
  const sweeper = new pg.Client(addressOf(template.owner, name));
  await sweeper.connect();
  await sweeper.query(emptyEveryTable);
  await sweeper.query(keepScene);
  return { owner, sweeper, filesDir };
}

/** Runs SQL in this test file's database as the owner of the tables: for what the app must never be able to do. */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
  const { rows } = await owner.query<Row>(sql, values);
  return rows;
}

afterEach(async () => {
  try {
    await expectTrueTotals();
  } finally {
    await sweeper.query("select pg_temp.empty_every_table()");
    standOn(null);
  }
});
afterEach(emptyFiles);

/** Whatever a test did: the kept totals are what its figures add up to. */
async function expectTrueTotals() {
  const { rows } = await owner.query("select 1 from progress_reports limit 1");
  if (rows.length === 0) return;
  const { db } = await import("@/lib/db/client");
  const { findTotalFaults } = await import("@/lib/total/queries/find-total-faults");
  expect((await findTotalFaults(db)).faults).toEqual([]);
}

function emptyFiles() {
  for (const name of readdirSync(filesDir)) rmSync(join(filesDir, name), { recursive: true });
}

function addressOf(url: string, database: string) {
  const address = new URL(url);
  address.pathname = database;
  return address.href;
}
