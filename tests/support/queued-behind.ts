import { expect } from "vitest";
import { asOwner } from "./own-database";
import { waitingBackends } from "./waiting-backends";

/**
 * Lets acts come to a lock one after the other, in this order, and then go on: the lock is a statement that takes it. Gives how each
 * ended: "done", or the words of what refused it.
 */
export async function queuedBehind(lock: string, acts: readonly (() => Promise<unknown>)[]) {
  await asOwner("begin");
  const running: Promise<PromiseSettledResult<unknown>[]>[] = [];
  try {
    await asOwner(lock);
    for (const [index, act] of acts.entries()) {
      running.push(Promise.allSettled([act()]));
      await expect.poll(waitingBackends, { timeout: 20_000 }).toHaveLength(index + 1);
    }
  } finally {
    await asOwner("rollback");
  }
  return (await Promise.all(running)).flat().map((one) => {
    return one.status === "fulfilled" ? "done" : (one.reason as Error).message;
  });
}
