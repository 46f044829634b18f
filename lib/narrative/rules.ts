const pause = 10 * 60_000;

type Written = { text: string; personId: string; writtenAt: Date };

/** Whether what a part says is kept before it is written anew: another's words, or one's own of more than ten minutes ago. */
export function isKept(was: Written, by: { personId: string }, now: Date) {
  if (was.text === "") return false;
  return was.personId !== by.personId || now.getTime() - was.writtenAt.getTime() > pause;
}
