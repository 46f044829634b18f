import type {
  OutcomeKind,
  Phase,
  SelectionWay,
  Verdict,
  VoteStatus,
  VoteSubject,
  VotingWay,
} from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import type { Mark } from "./counted";

/** The ways of deciding a subject, in the order of the screen; the first is the usual one. */
export function waysFor(subject: VoteSubject): readonly VotingWay[] {
  if (subject === "proposal") return ["showOfHands"];
  if (subject === "honors") return ["secretBallot", "showOfHands"];
  return ["acclamation", "secretBallot", "rotation", "appointment"];
}

/** Whether units vote at all; in the order of the rotation and by appointment nobody does. */
export function isVotedOn(way: VotingWay) {
  return way !== "rotation" && way !== "appointment";
}

/** Whether each candidate is agreed to or not; only on honors does the one who prepares it say. */
export function asksOneByOne(
  { subject, way }: { subject: VoteSubject; way: VotingWay },
  said: boolean,
) {
  return subject === "honors" ? said : way !== "secretBallot";
}

const twoThirds = { numerator: 2, denominator: 3, strict: false };
const half = { numerator: 1, denominator: 2, strict: true };

/** How many units go on to a further round for each seat still free, where the regulation says nothing else. */
export const usualGoOnPerSeat = 2;

/** What a form is filled in with until the regulation is read, as most regulations have it. */
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

/** Prepared in a year that is not closed, by a way that is for the subject; who leads is chosen for this year or the next. */
export function preparingRefusal(
  { subject, way, forYear }: { subject: VoteSubject; way: VotingWay; forYear: number | null },
  { year, phase }: { year: number; phase: Phase },
): RefusalCode | null {
  if (phase === "closed") return "clusterYear.closed";
  if (!waysFor(subject).includes(way)) return "vote.wrongWay";
  const leading = subject === "lead" || subject === "deputy";
  if (!leading) return forYear === null ? null : "vote.wrongYear";
  return forYear === year || forYear === year + 1 ? null : "vote.wrongYear";
}

/** Rules, questions and candidates are for the time of preparation. */
export function changingRefusal({ status }: { status: VoteStatus }): RefusalCode | null {
  return status === "draft" ? null : "vote.frozen";
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

type HasStatus = { status: VoteStatus };

/** A tie is decided once, among the tied alone, for as many as there are seats. */
export function tieDecisionRefusal(
  { status }: HasStatus,
  {
    result,
    candidateIds,
  }: {
    result: {
      kind: OutcomeKind;
      seatsLeft: number;
      decision: object | null;
      candidates: readonly { candidateId: string; verdict: Verdict }[];
    };
    candidateIds: readonly string[];
  },
): RefusalCode | null {
  if (status !== "underway") return "vote.alreadyAnnounced";
  if (result.kind !== "tie") return "vote.noTie";
  if (result.decision) return "vote.tieDecidedAlready";
  const tied = result.candidates.filter(({ verdict }) => verdict === "tied");
  const chosen = new Set(candidateIds);
  if (![...chosen].every((id) => tied.some(({ candidateId }) => candidateId === id)))
    return "vote.notTied";
  return chosen.size === result.seatsLeft ? null : "vote.tieSeats";
}

/** Announced once every question has its answer. */
export function announcingRefusal(
  { status }: HasStatus,
  { decided }: { decided: boolean },
): RefusalCode | null {
  if (status !== "draft" && status !== "underway") return "vote.alreadyAnnounced";
  return decided ? null : "vote.notDecided";
}

/** A result that was voted on is announced before it is concluded; an order or an appointment needs no count. */
export function concludingRefusal({
  status,
  way,
}: HasStatus & { way: VotingWay }): RefusalCode | null {
  if (status === "confirmed" || status === "void") return "vote.alreadyConcluded";
  return status === (isVotedOn(way) ? "announced" : "draft") ? null : "vote.notAnnounced";
}

type Request = { personId: string; requestedAt: Date };

/** How a form names the request it was shown: by whom and when. */
export function nameOfRequest({ personId, requestedAt }: Request) {
  return `${personId} ${requestedAt.toISOString()}`;
}

/** A second officer confirms the very request they read, and the very unit it was made for. */
export function secondRefusal(
  asked: Request & { chosenUnitId: string | null },
  now: { personId: string; confirms: string | undefined; chosenUnitId: string | null },
): RefusalCode | null {
  if (asked.personId === now.personId) return "vote.conclusionAskedAlready";
  if (now.confirms !== nameOfRequest(asked)) return "vote.conclusionAskedMeanwhile";
  return asked.chosenUnitId === now.chosenUnitId ? null : "vote.conclusionOfAnother";
}

/** Only what was announced can be taken back, once. */
export function cancellingRefusal({ status }: HasStatus): RefusalCode | null {
  if (status === "void") return "vote.cancelledAlready";
  return status === "announced" || status === "confirmed" ? null : "vote.notAnnounced";
}

/** How a leadership term says its unit was chosen; null for ways that choose nobody to lead. */
export function selectionWayOf(way: VotingWay): SelectionWay | null {
  return way === "showOfHands" ? null : way;
}

type Hands = { agreed?: number | undefined; disagreed?: number | null | undefined };

/** "Ý kiến khác": of so many units present, those that raised their hand neither way. */
export function otherOpinions(present: number, { agreed, disagreed }: Hands) {
  return present - (agreed ?? 0) - (disagreed ?? 0);
}
