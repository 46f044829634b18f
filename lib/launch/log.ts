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

/** What may be told of a fault: where it happened, never its words, which may hold what someone typed. */
function faultFields(fault: unknown) {
  if (!(fault instanceof Error)) return {};
  const { code, digest } = fault as Error & { code?: unknown; digest?: unknown };
  const frames = fault.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { fault: fault.name, code, digest, at: frames?.slice(0, 8).map((line) => line.trim()) };
}

/** Sends what Next and the app print of their troubles to the log, and drops Next's chatter. */
export function takeOverConsole(log: Logger) {
  console.log = console.info = () => {};
  for (const level of ["error", "warn"] as const) {
    console[level] = (...said: unknown[]) => {
      const fault = said.find((part) => part instanceof Error);
      const words = typeof said[0] === "string" ? said[0].slice(0, 200) : undefined;
      log[level]({ words, ...faultFields(fault) });
    };
  }
  process.on("uncaughtException", (fault) => {
    log.fatal(faultFields(fault));
    process.exit(1);
  });
}
