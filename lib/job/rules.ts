const second = 1000;
const longest = 3600 * second;

/** When a job that has failed so many times is tried again: after 5 seconds, then four times as long each time, at most an hour. */
export function retryAt(failures: number, now: Date) {
  const wait = Math.min(5 * second * 4 ** (failures - 1), longest);
  return new Date(now.getTime() + wait);
}
