import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./place.ts";
import { quietNode } from "./quiet-node.ts";
import { beforeEnd } from "./shutdown.ts";

/** Runs a script that imports the app's modules, in a process of its own; gives its exit code. */
export function runAppScript(script: string, env: NodeJS.ProcessEnv) {
  const modules = join(import.meta.dirname, "app-modules.ts");
  const flags = [quietNode, "--conditions=react-server", `--import=${modules}`];
  const child = spawn(process.execPath, [...flags, script], {
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
