import type { VoteSubject, VotingWay } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import type { Mark } from "./outcome";

/** The ways of deciding a subject, in the order of the screen; the first is the usual one. Source: domain.md 1.4. */
export function waysFor(subject: VoteSubject): readonly VotingWay[] {
  if (subject === "proposal") return ["showOfHands"];
  if (subject === "honors") return ["secretBallot", "showOfHands"];
  return ["acclamation", "secretBallot", "rotation", "appointment"];
}

/** Whether units vote at all; in the order of the rotation and by appointment nobody does. */
export function isVotedOn(way: VotingWay) {
  return way !== "rotation" && way !== "appointment";
}

const twoThirds = { numerator: 2, denominator: 3, strict: false };
const half = { numerator: 1, denominator: 2, strict: true };

/** What a form is filled in with until the regulation is read: domain.md 12. */
export function usualRules(subject: VoteSubject) {
  const leading = subject === "lead" || subject === "deputy";
  return {
    base: "members",
    quorum: twoThirds,
    pass: subject === "honors" ? { numerator: 7, denominator: 10, strict: false } : half,
    mostRounds: leading ? 2 : 1,
    tieBreaks: leading
      ? (["secondBallot", "higherScore", "upperLevel"] as const)
      : (["higherScore", "secondBallot", "upperLevel"] as const),
  } as const;
}

type Asked = {
  pass: Mark;
  seats: number;
  oneByOne: boolean;
  leastChoices: number;
  mostChoices: number;
  candidates: number;
};

/** Rules that leave a way to decide: a mark that can be reached, no more seats or choices than candidates. */
export function questionRefusal(question: Asked): RefusalCode | null {
  if (question.candidates === 0) return "vote.noCandidates";
  if (question.seats > question.candidates) return "vote.moreSeatsThanCandidates";
  if (!canBeReached(question.pass)) return "vote.markOutOfReach";
  if (question.oneByOne) return null;
  if (question.mostChoices > question.candidates) return "vote.moreChoicesThanCandidates";
  return question.leastChoices > question.mostChoices ? "vote.choicesCrossed" : null;
}

/** A share of the whole: more than nothing, not more than all, and not strictly more than all. */
export function canBeReached({ numerator, denominator, strict }: Mark) {
  return 0 < numerator && (strict ? numerator < denominator : numerator <= denominator);
}
