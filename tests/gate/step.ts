import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tally } from "./tally.ts";

export const root = join(import.meta.dirname, "../..");

/** One line of the gate: what it asks, and the tools that answer. */
export type Step = {
  name: string;
  /** Files that this Node runs one after another, each with its arguments. */
  commands: readonly (readonly [file: string, ...args: string[]])[];
  env?: Readonly<Record<string, string>>;
  /** Where the tool writes what it counted; a step without one counts as a single test. */
  report?: { file: string; tally: (json: unknown) => Tally };
};

export type Outcome = Tally & { name: string; seconds: number; output: string };

/** Runs the step's commands until one fails; the output is that one's, or the last one's. */
export async function runStep(step: Step, signal?: AbortSignal): Promise<Outcome> {
  const startedAt = performance.now();
  let last = { code: 0, output: "" };
  for (const command of step.commands) {
    last = await run(command, { ...(step.env && { env: step.env }), ...(signal && { signal }) });
    if (last.code !== 0) break;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return { name: step.name, seconds, output: last.output, ...tallyOf(step, last.code === 0) };
}

/** A tool that fails without one failing test (it never started, it was killed) has failed once. */
function tallyOf({ report }: Step, succeeded: boolean): Tally {
  if (!report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const { passed, failed } = report.tally(JSON.parse(readFileSync(report.file, "utf8")));
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

type Surroundings = { env?: Readonly<Record<string, string>>; signal?: AbortSignal };

function run(command: readonly string[], { env, signal }: Surroundings) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal && { signal }),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk));
    child.on("error", ({ message }) => resolve({ code: 1, output: `${output}${message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The file behind a package's command: what npx would run, without a shell or Windows' `.cmd`. */
export function tool(packageName: string, command = packageName) {
  const directory = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  return join(directory, typeof bin === "string" ? bin : (bin[command] ?? command));
}
