import type { VoteRules } from "./counted";

type Stored = Omit<VoteRules, "quorum"> & {
  quorumNumerator: number;
  quorumDenominator: number;
  quorumStrict: boolean;
};

/** A stored vote's rules. */
export function rulesOf(vote: Stored): VoteRules {
  const { base, blankInBase, invalidInBase, mostRounds, goOnPerSeat, tieBreaks } = vote;
  const quorum = {
    numerator: vote.quorumNumerator,
    denominator: vote.quorumDenominator,
    strict: vote.quorumStrict,
  };
  return { base, quorum, blankInBase, invalidInBase, mostRounds, goOnPerSeat, tieBreaks };
}

/** A stored question's mark. */
export function passOf(question: {
  passNumerator: number;
  passDenominator: number;
  passStrict: boolean;
}) {
  const { passNumerator, passDenominator, passStrict } = question;
  return { numerator: passNumerator, denominator: passDenominator, strict: passStrict };
}
