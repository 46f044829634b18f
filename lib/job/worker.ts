import "server-only";
import { setTimeout as delay } from "node:timers/promises";
import { type Handlers, runNextJob } from "./commands";

type Work = {
  handlers: Handlers;
  sweeps: readonly (() => Promise<void>)[];
  /** Told of every job that was done, or of what went wrong. */
  tell: (done: { kind: string; fault: unknown }) => void;
};

const second = 1000;
const betweenSweeps = 600 * second;

/** Does one job after another until told to end; a job under way is finished first. A fault of the database is waited out. */
export async function workUntil(ending: AbortSignal, { handlers, sweeps, tell }: Work) {
  let sweptAt = Number.NEGATIVE_INFINITY;
  while (!ending.aborted) {
    try {
      if (performance.now() - sweptAt > betweenSweeps) {
        for (const sweep of sweeps) await sweep();
        sweptAt = performance.now();
      }
      const done = await runNextJob(handlers);
      if (done) tell(done);
      else await pause(second, ending);
    } catch (fault) {
      tell({ kind: "queue", fault });
      await pause(5 * second, ending);
    }
  }
}

async function pause(milliseconds: number, ending: AbortSignal) {
  await delay(milliseconds, undefined, { signal: ending }).catch(() => {});
}
