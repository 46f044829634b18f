import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./bootstrap-root.mjs";

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
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1000).unref();
}
