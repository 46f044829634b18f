const pause = 1500;
/** Who goes on typing without a pause has it saved all the same. */
const longest = 2000;

/** How many milliseconds from `now` what is typed is sent by itself: when the typing has stopped for a moment, at the latest so long after it began at `since`. */
export function savingWait(since: number, now: number) {
  return Math.max(0, Math.min(pause, since + longest - now));
}
