type Page = Pick<Document, "hidden" | "addEventListener" | "removeEventListener">;
type Rhythm = { everyMilliseconds: number; firstAfter?: number };

/**
 * Asks again and again, so long after each answer, while somebody can see the page: a tab behind others and a dark screen ask
 * nothing, and ask at once when they are looked at again. Gives what ends it. `ask` does not throw.
 */
export function askWhileSeen(
  ask: () => Promise<void>,
  { everyMilliseconds, firstAfter = everyMilliseconds }: Rhythm,
  page: Page = document,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isOver = false;
  const askLater = (after: number) => {
    clearTimeout(timer);
    if (!isOver && !page.hidden) timer = setTimeout(askNow, after);
  };
  const onSeen = () => {
    if (!isAsking) askLater(0);
  };
  async function askNow() {
    isAsking = true;
    await ask();
    isAsking = false;
    askLater(everyMilliseconds);
  }
  page.addEventListener("visibilitychange", onSeen);
  askLater(firstAfter);
  return () => {
    isOver = true;
    clearTimeout(timer);
    page.removeEventListener("visibilitychange", onSeen);
  };
}
