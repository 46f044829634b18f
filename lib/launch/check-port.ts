import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { ServeOptions } from "./server-options.ts";

/** Fails now rather than after the long steps; waits a little for the last run to let go of the port. */
export async function checkPort({ host, port }: ServeOptions, attempts = 12) {
  try {
    await listenOnce(host, port);
  } catch (fault) {
    if (attempts === 1 || (fault as NodeJS.ErrnoException).code !== "EADDRINUSE") throw fault;
    await delay(250);
    await checkPort({ host, port } as ServeOptions, attempts - 1);
  }
}

function listenOnce(host: string, port: number) {
  return new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
