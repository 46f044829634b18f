import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { root } from "./root.mjs";

/** Runs the script to its end, passing on signals; returns its exit code. The open channel tells it when we are killed. */
export function runScript(node, [script, ...args]) {
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) endWithParent(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/** A killed npm cannot pass on anything; without this its server would live on and hold the port. */
function endWithParent(child) {
  const parents = parentsNow();
  setInterval(() => parentsNow() !== parents && child.kill("SIGTERM"), 1000).unref();
}

/** Ours and, where the system shows it, its own: npm may have put a shell between. */
function parentsNow() {
  try {
    const [, grandparent] = readFileSync(`/proc/${process.ppid}/stat`, "utf8").match(/\) \S (\d+)/);
    return `${process.ppid} ${grandparent}`;
  } catch {
    return `${process.ppid}`;
  }
}
