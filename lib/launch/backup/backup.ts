/** `npm run backup`: database, files, and apart from them the secrets, encrypted. The program may be running meanwhile. */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { withDatabase } from "../borrowed-database.ts";
import { LaunchFailure, printFailure } from "../failure.ts";
import { dataFolder, type Place, readPlace, refuseUnstarted } from "../place.ts";
import { readSecrets } from "../secrets.ts";
import { copyFiles, copyIfThere } from "./copy-files.ts";
import { dumpDatabase } from "./dump-database.ts";
import { demoFiles, type Manifest, sha256, textOf } from "./format.ts";
import { hashFiles } from "./hash-files.ts";
import { readPassphrase } from "./passphrase.ts";
import { sealSecrets } from "./sealed-secrets.ts";

type Backup = { place: Place; target: string; passphrase: string };

/** Writes a folder that is whole as soon as it has its name, and beside it `….secrets`. */
export async function makeBackup({ place, target, passphrase }: Backup) {
  refuseUnstarted(place);
  if (existsSync(target)) throw new LaunchFailure(`Đã có ${target}. Vui lòng chọn tên khác.`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, "tables"), { recursive: true });
  chmodSync(unfinished, 0o700);

  const secrets = readSecrets(place.folder, process.env);
  const database = await withDatabase(place, secrets.POSTGRES_PASSWORD, (url) =>
    dumpInto(join(unfinished, "tables"), url),
  );
  // After the rows: whatever file they speak of is there by now.
  copyFiles(join(place.folder, "files"), join(unfinished, "files"));
  const files = hashFiles(join(unfinished, "files"));
  for (const name of demoFiles) copyIfThere(join(place.folder, name), join(unfinished, name));
  const madeAt = new Date().toISOString();
  const manifest: Manifest = { format: 1, madeAt, mode: place.mode, ...database, files };
  writeFileSync(join(unfinished, "manifest.json"), JSON.stringify(manifest, null, 2));
  writeFileSync(`${target}.secrets`, sealSecrets(secrets, passphrase), { mode: 0o600 });
  renameSync(unfinished, target);
  return manifest;
}

async function dumpInto(folder: string, url: string) {
  const tables: Manifest["tables"] = [];
  const rest = await dumpDatabase(url, (name, rows) => {
    const text = textOf(rows);
    writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(text));
    tables.push({ name, rows: rows.rows.length, sha256: sha256(text) });
  });
  return { ...rest, tables };
}

async function run(args: string[]) {
  const place = readPlace(
    args.filter((arg) => arg.startsWith("-")),
    process.env,
  );
  const stamp = new Date().toISOString().slice(0, 19).replace(/[T:]/g, "-");
  const named = args.find((arg) => !arg.startsWith("-"));
  const target = resolve(
    named ?? join(dataFolder(process.env), "backups", `${place.mode}-${stamp}`),
  );
  const passphrase = await readPassphrase();
  console.log("Đang sao lưu…");
  const { tables, files } = await makeBackup({ place, target, passphrase });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Đã sao lưu ${rows} dòng của ${tables.length} bảng và ${files.length} tệp vào ${target}.`,
  );
  console.log(`Các khóa bí mật, đã mã hóa, ở ${target}.secrets: vui lòng cất tệp này ở nơi khác.`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await run(process.argv.slice(2));
  } catch (fault) {
    printFailure(fault);
    process.exitCode = 1;
  }
}
