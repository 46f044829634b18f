import "server-only";
import type { Handlers } from "./commands";

/** What can be asked for, by its kind. */
export const handlers: Handlers = {};

/** Looks for what should have been asked for and was not; each adds the jobs that are missing. */
export const sweeps: readonly (() => Promise<void>)[] = [];
