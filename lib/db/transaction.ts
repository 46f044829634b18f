import "server-only";
import { db } from "./client";
import type { Prisma } from "./generated/client";

/** Asking for one proves that a write, its checks and its record stand or fall together. */
export type Tx = Prisma.TransactionClient & { readonly __tx: unique symbol };

type Step = () => Promise<void>;
const lastSteps = new WeakMap<Tx, Step[]>();

/** Runs one act in one transaction. People queue on a locked row, so waiting is longer than Prisma's default. */
export function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(
    async (client) => {
      const tx = client as Tx;
      const steps: Step[] = [];
      lastSteps.set(tx, steps);
      const result = await run(tx);
      for (const step of steps) await step();
      return result;
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
}

/** Puts a step at the very end of the transaction, after every other lock has been taken. */
export function lastly(tx: Tx, step: Step) {
  const steps = lastSteps.get(tx);
  if (!steps) throw new Error("lastly() needs a transaction opened by transaction()");
  steps.push(step);
}
