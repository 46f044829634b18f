import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";

export const root = join(import.meta.dirname, "../..");

/** A running `npm start -- --office`, or `npm run dev` likewise: what its console said, and ways to end it or to hurt it. */
export type Program = {
  url: string;
  setupCode: string;
  /** What it was busy with before it served, a line each. */
  said: string;
  /** What it complained of since it was started. */
  complaints(): string;
  /** Its exit code and the signal that ended it, once it has ended. */
  ended: Promise<unknown[]>;
  /** The numbers of its processes of a kind: none while one is gone and not yet back. */
  pids(kind: "server" | "worker"): number[];
  kill(victim: Victim): Promise<void>;
  /** Ends it as a service manager does, or as Ctrl-C does: told to every process of the window at once. */
  stop(signal: "SIGTERM" | "SIGINT"): Promise<void>;
};

export type Victim = "server" | "worker" | "launcher" | "postgres" | "connection" | "everything";

type Wishes = {
  dataDir: string;
  env?: Record<string, string>;
  /** A copy of the sources; the checkout where it is left out. */
  folder?: string;
  script?: "start.ts" | "dev.ts";
  /** A command that runs it in a world of its own. */
  within?: readonly string[];
};

/** Starts the program on any free port; it ends with the test if nothing ended it before. */
export async function aProgram({
  dataDir,
  env = {},
  folder = root,
  script = "start.ts",
  within = [],
}: Wishes): Promise<Program> {
  const [command = "", ...args] = [...within, process.execPath, `lib/launch/${script}`, "--office"];
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PORT: "0", DATA_DIR: dataDir, ...env },
    // A group of its own, as a window has; the channel ends it when the tests themselves are killed.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let complaints = "";
  child.stderr?.on("data", (chunk) => {
    complaints += chunk;
    process.stderr.write(chunk);
  });
  const exited = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await exited;
  });
  const said = await untilServing(child, exited);
  const pidOf = pidsOf(child, dataDir);
  return {
    url: /https?:\/\/\S+/.exec(said)?.[0] ?? "",
    said,
    complaints: () => complaints,
    ended: exited,
    setupCode: /nhập mã (\S+)/.exec(said)?.[1] ?? "",
    pids: (kind) => pidOf[kind](),
    async kill(victim) {
      for (const pid of pidOf[victim]()) process.kill(pid, "SIGKILL");
      if (!broughtBack.has(victim)) await exited;
    },
    async stop(signal) {
      const { pid = 0 } = child;
      process.kill(signal === "SIGINT" ? -pid : pid, signal);
      expect(await exited, `ended in order by ${signal}`).toEqual([0, null]);
      expect(existsSync(lockFileIn(dataDir)), "PostgreSQL was stopped").toBe(false);
    },
  };
}

/** By the program itself. */
const broughtBack = new Set<Victim>(["worker", "postgres", "connection"]);

async function untilServing(child: ChildProcess, exited: Promise<unknown>) {
  let said = "";
  const serving = new Promise<void>((resolve) => {
    child.stdout?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("Ctrl-C")) resolve();
    });
  });
  await Promise.race([serving, exited]);
  return said;
}

function pidsOf(child: ChildProcess, dataDir: string) {
  const launcher = child.pid ?? 0;
  const postgres = () => Number.parseInt(readFileSync(lockFileIn(dataDir), "utf8"), 10);
  const childOf = (parent: number, words: string) => {
    const { stdout } = spawnSync("pgrep", ["-P", String(parent), "-f", words]);
    return String(stdout).split("\n").filter(Boolean).map(Number);
  };
  const pids = {
    server: () => childOf(launcher, "serve\\.ts"),
    worker: () => childOf(launcher, "work\\.ts"),
    launcher: () => [launcher],
    postgres: () => [postgres()],
    connection: () => childOf(postgres(), "cum_thi_dua_login").slice(0, 1),
  };
  return { ...pids, everything: () => Object.values(pids).flatMap((find) => find()) };
}

function lockFileIn(dataDir: string) {
  return join(dataDir, "office/postgres/postmaster.pid");
}
