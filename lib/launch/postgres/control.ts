import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { diskFull, LaunchFailure, noSpace } from "../failure.ts";
import { freePort } from "../free-port.ts";
import { runProgram } from "../run-program.ts";
import type { Account } from "./account.ts";
import { executable } from "./binaries.ts";
import { sinceNow } from "./log-tail.ts";
import { postgresOptions } from "./options.ts";

export type Server = { bin: string; account: Account; folder: string };

type Wish = { port?: number | undefined; durable: boolean };

const attempts = 20;

/** Starts the server, in a session of its own so that Ctrl-C reaches only us; returns the port it listens on, and what its log says since. */
export async function startServer(server: Server, wish: Wish) {
  const logged = sinceNow(server.folder);
  for (let attempt = 1; ; attempt++) {
    const port = wish.port ?? (await freePort());
    const log = join(server.folder, "start.log");
    rmSync(log, { force: true });
    const options = postgresOptions({ port, durable: wish.durable });
    try {
      await control(server, "start", [`--log=${log}`, `--options=${options}`]);
      return { port, logged };
    } catch (cause) {
      const said = readIfThere(log) + logged();
      if (attempt === attempts || !passes(said, wish)) throw startFailure(said, port, cause);
      await delay(500);
    }
  }
}

/** Ends it after what it is doing; connections are cut, unfinished transactions undone. */
export async function stopServer(server: Server) {
  try {
    await control(server, "stop", ["--mode=fast"]);
  } catch (fault) {
    // Also said of one that went without taking its lock file along, and that is stopped: the next start recovers it.
    if (await isRunning(server)) throw fault;
  }
}

function isRunning({ bin, account, folder }: Server) {
  const status = runProgram(
    join(bin, executable("pg_ctl")),
    ["status", `--pgdata=${folder}`],
    account,
  );
  return status.then(
    () => true,
    () => false,
  );
}

function control({ bin, account, folder }: Server, verb: "start" | "stop", flags: string[]) {
  const args = [verb, `--pgdata=${folder}`, "--wait", "--timeout=120", ...flags];
  return runProgram(join(bin, executable("pg_ctl")), args, account);
}

/** After a kill the last children of the old server need a moment to go; a free port may be taken before we are there. */
function passes(said: string, wish: Wish) {
  return (
    /pre-existing shared memory|already exists/i.test(said) ||
    (portTaken(said) && wish.port === undefined)
  );
}

function startFailure(said: string, port: number, cause: unknown) {
  if (portTaken(said))
    return new LaunchFailure(`Cổng ${port} dành cho cơ sở dữ liệu đang có chương trình khác dùng.`);
  if (noSpace.test(said)) return diskFull(said);
  return new LaunchFailure(
    `PostgreSQL không khởi động được: ${said.trim().split("\n").at(-1) || cause}`,
  );
}

function portTaken(said: string) {
  return /could not (?:bind|create any TCP)/i.test(said);
}

function readIfThere(file: string) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
