import type { RoundStatus, RoundStep, VoteChannel } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Question = {
  id: string;
  title: string;
  oneByOne: boolean;
  leastChoices: number;
  mostChoices: number;
  candidates: readonly { id: string; name: string }[];
  candidateIds: readonly string[];
};

const agreeOptions = ["Đồng ý", "Không đồng ý"] as const;

/** A paper to be made: what it asks, between what, and how many may be chosen. */
type NewSlip = {
  questionId: string;
  candidateId: string | null;
  title: string;
  options: string[];
  leastChoices: number;
  mostChoices: number;
};

/** The papers of a round: one for each question between several, one for each unit that is agreed to or not. */
export function slipsFor(questions: readonly Question[]): NewSlip[] {
  return questions.flatMap((question): NewSlip[] => {
    const { id: questionId, title, leastChoices, oneByOne } = question;
    const standing = question.candidateIds.flatMap((candidateId) =>
      question.candidates.filter(({ id }) => id === candidateId),
    );
    if (oneByOne)
      return standing.map(({ id, name }) => ({
        ...{ questionId, candidateId: id, title: name === title ? title : `${title}: ${name}` },
        ...{ options: [...agreeOptions], leastChoices: 1, mostChoices: 1 },
      }));
    const mostChoices = Math.min(question.mostChoices, standing.length);
    return [
      {
        ...{ questionId, candidateId: null, title, options: standing.map(({ name }) => name) },
        ...{ leastChoices: Math.min(leastChoices, mostChoices), mostChoices },
      },
    ];
  });
}

type Opening = {
  status: RoundStatus;
  channel: VoteChannel;
  ownUnitVotable: boolean;
  blankInBase: boolean;
  questions: readonly { oneByOne: boolean; candidateIds: readonly string[] }[];
  /** Present units that vote electronically. */
  seats: number;
};

/**
 * Issuing opens over a frozen roll with enough electronic seats, and never under a rule that secrecy makes impossible to hold:
 * nobody can see whose own unit a ballot is for, nor which of the papers on single units were on one blank sheet.
 */
export function openingRefusal(opening: Opening, fewest: number): RefusalCode | null {
  const { status, channel, ownUnitVotable, blankInBase, questions, seats } = opening;
  if (status !== "rollAgreed") return "vote.roundHasPassed";
  if (channel !== "electronic" && channel !== "hybrid") return "vote.wrongChannel";
  if (!ownUnitVotable) return "vote.ownUnitNotEnforceable";
  const several = questions.some(
    ({ oneByOne, candidateIds }) => oneByOne && candidateIds.length > 1,
  );
  if (several && !blankInBase) return "vote.blankNotEnforceable";
  return seats < fewest ? "vote.tooFewSeats" : null;
}

/** Voting starts when issuing is over, with enough ballots out: below that the count shows who chose what. */
export function startingRefusal(
  { status, fewestBallots }: { status: RoundStatus; fewestBallots: number | null },
  issued: number,
): RefusalCode | null {
  if (status !== "issuing") return "vote.roundHasPassed";
  return issued < (fewestBallots ?? 4) ? "vote.tooFewBallots" : null;
}

const stagesOf: Record<RoundStep, readonly RoundStatus[]> = {
  openIssuing: ["rollAgreed"],
  startVoting: ["issuing"],
  closeVoting: ["voting"],
  voidRound: ["rollAgreed", "issuing", "voting"],
};

/** Whether a round stands where this step is taken. */
export function stepRefusal(
  { status }: { status: RoundStatus },
  step: RoundStep,
): RefusalCode | null {
  return stagesOf[step].includes(status) ? null : "vote.roundHasPassed";
}

/** The steps that may be next, in their order. */
export function stepsFor({ status, channel }: { status: RoundStatus; channel: VoteChannel }) {
  if (channel === "hands" || channel === "paper") return [];
  const steps = ["openIssuing", "startVoting", "closeVoting", "voidRound"] as const;
  return steps.filter((step) => stepRefusal({ status }, step) === null);
}

/** Closing what has been closed is no mistake: the chair and the clock may do it at once. */
export function isClosedAlready({ status }: { status: RoundStatus }, step: RoundStep) {
  return step === "closeVoting" && (status === "closed" || status === "counted");
}

const day = 24 * 60 * 60 * 1000;

/** Keys and choices are published for some days after the count, where the office has set any. */
export function publishesReceipts(
  { countedAt, receiptDays }: { countedAt: Date | null; receiptDays: number | null },
  now: Date,
) {
  return countedAt !== null && now.getTime() < countedAt.getTime() + (receiptDays ?? 0) * day;
}
