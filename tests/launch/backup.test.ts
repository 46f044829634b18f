import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import pg from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { makeBackup } from "@/lib/launch/backup/backup";
import type { Manifest } from "@/lib/launch/backup/format";
import { readPassphrase } from "@/lib/launch/backup/passphrase";
import { restoreBackup } from "@/lib/launch/backup/restore";
import { databaseName } from "@/lib/launch/database";
import { makeFolders, type Place } from "@/lib/launch/place";
import { startPostgres } from "@/lib/launch/postgres/embedded-postgres";
import { readSecrets } from "@/lib/launch/secrets";
import { applyMigrations } from "@/prisma/migrate";
import { aFolder, aPlace } from "./throwaway";

const nothing = { NODE_ENV: "production" } as const;
const passphrase = "một câu thật dài";
const folder = mkdtempSync(join(tmpdir(), "backup-"));
const place: Place = { mode: "office", folder: join(folder, "office"), databaseUrl: null };
const source = join(folder, "bản-sao");

beforeAll(async () => {
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as someone else and must get in
  await useOffice();
  // As npm run backup calls it, with the passphrase of a timetable.
  const env = { DATA_DIR: folder, BACKUP_PASSPHRASE: passphrase };
  const { code, said } = await run("backup", ["--office", source], env);
  expect(said).toContain(`và 1 tệp vào ${source}.`);
  expect(code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a backup restored into an empty place is the same in every table, file and secret", async () => {
  const elsewhere = aPlace();
  const env = { DATA_DIR: dirname(elsewhere.folder), BACKUP_PASSPHRASE: passphrase };
  const { code, said } = await run("restore", ["--office", source], env);
  expect(said).toContain(`vào ${elsewhere.folder}.`);
  expect(code).toBe(0);
  const made: Manifest = JSON.parse(readFileSync(join(source, "manifest.json"), "utf8"));
  expect(made.tables.find(({ name }) => name === "units")?.rows).toBe(2);
  const again = await makeBackup({ place: elsewhere, target: join(aFolder(), "x"), passphrase });
  expect({ ...again, madeAt: "" }).toEqual({ ...made, madeAt: "" });
  expect(readSecrets(elsewhere.folder, nothing)).toEqual(readSecrets(place.folder, process.env));

  await onDatabase(elsewhere, async (client) => {
    const orphan = `insert into unit_names (id, unit_id, name, from_on)
      values (gen_random_uuid(), gen_random_uuid(), 'x', '2024-01-01')`;
    await expect(client.query(orphan)).rejects.toThrow("foreign key");
    const asleep = await client.query("select from pg_trigger where tgenabled = 'D'");
    expect(asleep.rowCount).toBe(0);
  });
});

test("a place where there is anything is not restored over", async () => {
  await expect(restoreBackup({ place, source, passphrase })).rejects.toThrow(
    "không khôi phục đè lên",
  );
});

test("an office's backup is not restored where the demo is served", async () => {
  const { folder: elsewhere, ...rest } = aPlace();
  const demo: Place = { ...rest, mode: "demo", folder: elsewhere };
  await expect(restoreBackup({ place: demo, source, passphrase })).rejects.toThrow(
    "npm run restore -- --office",
  );
  expect(existsSync(elsewhere)).toBe(false);
});

test("a damaged backup restores nothing", async () => {
  const damaged = join(aFolder(), "x");
  cpSync(source, damaged, { recursive: true });
  cpSync(`${source}.secrets`, `${damaged}.secrets`);
  writeFileSync(join(damaged, "files/giao-ước.txt"), "sửa");
  const elsewhere = aPlace();
  await expect(restoreBackup({ place: elsewhere, source: damaged, passphrase })).rejects.toThrow(
    "đã hỏng ở files/giao-ước.txt",
  );
  expect(existsSync(elsewhere.folder)).toBe(false);
});

test("a wrong passphrase restores nothing", async () => {
  const elsewhere = aPlace();
  await expect(
    restoreBackup({ place: elsewhere, source, passphrase: "một câu khác" }),
  ).rejects.toThrow("không đúng");
  expect(existsSync(elsewhere.folder)).toBe(false);
});

test("a command that is not told enough, or whose folder is none, says so in one sentence and changes nothing", async () => {
  const elsewhere = aPlace();
  const env = { DATA_DIR: dirname(elsewhere.folder), BACKUP_PASSPHRASE: "" };
  for (const [command, args, words] of [
    ["restore", ["--office"], "Vui lòng nêu thư mục bản sao lưu"],
    ["restore", ["--office", source], "Vui lòng đặt mật khẩu của bản sao lưu vào biến"],
    ["backup", ["--ofice"], 'Không hiểu "--ofice"'],
  ] as const) {
    const { code, said } = await run(command, args, env);
    expect([code, said]).toEqual([1, expect.stringMatching(new RegExp(`^${words}[^\\n]*\\n$`))]);
  }
  expect(existsSync(elsewhere.folder)).toBe(false);
});

test("the passphrase is asked for at the console and never shown", async () => {
  vi.stubEnv("BACKUP_PASSPHRASE", "");
  onTestFinished(() => void vi.unstubAllEnvs());
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough({ encoding: "utf8" });
  const asked = readPassphrase({ input, output });
  input.write(`${passphrase}\r`);
  expect(await asked).toBe(passphrase);
  expect(output.read()).toBe("Mật khẩu của bản sao lưu (gõ không hiện chữ): \n");

  const again = readPassphrase({ input, output });
  input.write("ngắn\r");
  await expect(again).rejects.toThrow("cần từ 12 ký tự");
});

test("the secrets lie apart, sealed, and nobody else on the machine can read the backup", () => {
  const { TOTP_KEY, POSTGRES_PASSWORD } = readSecrets(place.folder, process.env);
  const inside = readdirSync(source, { recursive: true, encoding: "utf8" });
  // The table of fingerprints holds none: a fingerprint tells two secrets apart and gives neither away.
  expect(inside.filter((name) => /secret(?!_fingerprints)/.test(name))).toEqual([]);
  const sealed = readFileSync(`${source}.secrets`, "utf8");
  expect(sealed).not.toContain(TOTP_KEY);
  expect(sealed).not.toContain(POSTGRES_PASSWORD);
  expect(statSync(source).mode & 0o777).toBe(0o700);
  expect(statSync(`${source}.secrets`).mode & 0o777).toBe(0o600);
});

/** One of the two commands, as npm calls it: its exit code and all it said. */
function run(command: "backup" | "restore", args: readonly string[], env: Record<string, string>) {
  return new Promise<{ code: unknown; said: string }>((resolve) => {
    const script = join(import.meta.dirname, `../../lib/launch/backup/${command}.ts`);
    const surroundings = { env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [script, ...args], surroundings, (fault, out, err) =>
      resolve({ code: fault ? fault.code : 0, said: out + err }),
    );
    child.stdin?.end();
  });
}

/** An office with two units, one of them with a line break, a tab and a quotation mark in its code. */
async function useOffice() {
  makeFolders(place);
  writeFileSync(join(place.folder, "files/giao-ước.txt"), "đã ký");
  await onDatabase(place, async (client, url) => {
    await applyMigrations(url);
    await client.query(`
      insert into units (id, code, kind, search_text, from_on)
      values (gen_random_uuid(), '001', 'centralCity', 'ha noi', '1945-09-02'),
             (gen_random_uuid(), E'00\\n2\\t"{', 'ruralDistrict', '', '1961-05-31')`);
  });
}

async function onDatabase(place: Place, use: (client: pg.Client, url: string) => Promise<void>) {
  const { POSTGRES_PASSWORD: password } = readSecrets(place.folder, process.env);
  const server = await startPostgres({ dataDir: join(place.folder, "postgres"), password });
  await server.ensureDatabase(databaseName);
  const client = new pg.Client(server.url(databaseName));
  await client.connect();
  try {
    await use(client, server.url(databaseName));
  } finally {
    await client.end();
    await server.stop();
  }
}
