"use client";

import { useEffect, useState } from "react";
import { Note } from "@/components/ui/note";
import type { Sheet } from "@/lib/election/queries/get-sheet";
import { BoothSteps } from "./booth-steps";
import { CountedStep } from "./counted-step";
import { FillInSteps } from "./fill-in-steps";
import { type Hindrance, HindranceNote, hindranceHere } from "./hindrance";
import { ReceiveStep } from "./receive-step";
import { SentStep } from "./sent-step";
import { useKept } from "./use-kept";
import { useRound } from "./use-round";
import { WaitStep } from "./wait-step";

type BoothProps = { voteId: string; actingAs: string; first: Sheet };

/** A unit's way through a secret ballot, on its own device: receive, fill in, look over, send, check. */
export function Booth({ voteId, actingAs, first }: BoothProps) {
  const [quiet, setQuiet] = useState(false);
  const { sheet, turnout, isLost } = useRound(voteId, first, quiet);
  const { round } = sheet;
  const { kept, receive, send } = useKept({ voteId, actingAs, round });
  const hindrance = useHindrance();

  if (kept === undefined || hindrance === undefined) return null;
  if (hindrance) return <HindranceNote hindrance={hindrance} />;
  const received =
    kept !== null && (kept.sentKeys !== null || kept.slips.every(({ token }) => token !== null));
  const shown = { round, turnout };
  // Nothing else is asked for meanwhile, and the numbers at once afterwards: one's own is among them.
  const receiveQuietly = async () => {
    setQuiet(true);
    try {
      await receive();
    } finally {
      setQuiet(false);
    }
  };
  return (
    <>
      <BoothSteps status={round?.status ?? "rollAgreed"} hasSent={Boolean(kept?.sentKeys)} />
      {stepOf()}
      {isLost && (
        <Note tone="warn" live="status">
          Mất kết nối mạng, đang nối lại. Phiếu vẫn được giữ trên máy này.
        </Note>
      )}
    </>
  );

  function stepOf() {
    if (!round || round.status === "rollAgreed") return <WaitStep {...shown} why="notOpen" />;
    if (round.status === "void") return <WaitStep {...shown} why="void" />;
    if (round.status === "closed" || round.status === "counted")
      return <CountedStep voteId={voteId} round={round} keys={kept?.sentKeys ?? []} />;
    if (!round.seat) return <WaitStep {...shown} why={round.isOnPaper ? "onPaper" : "noSeat"} />;
    if (kept?.sentKeys) return <SentStep {...shown} />;
    if (!received && (round.status === "issuing" || kept))
      return (
        <ReceiveStep
          round={round}
          turnout={turnout}
          receive={receiveQuietly}
          goOn={kept !== null}
        />
      );
    if (!received) return <WaitStep {...shown} why="late" />;
    if (round.status === "issuing") return <WaitStep {...shown} why="received" />;
    return (
      <FillInSteps
        round={round}
        send={send}
        isSending={setQuiet}
        goOn={(kept?.ballots.length ?? 0) > 0}
      />
    );
  }
}

function useHindrance() {
  const [hindrance, setHindrance] = useState<Hindrance | null | undefined>(undefined);
  useEffect(() => setHindrance(hindranceHere()), []);
  return hindrance;
}
