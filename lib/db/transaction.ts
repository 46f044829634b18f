import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { db } from "./client";
import type { Prisma } from "./generated/client";

/** Asking for one proves that a write, its checks and its record stand or fall together. */
export type Tx = Prisma.TransactionClient & { readonly __tx: unique symbol };

type Step = () => Promise<void>;
const lastSteps = new WeakMap<Tx, Step[]>();

/** Whether one is running here: whoever asks the pool for a second connection meanwhile may wait for themselves. */
export const insideTransaction = new AsyncLocalStorage<true>();

/** Runs one act in one transaction. People queue on a locked row, so waiting is longer than Prisma's default. */
export function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(
    (client) => insideTransaction.run(true, () => runToTheEnd(client as Tx, run)),
    { maxWait: 15_000, timeout: 30_000 },
  );
}

async function runToTheEnd<T>(tx: Tx, run: (tx: Tx) => Promise<T>) {
  const steps: Step[] = [];
  lastSteps.set(tx, steps);
  const result = await run(tx);
  for (const step of steps) await step();
  return result;
}

/** Puts a step at the very end of the transaction, after every other lock has been taken. */
export function lastly(tx: Tx, step: Step) {
  const steps = lastSteps.get(tx);
  if (!steps) throw new Error("lastly() needs a transaction opened by transaction()");
  steps.push(step);
}
