import { contentsRefusal } from "@/lib/covenant/rules";
import type { CovenantStatus, Silence } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Content = { title: string; text: string };
type Text = {
  status: CovenantStatus;
  revision: number;
  contents: readonly Content[];
  /** Of an annex to a covenant: how many common targets it changes. */
  changedTargets?: number;
};

/** A draft is sent as it was looked at, with contents fit to be shown, to some units, until an hour still ahead. */
export function sendingRefusal(
  text: Text,
  asked: { revision: number; dueAt: Date; now: Date; units: number },
): RefusalCode | null {
  if (text.status === "consulting") return "text.alreadyConsulting";
  if (text.status !== "draft") return "covenant.notDraft";
  if (text.revision !== asked.revision) return "covenant.savedMeanwhile";
  if (asked.units === 0) return "text.nobodyToAsk";
  if (asked.dueAt <= asked.now) return "text.duePast";
  return contentsRefusal(text.contents, text.changedTargets);
}

type Reply = { id: string };
type Opinion = {
  id: string;
  unitId: string;
  contentId: string | null;
  agrees: boolean;
  words: string;
  proposed: string;
  paper: string | null;
  replies: readonly Reply[];
};
type Round = {
  isOpen: boolean;
  units: readonly { unitId: string }[];
  opinions: readonly Opinion[];
};

/** Opinions in the order they were given: the last of a unit on a content is the one that stands. */
export function standingOpinions<O extends Opinion>(opinions: readonly O[]): O[] {
  const latest = new Map(opinions.map((each) => [`${each.unitId} ${each.contentId}`, each]));
  return opinions.filter((each) => latest.get(`${each.unitId} ${each.contentId}`) === each);
}

/** Whether a unit's own people have spoken in the round, whatever was entered for it before. */
export function hasSpokenItself({ opinions }: Pick<Round, "opinions">, unitId: string) {
  return opinions.some((each) => each.unitId === unitId && each.paper === null);
}

type Said = Pick<Opinion, "contentId" | "agrees" | "words" | "proposed"> & { over: string | null };

/**
 * In the order a unit would ask: is it still open, are we asked, is there anything to say, has someone of ours spoken
 * since this form was opened. Entered on its behalf only as long as the unit has not spoken itself.
 */
export function opinionRefusal(
  round: Round,
  said: { unitId: string; onBehalf: boolean; opinions: readonly Said[] },
): RefusalCode | null {
  if (!round.isOpen) return "text.consultationClosed";
  if (!round.units.some(({ unitId }) => unitId === said.unitId)) return "text.notAsked";
  if (said.onBehalf && hasSpokenItself(round, said.unitId)) return "text.unitSpokeItself";
  if (said.opinions.length === 0) return "text.nothingSaid";
  return said.opinions.some((each) => isOvertaken(round, said.unitId, each))
    ? "text.opinionMeanwhile"
    : null;
}

/** Said over an opinion that no longer stands, and not the same again: sent twice is no conflict. */
function isOvertaken(round: Round, unitId: string, said: Said) {
  const standing = standingOf(round, unitId, said.contentId);
  return (standing?.id ?? null) !== said.over && !(standing && saysTheSame(standing, said));
}

function standingOf({ opinions }: Round, unitId: string, contentId: string | null) {
  return opinions.findLast((each) => each.unitId === unitId && each.contentId === contentId);
}

/** Those that say something new; what already stands word for word is not written again, so its answer stays. */
export function newOpinions<S extends Said>(round: Round, unitId: string, said: readonly S[]): S[] {
  return said.filter((each) => {
    const standing = standingOf(round, unitId, each.contentId);
    return !(standing && saysTheSame(standing, each));
  });
}

function saysTheSame(a: Omit<Said, "over">, b: Omit<Said, "over">) {
  return a.agrees === b.agrees && a.words === b.words && a.proposed === b.proposed;
}

/** Comments that stand and wait for "tiếp thu, giải trình"; agreement asks for no answer. */
export function unansweredComments<O extends Opinion>(opinions: readonly O[]): O[] {
  return standingOpinions(opinions).filter(
    ({ agrees, replies }) => !agrees && replies.length === 0,
  );
}

/** Answered while the text is on the desk; over the answer that was seen; an explanation has words. */
export function replyRefusal(
  text: Pick<Text, "status">,
  opinion: (Opinion & { stands: boolean }) | null,
  reply: { over: string | null; outcome: string; words: string },
): RefusalCode | null {
  if (text.status !== "draft" && text.status !== "consulting") return "text.repliesFixed";
  if (!opinion?.stands) return "text.opinionReplaced";
  if (opinion.agrees) return "text.nothingToAnswer";
  if ((opinion.replies.at(-1)?.id ?? null) !== reply.over) return "text.repliedMeanwhile";
  return reply.outcome !== "accepted" && reply.words === "" ? "text.replyWithoutWords" : null;
}

/** Closed once; the round that is closed is the one that was looked at. */
export function closingRefusal(
  text: Pick<Text, "status">,
  round: { isOpen: boolean } | null,
): RefusalCode | null {
  if (text.status !== "consulting" || !round?.isOpen) return "text.consultationClosed";
  return null;
}

export type UnitStand = "agreed" | "commented" | "silent" | "takenAsAgreed";

/** How a unit stands in a round; silence past the deadline means what the owner has set. */
export function unitStand(
  round: Round & { dueAt: Date; silence: Silence },
  unitId: string,
  now: Date,
): UnitStand {
  const own = standingOpinions(round.opinions).filter((each) => each.unitId === unitId);
  if (own.some(({ agrees }) => !agrees)) return "commented";
  if (own.length > 0) return "agreed";
  const isOver = !round.isOpen || round.dueAt <= now;
  return isOver && round.silence === "agreed" ? "takenAsAgreed" : "silent";
}
