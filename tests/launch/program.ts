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
  /** The numbers of its processes of a kind: none while one is gone and not yet back. */
  pids(kind: "server" | "worker"): number[];
  kill(victim: Victim): Promise<void>;
  /** Ends it as a service manager does, or as Ctrl-C does: told to every process of the window at once. */
  stop(signal: "SIGTERM" | "SIGINT"): Promise<void>;
};

export type Victim = "server" | "worker" | "launcher" | "postgres" | "everything";

type Wishes = {
  dataDir: string;
  env?: Record<string, string>;
  /** A copy of the sources; the checkout where it is left out. */
  folder?: string;
  script?: "start.ts" | "dev.ts";
};

/** Starts the program on any free port; it ends with the test if nothing ended it before. */
export async function aProgram({
  dataDir,
  env = {},
  folder = root,
  script = "start.ts",
}: Wishes): Promise<Program> {
  const child = spawn(process.execPath, [`lib/launch/${script}`, "--office"], {
    cwd: folder,
    env: { ...process.env, PORT: "0", DATA_DIR: dataDir, ...env },
    // A group of its own, as a window has; the channel ends it when the tests themselves are killed.
    detached: true,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
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
    setupCode: /nhập mã (\S+)/.exec(said)?.[1] ?? "",
    pids: (kind) => pidOf[kind](),
    async kill(victim) {
      for (const pid of pidOf[victim]()) process.kill(pid, "SIGKILL");
      if (victim !== "postgres" && victim !== "worker") await exited;
    },
    async stop(signal) {
      const { pid = 0 } = child;
      process.kill(signal === "SIGINT" ? -pid : pid, signal);
      expect(await exited, `ended in order by ${signal}`).toEqual([0, null]);
      expect(existsSync(lockFileIn(dataDir)), "PostgreSQL was stopped").toBe(false);
    },
  };
}

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
  const childOf = (script: string) => {
    const { stdout } = spawnSync("pgrep", ["-P", String(launcher), "-f", script]);
    return String(stdout).split("\n").filter(Boolean).map(Number);
  };
  const pids = {
    server: () => childOf("serve\\.ts"),
    worker: () => childOf("work\\.ts"),
    launcher: () => [launcher],
    postgres: () => [Number.parseInt(readFileSync(lockFileIn(dataDir), "utf8"), 10)],
  };
  return { ...pids, everything: () => Object.values(pids).flatMap((find) => find()) };
}

function lockFileIn(dataDir: string) {
  return join(dataDir, "office/postgres/postmaster.pid");
}
