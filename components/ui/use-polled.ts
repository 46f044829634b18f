import { useEffect, useState } from "react";

const everyMilliseconds = 2000;

/**
 * What a page was made with, asked for again every two seconds at `from`; null asks for nothing. While the connection is lost what
 * was known stands, and it is asked for again until it comes.
 */
export function usePolled<Shown>(first: Shown, from: string | null) {
  const [now, setNow] = useState(first);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (!from) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const address = from;
    async function ask() {
      try {
        const answer = await fetch(address, { cache: "no-store", redirect: "error" });
        if (!answer.ok) throw new Error(String(answer.status));
        setNow(await answer.json());
        setLost(false);
      } catch {
        setLost(true);
      }
      if (!isOver) timer = setTimeout(ask, everyMilliseconds);
    }
    timer = setTimeout(ask, everyMilliseconds);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [from]);
  return { now, isLost };
}
