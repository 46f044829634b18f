import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./place.ts";
import { quietNode } from "./quiet-node.ts";
import { beforeEnd } from "./shutdown.ts";

/** What Node needs to run a script that imports the app's modules. */
export const appScriptFlags = [
  quietNode,
  "--conditions=react-server",
  `--import=${join(import.meta.dirname, "app-modules.ts")}`,
];

/** Runs a script that imports the app's modules, in a process of its own; gives its exit code. */
export function runAppScript(script: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [...appScriptFlags, script], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  beforeEnd(async () => void child.kill());
  return new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
