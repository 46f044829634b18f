import { useState } from "react";
import type { SheetRound } from "@/lib/election/queries/get-sheet";
import { ChooseStep } from "./choose-step";
import type { Chosen } from "./chosen";
import { ReviewStep } from "./review-step";

type FillInStepsProps = {
  round: SheetRound;
  send: (choices: Chosen) => Promise<void>;
  /** Told while a ballot is on its way, so that the page asks for nothing else. */
  isSending: (sending: boolean) => void;
  /** Ballots are signed and wait to be sent. */
  goOn: boolean;
};

/** One sheet for all questions: filled in, looked over, sent. What is chosen stays on the page and nowhere else until it is sent. */
export function FillInSteps({ round, send, isSending, goOn }: FillInStepsProps) {
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [isReviewing, setReviewing] = useState(false);
  async function sendQuietly() {
    isSending(true);
    try {
      await send(chosen);
    } finally {
      isSending(false);
    }
  }
  if (!isReviewing && !goOn)
    return (
      <ChooseStep
        slips={round.slips}
        chosen={chosen}
        choose={setChosen}
        goOn={() => setReviewing(true)}
      />
    );
  return (
    <ReviewStep
      slips={round.slips}
      chosen={chosen}
      send={sendQuietly}
      back={() => setReviewing(false)}
      isSigned={goOn}
    />
  );
}
