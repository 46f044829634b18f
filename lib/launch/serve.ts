/**
 * Serves the built app (with NODE_ENV=development the sources) by what stands in the environment; starts and makes
 * nothing else. The launcher runs it as a process of its own, and several may share one database.
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import { closeGracefully } from "./close-gracefully.ts";
import { printFailure } from "./failure.ts";
import { makeServer } from "./http-server.ts";
import { hearSecurity, openLog, takeOverConsole } from "./log.ts";
import { routeNamer } from "./route-name.ts";
import { readServeOptions, type ServeOptions } from "./server-options.ts";

const root = join(import.meta.dirname, "../..");
const development = process.env.NODE_ENV === "development";
const longestRequest = development ? 500 : 20_000;

let server: Server | undefined;
endWhenTold();

try {
  const options = readServeOptions(process.env);
  server = await makeApp(options);
  process.send?.({ listening: await listen(server, options) });
} catch (fault) {
  printFailure(fault);
  process.exit(1);
}

async function makeApp(options: ServeOptions) {
  const log = development ? null : openLog(process.env.LOG_FILE);
  if (log) takeOverConsole(log);
  if (log) hearSecurity(log);
  const nameRoute = development
    ? (path: string) => path
    : routeNamer(join(root, process.env.NEXT_DIST_DIR ?? ".next"));

  const app = next({ dev: development, dir: root, hostname: options.host, port: options.port });
  await app.prepare();
  const answer = app.getRequestHandler();
  return makeServer({ options, answer, log, nameRoute, development });
}

function listen(server: Server, { host, port }: ServeOptions) {
  return new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Asked by a signal, or by the channel to the launcher closing because it ends or was killed. */
function endWhenTold() {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    if (server?.listening) await closeGracefully(server, longestRequest);
    process.exit(0);
  };
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, end);
}
