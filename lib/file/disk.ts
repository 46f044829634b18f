import "server-only";
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { machineTime } from "@/lib/clock";
import { env } from "@/lib/env";
import { keptFrom } from "./rules";

/** Where the bytes with this hash lie; spread over folders, so that none grows endless. */
function pathOf(sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("no hash");
  return join(folder(), sha256.slice(0, 2), sha256);
}

/** Not counted as stored: what is being written. */
function unfinished() {
  return join(folder(), "unfinished");
}

function folder() {
  if (!env.FILES_DIR) throw new Error("FILES_DIR is not set");
  return env.FILES_DIR;
}

/** Leaves whole bytes on the disk, or none: a name is only given to what has reached it. */
export async function writeBytes(sha256: string, bytes: Uint8Array) {
  const path = pathOf(sha256);
  if (await isThere(path)) return;
  await mkdir(unfinished(), { recursive: true, mode: 0o700 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const part = join(unfinished(), randomUUID());
  const file = await open(part, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolder(dirname(path));
}

export function readBytes(sha256: string) {
  return readFile(pathOf(sha256));
}

/** Gone afterwards, also when they were gone before. */
export async function removeBytes(sha256: string) {
  await unlink(pathOf(sha256)).catch(ignoreMissing);
}

/** What an interrupted writer left an hour ago or longer. */
export async function removeUnfinished() {
  const names = await readdir(unfinished()).catch(() => []);
  for (const path of names.map((name) => join(unfinished(), name))) {
    const { mtime } = await stat(path).catch(() => ({ mtime: machineTime() }));
    if (mtime < keptFrom(machineTime())) await unlink(path).catch(ignoreMissing);
  }
}

async function isThere(path: string) {
  return (await stat(path).catch(() => null)) !== null;
}

/** So that a power cut does not take the name back. Windows has no such thing. */
async function syncFolder(path: string) {
  const handle = await open(path, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function ignoreMissing(fault: NodeJS.ErrnoException) {
  if (fault.code !== "ENOENT") throw fault;
}
