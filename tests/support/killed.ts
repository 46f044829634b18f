import { expect } from "vitest";
import { asOwner } from "./own-database";
import { waitingBackends } from "./waiting-backends";

/** Lets an act come as far as a lock, which a statement takes before it, and then cuts its connection. */
export async function killedBehind(lock: string, act: () => Promise<unknown>) {
  await asOwner("begin");
  try {
    await asOwner(lock);
    const ended = expect(act()).rejects.toThrow();
    await expect.poll(waitingBackends, { timeout: 20_000 }).toHaveLength(1);
    for (const { pid } of await waitingBackends())
      await asOwner("select pg_terminate_backend($1)", [pid]);
    await ended;
  } finally {
    await asOwner("rollback");
  }
}

/** The same at an act's very last step, the head of its chain. */
export function killedAtTheLastStep(act: () => Promise<unknown>) {
  return killedBehind("select 1 from audit_chains for update", act);
}
