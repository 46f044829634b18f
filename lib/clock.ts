import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { env } from "./env";

const moment = new AsyncLocalStorage<Date>();

/** The present, for commands and queries; rules take it as an argument. */
export function now(): Date {
  return moment.getStore() ?? new Date(Date.now() + env.CLOCK_OFFSET_MS);
}

/** What every other clock shows too, the demo's included: for second-factor codes, which a telephone makes. */
export function machineTime(): Date {
  return moment.getStore() ?? new Date();
}

/** Runs something as of another moment: how the demo's years and the tests of deadlines come about. */
export function at<T>(instant: Date, run: () => Promise<T>): Promise<T> {
  return moment.run(instant, run);
}
