import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const root = join(import.meta.dirname, "../..");

/** A running `npm start -- --office`: what its console said, and ways to hurt it. */
export type Program = {
  url: string;
  setupCode: string;
  /** What it was busy with before it served, a line each. */
  said: string;
  kill(victim: "server" | "launcher" | "postgres" | "everything"): Promise<void>;
};

type Wishes = { dataDir: string; env?: Record<string, string> };

/** Starts the program on any free port; it ends with the test if nothing ended it before. */
export async function aProgram({ dataDir, env = {} }: Wishes): Promise<Program> {
  const child = spawn(process.execPath, ["lib/launch/start.ts", "--office"], {
    cwd: root,
    env: { ...process.env, PORT: "0", DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await exited;
  });
  const said = await untilServing(child, exited);
  return {
    url: /http:\/\/\S+/.exec(said)?.[0] ?? "",
    said,
    setupCode: /nhập mã (\S+)/.exec(said)?.[1] ?? "",
    async kill(victim) {
      for (const pid of pidsOf(child, dataDir)[victim]) process.kill(pid, "SIGKILL");
      if (victim !== "postgres") await exited;
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
  const children = spawnSync("pgrep", ["-P", String(launcher)], { encoding: "utf8" }).stdout;
  const server = Number.parseInt(children, 10);
  const lockFile = join(dataDir, "office/postgres/postmaster.pid");
  const postgres = () => Number.parseInt(readFileSync(lockFile, "utf8"), 10);
  return {
    server: [server],
    launcher: [launcher],
    get postgres() {
      return [postgres()];
    },
    get everything() {
      return [launcher, server, postgres()];
    },
  };
}
