import pg from "pg";
import { LaunchFailure, noSpace } from "../failure.ts";
import { postgresAccount } from "./account.ts";
import { postgresBinaries } from "./binaries.ts";
import { aClient } from "./client.ts";
import { type Server, startServer, stopServer } from "./control.ts";
import { postgresFolder } from "./folder.ts";
import { takeGuard } from "./guard.ts";
import { isPostgres, readLockFile, removeLockFile } from "./lock-file.ts";
import { superuserUrl } from "./url.ts";

type Options = { dataDir: string; port?: number; password: string; durable?: boolean };

export type Postgres = {
  port: number;
  /** The superuser's address of a database. */
  url(database: string): string;
  ensureDatabase(name: string): Promise<void>;
  /** Calls back once if the server goes away without `stop`. */
  onLost(listener: () => void): void;
  /** Whether its log says, since it was started, that there was no room to write. */
  ranOutOfSpace(): boolean;
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL 18 on a data folder, made at the first start; a server that a killed program left behind is stopped
 * before. Refuses a folder that a living program serves. `durable: false` trades crash safety for speed, for tests.
 */
export async function startPostgres(options: Options): Promise<Postgres> {
  const { dataDir, password, durable = true } = options;
  const account = postgresAccount(dataDir);
  const bin = postgresBinaries(account);
  const folder = await postgresFolder({ bin, account, dataDir, password });
  const server = { bin, account, folder };
  await stopLeftover(server, password);
  const { port, logged } = await startServer(server, { port: options.port, durable });
  try {
    const guard = await guardOf(port, password);
    if (guard) return handle({ server, port, password, guard, logged });
  } catch (fault) {
    await stopServer(server);
    throw fault;
  }
  throw alreadyRunning(folder);
}

type Running = {
  server: Server;
  port: number;
  password: string;
  guard: pg.Client;
  logged: () => string;
};

function handle({ server, port, password, guard, logged }: Running): Postgres {
  let stopping: Promise<void> | undefined;
  // Also heard by whoever asks after it has gone.
  const lost = new Promise((resolve) => guard.once("end", resolve));
  return {
    port,
    url: (database) => superuserUrl({ port, password, database }),
    ensureDatabase: (name) =>
      ensureDatabase(superuserUrl({ port, password, database: "postgres" }), name),
    onLost: (listener) => void lost.then(() => stopping ?? listener()),
    ranOutOfSpace: () => noSpace.test(logged()),
    stop: () => {
      stopping ??= stopServer(server);
      return stopping;
    },
  };
}

async function stopLeftover(server: Server, password: string) {
  const left = readLockFile(server.folder);
  if (!left) return;
  if (!isPostgres(left.pid)) return removeLockFile(server.folder);
  if (await isServed(left.port, password)) throw alreadyRunning(server.folder);
  await stopServer(server);
}

/** A server that does not answer, or not to us, is nobody's: it is starting, ending, or hung. */
async function isServed(port: number, password: string) {
  try {
    const guard = await guardOf(port, password);
    await guard?.end();
    return guard === null;
  } catch {
    return false;
  }
}

function alreadyRunning(folder: string) {
  return new LaunchFailure(
    `Chương trình đang chạy ở một cửa sổ khác và đang dùng dữ liệu ở ${folder}. Vui lòng dùng cửa sổ ấy, hoặc đóng nó trước.`,
  );
}

async function guardOf(port: number, password: string) {
  try {
    return await takeGuard(superuserUrl({ port, password, database: "postgres" }));
  } catch (fault) {
    if (fault instanceof pg.DatabaseError && fault.code === "28P01") throw wrongPassword();
    throw fault;
  }
}

function wrongPassword() {
  return new LaunchFailure(
    "Mật khẩu cơ sở dữ liệu trong tệp bí mật không khớp với dữ liệu. Vui lòng trả lại tệp bí mật cũ, hoặc khôi phục từ bản sao lưu.",
  );
}

async function ensureDatabase(url: string, name: string) {
  const client = aClient(url);
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (fault) {
    const exists =
      fault instanceof pg.DatabaseError && ["42P04", "23505"].includes(fault.code ?? "");
    if (!exists) throw fault;
  } finally {
    await client.end();
  }
}
