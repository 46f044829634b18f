import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { demo } from "./support/demo.ts";
import { test } from "./support/test.ts";

test("the whole demo, backed up while it serves and restored into an empty place, is the same", async () => {
  const here = mkdtempSync(join(tmpdir(), "backup-"));
  chmodSync(here, 0o755); // as root, PostgreSQL runs as someone else and must get in
  const [made, again] = [join(here, "made"), join(here, "again")];
  const elsewhere = join(here, "elsewhere");
  const { folder, ownerUrl, authSecret } = demo();
  const POSTGRES_PASSWORD = new URL(ownerUrl).password;
  await run("backup", made, { DATA_DIR: folder, POSTGRES_PASSWORD, AUTH_SECRET: authSecret });
  await run("restore", made, { DATA_DIR: elsewhere });
  await run("backup", again, { DATA_DIR: elsewhere });

  const before = contentsOf(made);
  expect(contentsOf(again)).toEqual(before);
  expect(rowsIn(before, "covenant_signatures")).toBeGreaterThan(0);
  expect(before.files.length).toBeGreaterThan(0);
  // A vote's key and what is half-written lie nowhere but where they are used.
  expect(readdirSync(join(elsewhere, "demo")).sort()).toEqual(
    expect.arrayContaining(["accounts.json", "clock-offset", "files", "postgres", "secrets"]),
  );
  expect(existsSync(join(elsewhere, "demo/files/ballot-secrets"))).toBe(false);
  rmSync(here, { recursive: true });
});

const runProgram = promisify(execFile);

/** As npm calls it. */
async function run(command: "backup" | "restore", folder: string, env: Record<string, string>) {
  const surroundings = { ...process.env, BACKUP_PASSPHRASE: "một câu thật dài", ...env };
  await runProgram(process.execPath, [`lib/launch/backup/${command}.ts`, folder], {
    cwd: join(import.meta.dirname, "../.."),
    env: surroundings,
  });
}

type Contents = { tables: { name: string; rows: number }[]; files: unknown[] };

/** Each table with its rows and each file, by their hashes. */
function contentsOf(backup: string): Contents {
  const { madeAt: _, ...contents } = JSON.parse(
    readFileSync(join(backup, "manifest.json"), "utf8"),
  );
  return contents;
}

function rowsIn({ tables }: Contents, table: string) {
  return tables.find(({ name }) => name === table)?.rows;
}
