import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { Refusal } from "@/lib/refusal";
import { db } from "./client";
import { Prisma } from "./generated/client";

/** Asking for one proves that a write, its checks and its record stand or fall together. */
export type Tx = Prisma.TransactionClient & { readonly __tx: unique symbol };

type Step = () => Promise<void>;
const lastSteps = new WeakMap<Tx, Step[]>();

/** Whether one is running here: whoever asks the pool for a second connection meanwhile may wait for themselves. */
export const insideTransaction = new AsyncLocalStorage<true>();

/** People queue on a locked row, so waiting is longer than Prisma's default. */
const patience = { maxWait: 15_000, timeout: 30_000 };

/**
 * Runs one act in one transaction. Refuses `busy` where none began in time, it took too long, or the server ended it because two
 * waited for one another: it was rolled back, nothing was written, and it may be tried again.
 */
export function transaction<T>(run: (tx: Tx) => Promise<T>, within = patience): Promise<T> {
  return db
    .$transaction(
      (client) => insideTransaction.run(true, () => runToTheEnd(client as Tx, run)),
      within,
    )
    .catch((fault: unknown) => {
      throw mayBeTriedAgain(fault) ? new Refusal("busy") : fault;
    });
}

/** Prisma's "Transaction API error", and a deadlock or write conflict: under its own code, and of raw SQL inside another. */
function mayBeTriedAgain(fault: unknown) {
  if (!(fault instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return fault.code === "P2028" || fault.code === "P2034" || isRawConflict(fault.meta);
}

function isRawConflict(meta: { driverAdapterError?: unknown } | undefined) {
  const { driverAdapterError: error } = meta ?? {};
  const isOfDriver = error instanceof Error && "cause" in error;
  const { kind } = (isOfDriver ? error.cause : {}) as { kind?: string };
  return kind === "TransactionWriteConflict";
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
