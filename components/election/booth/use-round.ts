import { useEffect, useState } from "react";
import { askWhileSeen } from "@/components/ui/ask-while-seen";
import type { Sheet } from "@/lib/election/queries/get-sheet";
import type { Turnout } from "@/lib/election/queries/turnout";
import { askForSheet, askForTurnout } from "./ask";

const everyMilliseconds = 3000;

/**
 * The round as it goes on: numbers are asked for without a cookie, the sheet itself only when the round has moved to another
 * stage. While `quiet` nothing is asked: between the tap that sends a ballot and its answer the page sends nothing else.
 */
export function useRound(voteId: string, first: Sheet, quiet: boolean) {
  const [sheet, setSheet] = useState(first);
  const [turnout, setTurnout] = useState<Turnout | null>(null);
  const [isLost, setLost] = useState(false);
  const roundId = sheet.round?.id;
  const status = sheet.round?.status;
  useEffect(() => {
    if (quiet) return;
    let isOver = false;
    async function ask() {
      try {
        const now = roundId ? await askForTurnout(roundId) : null;
        if (isOver) return;
        setTurnout(now);
        if (now?.status !== status || isHeldAgain(status)) {
          const again = await askForSheet(voteId);
          if (!isOver) setSheet(again);
        }
        setLost(false);
      } catch {
        if (!isOver) setLost(true);
      }
    }
    const stop = askWhileSeen(ask, { everyMilliseconds, firstAfter: 0 });
    return () => {
      isOver = true;
      stop();
    };
  }, [voteId, roundId, status, quiet]);
  return { sheet, turnout, isLost };
}

/** After a round that is over there may be another. */
function isHeldAgain(status: string | undefined) {
  return status === undefined || status === "counted" || status === "void";
}
