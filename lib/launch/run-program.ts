import { spawn } from "node:child_process";
import type { Account } from "./postgres/account.ts";

/** Runs one of PostgreSQL's programs to its end; throws what it said when it fails. */
export function runProgram(program: string, args: string[], account: Account) {
  return new Promise<void>((resolve, reject) => {
    // English words, whatever the machine's language, because we look for some of them.
    const { NODE_ENV, PATH, SystemRoot } = process.env;
    const env = { NODE_ENV, PATH, SystemRoot, LC_ALL: "C" };
    const child = spawn(program, args, {
      ...account,
      env,
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe"],
      windowsHide: true,
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `${program}: ${code}`)),
    );
  });
}
