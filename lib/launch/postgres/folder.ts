import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { LaunchFailure } from "../failure.ts";
import { reachableFolder } from "../reachable-folder.ts";
import { runProgram } from "../run-program.ts";
import { type Account, canEnter } from "./account.ts";
import { executable } from "./binaries.ts";

const majorVersion = "18";

type Place = { bin: string; account: Account; dataDir: string; password: string };

/** The folder of an initialised cluster, its links resolved; made at the first start. */
export async function postgresFolder({ dataDir, ...place }: Place) {
  if (!existsSync(dataDir))
    await initialise({ ...place, dataDir: withinReach(dataDir, place.account) });
  const folder = realpathSync(dataDir);
  if (readdirSync(folder).length === 0) await initialise({ ...place, dataDir: folder });
  refuseForeignFolder(folder);
  return folder;
}

/** Made beside and renamed at the end: a start cut off half way leaves nothing that looks finished. */
async function initialise({ bin, account, dataDir, password }: Place) {
  const secret = mkdtempSync(join(tmpdir(), "cum-thi-dua-"));
  const unfinished = `${dataDir}.${randomBytes(4).toString("hex")}`;
  try {
    const passwordFile = join(secret, "password");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    mkdirSync(unfinished, { mode: 0o700 });
    for (const path of [secret, passwordFile, unfinished]) give(path, account);
    const flags = [
      ...initFlags,
      `--lc-ctype=${letters()}`,
      `--pwfile=${passwordFile}`,
      `--pgdata=${unfinished}`,
    ];
    await runProgram(join(bin, executable("initdb")), flags, account);
    renameSync(unfinished, dataDir);
  } finally {
    rmSync(secret, { recursive: true, force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Names sort as in a Vietnamese dictionary wherever no query says otherwise. */
const initFlags = [
  "--username=postgres",
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=vi",
];

/** Trigrams ask the system, not ICU, what a letter is; under plain `C` they drop every "Đ" and "ô". */
function letters() {
  const locales = spawnSync("locale", ["-a"], { encoding: "utf8" }).stdout?.split("\n") ?? [];
  return locales.find((name) => /^(?:C|en_US)\.utf-?8$/i.test(name)) ?? "C";
}

/** Root's checkout may lie where PostgreSQL's account cannot go; then a link leads to a folder where it can. */
function withinReach(dataDir: string, account: Account) {
  mkdirSync(dirname(dataDir), { recursive: true });
  if (canEnter(account, dirname(dataDir))) return dataDir;
  const elsewhere = join(reachableFolder(), `data-${randomBytes(6).toString("hex")}`);
  mkdirSync(elsewhere, { mode: 0o700 });
  give(elsewhere, account);
  symlinkSync(elsewhere, dataDir);
  return elsewhere;
}

function give(path: string, { uid, gid }: Account) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function refuseForeignFolder(folder: string) {
  const versionFile = join(folder, "PG_VERSION");
  const version = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : null;
  if (version === majorVersion) return;
  throw new LaunchFailure(
    version === null
      ? `Thư mục ${folder} có tệp lạ, không phải dữ liệu của chương trình. Vui lòng chuyển các tệp ấy đi nơi khác rồi chạy lại.`
      : `Dữ liệu ở ${folder} thuộc PostgreSQL ${version}, chương trình này dùng bản ${majorVersion}. Vui lòng sao lưu bằng bản cũ rồi khôi phục vào bản này.`,
  );
}
