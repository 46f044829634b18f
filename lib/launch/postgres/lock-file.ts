import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The server that last ran on this folder, as its `postmaster.pid` says; the file outlives a server that was killed. */
export function readLockFile(folder: string) {
  try {
    const [pid, , , port] = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return null;
  }
}

export function removeLockFile(folder: string) {
  rmSync(join(folder, "postmaster.pid"), { force: true });
}

/** A number alone proves nothing: after a restart of the machine it may be any other program's. */
export function isPostgres(pid: number) {
  return /postgres/i.test(programOf(pid));
}

function programOf(pid: number) {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[0] ?? "";
    } catch {
      return "";
    }
  }
  const windows = process.platform === "win32";
  const [command, ...args] = windows
    ? ["tasklist", "/NH", "/FI", `PID eq ${pid}`]
    : ["ps", "-o", "comm=", "-p", `${pid}`];
  return spawnSync(command as string, args, { encoding: "utf8" }).stdout ?? "";
}
