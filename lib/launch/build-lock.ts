import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { root } from "./place.ts";

const lock = join(root, "node_modules/.cache/building");

/** One build at a time in this folder: a second would take away what the first has begun to serve. */
export async function withBuildLock<T>(build: () => Promise<T>) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let tries = 0; !take(); tries++) {
    if (tries === 0) console.log("Đang chờ một cửa sổ khác dựng xong ứng dụng…");
    await delay(300);
  }
  try {
    return await build();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Linked into place, so that the file is never there without the number of its holder. */
function take() {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    if (!isAlive(holder())) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function holder() {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return 0; // gone since
  }
}

function isAlive(pid: number) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
