import { useEffect, useState } from "react";
import { askWhileSeen } from "./ask-while-seen";

const everyMilliseconds = 2000;

/**
 * What a page was made with, asked for again every two seconds at `from` while it is seen; null asks for nothing. While the connection
 * is lost what was known stands, and it is asked for again until it comes.
 */
export function usePolled<Shown>(first: Shown, from: string | null) {
  const [now, setNow] = useState(first);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (!from) return;
    return askWhileSeen(
      async () => {
        try {
          const answer = await fetch(from, { cache: "no-store", redirect: "error" });
          if (!answer.ok) throw new Error(String(answer.status));
          setNow(await answer.json());
          setLost(false);
        } catch {
          setLost(true);
        }
      },
      { everyMilliseconds },
    );
  }, [from]);
  return { now, isLost };
}
