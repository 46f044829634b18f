import { spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { root } from "./place.ts";
import { appScriptFlags } from "./run-app-script.ts";
import { beforeEnd, isEnding } from "./shutdown.ts";

/** Starts the process that does what waits in the queue. Pages do not need it, so when it dies it is only started again. */
export function startWorking(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [...appScriptFlags, "lib/job/work.ts"], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  beforeEnd(() => {
    if (child.connected) child.disconnect();
    return gone;
  });
  void gone.then(() => startAgain(env));
}

async function startAgain(env: NodeJS.ProcessEnv) {
  if (isEnding()) return;
  await delay(5_000);
  if (!isEnding()) startWorking(env);
}
