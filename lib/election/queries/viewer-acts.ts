import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { stepsFor } from "../ballot-rules";
import { confirmingRefusal, standing } from "../count-rules";
import {
  canConclude,
  canConfirmCount,
  canDecideTie,
  canKeepVotes,
  canReceiveBallot,
  concludesAlone,
  presides,
  speaksForUpperLevel,
} from "../policy";
import { chosenUnit, isDecided, progressOf } from "../progress";
import { isOpen } from "../round-rules";
import {
  announcingRefusal,
  cancellingRefusal,
  changingRefusal,
  concludingRefusal,
  isVotedOn,
} from "../rules";
import type { RoundRow, VoteRow } from "./vote-row";

/** What this viewer may do with a vote as it stands; the same rules and policies as the commands ask. */
export function viewerActs(actor: Actor, vote: VoteRow & { clusterYear: ClusterYearScope }) {
  const { clusterYear, rounds } = vote;
  const keeps = canKeepVotes(actor, clusterYear);
  const open = rounds.find((round) => isOpen(round));
  const isRunning = vote.status === "draft" || vote.status === "underway";
  const onPaper = open && open.channel !== "electronic" && isCounting(open);
  const sheet = open && (standing(open.sheets, "paper") ?? standing(open.sheets, "hands") ?? null);
  const confirming =
    open && sheet && confirmingRefusal(sheet, { sheets: open.sheets, personId: actor.personId });
  const decided = isDecided(vote);
  return {
    keeps,
    mayAddQuestion: keeps && vote.subject === "honors" && changingRefusal(vote) === null,
    mayWithdraw: keeps && isRunning && !open && !vote.conclusionRequest,
    mayFreeze: keeps && isRunning && !open && isVotedOn(vote.way) && hasRoundDue(vote),
    /** Their unit votes on a device in the round that runs. */
    hasBallot: open?.seats.some((seat) => isBallotOf(actor, seat)) === true,
    mayCount: keeps && onPaper === true,
    steps: open ? stepsOf(actor, open, clusterYear) : [],
    /** The sheet waiting for a second person, where this viewer can be that person. */
    sheetToConfirm:
      sheet && confirming === null && canConfirmCount(actor, clusterYear) ? sheet.id : null,
    ties: tiesOf(vote).filter(({ breakBy }) => canDecideTie(actor, { breakBy, clusterYear })),
    mayAnnounce: keeps && !open && announcingRefusal(vote, { decided }) === null,
    conclusion: conclusionOf(actor, vote),
    /** The unit that would be made lead or deputy. */
    concludes: chosenName(vote),
    mayCancel: speaksForUpperLevel(actor, clusterYear) && cancellingRefusal(vote) === null,
  };
}

function isBallotOf(actor: Actor, { unitId, present, channel }: RoundRow["seats"][number]) {
  return present && channel === "electronic" && canReceiveBallot(actor, unitId);
}

/** Paper of a hybrid round is counted when the electronic votes are in. */
function isCounting({ channel, status }: RoundRow) {
  return channel !== "hybrid" || status === "closed";
}

/** The steps of an electronic round that this viewer may ask for, take at once, or take as the second officer. */
function stepsOf(actor: Actor, round: RoundRow, clusterYear: ClusterYearScope) {
  const own = presides(actor, clusterYear);
  return stepsFor(round).flatMap((step) => {
    const asked = round.requests.find((request) => request.step === step) ?? null;
    const isOwn = asked?.personId === actor.personId;
    const may =
      own || canKeepVotes(actor, clusterYear) || (asked && canConfirmCount(actor, clusterYear));
    if (!may) return [];
    const takes = own || (asked !== null && !isOwn);
    return [{ step, takes, waits: isOwn && !own, asked }];
  });
}

/** What this viewer can do for the result to hold: take it, ask for it, or wait for a second; null where it is not due or not theirs. */
function conclusionOf(actor: Actor, vote: VoteRow & { clusterYear: ClusterYearScope }) {
  if (!canConclude(actor, vote) || concludingRefusal(vote) !== null) return null;
  const { conclusionRequest: asked } = vote;
  const alone = concludesAlone(actor, vote);
  const isOwn = asked?.personId === actor.personId;
  return { takes: alone || (asked !== null && !isOwn), waits: isOwn && !alone, alone, asked };
}

function chosenName(vote: VoteRow) {
  const unitId = vote.forYear === null ? null : chosenUnit(vote);
  const candidates = vote.questions.flatMap((question) => question.candidates);
  return candidates.find((one) => unitId !== null && one.unitId === unitId)?.name ?? null;
}

function hasRoundDue({ questions, rounds }: VoteRow) {
  return questions.some((question) => {
    const { open } = progressOf(question, rounds);
    return open === "firstRound" || open === "furtherRound";
  });
}

function tiesOf({ questions, rounds, status }: VoteRow) {
  if (status !== "underway") return [];
  return questions.flatMap((question) => {
    const { open, last } = progressOf(question, rounds);
    if (open !== "tie" || !last) return [];
    const result = rounds.flatMap(({ results }) => results).find(({ id }) => id === last.id);
    const tied = question.candidates.filter(({ id }) =>
      last.candidates.some(({ candidateId, verdict }) => candidateId === id && verdict === "tied"),
    );
    return [
      {
        ...{ resultId: last.id, question: question.title, seats: last.seatsLeft },
        breakBy: result?.breakBy ?? null,
        tied: tied.map(({ id, name }) => ({ id, name })),
      },
    ];
  });
}
