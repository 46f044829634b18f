import { instantOf, parseClock, parseDay } from "@/lib/dates";
import type { RefusalCode } from "@/lib/refusal";
import { enteringRefusal, type Report } from "@/lib/report/rules";

/** How many files one sending may bring. */
export const mostFiles = 10;

/** A picture wider or higher than this is made smaller, in pixels: enough to read a paper on it. */
export const mostPixels = 2560;

/**
 * Whether a report's lines take more evidence now: while its figures may be typed, and while they wait to be checked. What is over,
 * or holds old figures alone, waits for nothing to be shown.
 */
export function attachingRefusal(report: Report, now: Date): RefusalCode | null {
  const typing = enteringRefusal(report, report, now);
  return typing === "report.alreadySubmitted" ? null : typing;
}

/** A camera's "2024-02-05T09:12:33" as an instant of Vietnam; null for what is none. Nobody vouches for a camera's clock. */
export function takenAtOf(words: string | undefined) {
  const [, year = "", month = "", on = "", clock = ""] =
    /^(\d{4})[-:](\d{2})[-:](\d{2})[T ](\d{2}:\d{2})/.exec(words ?? "") ?? [];
  const day = parseDay(`${on}/${month}/${year}`);
  const hour = parseClock(clock);
  return day && hour ? instantOf(day, hour) : null;
}
