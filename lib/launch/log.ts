import { AsyncLocalStorage } from "node:async_hooks";
import { renameSync, statSync } from "node:fs";
import { type DestinationStream, type Logger, pino } from "pino";

const largestFile = 20 * 1024 * 1024;

/** Writes to a file where someone reads the console, else to the console as services expect. */
export function openLog(file: string | undefined) {
  return pino({ base: null, mixin: () => currentRequest.getStore() ?? {} }, destination(file));
}

/** Joins what a request makes the app complain of with the line of its answer. */
export const currentRequest = new AsyncLocalStorage<{ requestId: string }>();

function destination(file: string | undefined): DestinationStream {
  if (!file) return pino.destination({ dest: 1, sync: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestFile) {
    renameSync(file, `${file}.1`);
  }
  return pino.destination({ dest: file, mkdir: true, sync: true });
}

/** Writes down what the app tells of who was let in and who was not (lib/security-log.ts): the app is bundled, so they meet here. */
export function hearSecurity(log: Logger) {
  const told = globalThis as { tellSecurity?: (told: object) => void };
  told.tellSecurity = (line) => log.info(line);
}

/** What may be told of a fault: where it happened, never its words, which may hold what someone typed. */
export function faultFields(fault: unknown) {
  if (!(fault instanceof Error)) return {};
  const { code, digest } = fault as Error & { code?: unknown; digest?: unknown };
  return { fault: fault.name, code, digest, at: framesOf(fault) };
}

/** The words stand at the head of the stack, and a line of them may look like a place. */
function framesOf({ stack = "", message }: Error) {
  const frames = stack.replace(message, "").split("\n");
  return frames
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

/**
 * Sends what Next and the app complain of to the log, and drops Next's chatter. A complaint without a fault leaves the place
 * that spoke: its words are as little ours as a fault's.
 */
export function takeOverConsole(log: Logger) {
  console.log = console.info = () => {};
  for (const level of ["error", "warn"] as const) {
    console[level] = (...said: unknown[]) => {
      const fault = said.find((part) => part instanceof Error);
      log[level](fault ? faultFields(fault) : { at: framesOf(new Error()).slice(1) });
    };
  }
  process.on("uncaughtException", (fault) => {
    log.fatal(faultFields(fault));
    process.exit(1);
  });
}
