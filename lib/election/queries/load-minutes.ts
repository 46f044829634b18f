import "server-only";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { committeeName } from "@/lib/unit/labels";
import { countMinutesPaper } from "../papers/count-minutes";
import { askedIn } from "./asked-in";
import { loadFrame } from "./load-frame";
import { findVote } from "./vote-row";

/** A counted round with its minutes, for what is done by nobody's hand; null for hands, and before the count. */
export async function loadMinutes(roundId: string) {
  const of = await db.voteRound.findUnique({ where: { id: roundId }, select: { voteId: true } });
  const vote = of && (await findVote(db, of.voteId));
  const round = vote?.rounds.find(({ id }) => id === roundId);
  const clusterYear = vote && (await loadClusterYearScope(vote.clusterYearId));
  if (!vote || !round || !clusterYear) return null;
  const cluster = await db.cluster.findUniqueOrThrow({
    where: { id: clusterYear.clusterId },
    select: { kind: true, label: true },
  });
  const presiders = await db.eventPresider.findMany({
    where: { eventId: vote.eventId },
    select: { name: true, post: true },
    orderBy: { position: "asc" },
  });
  const { clusterYearId } = vote;
  const frame = await loadFrame({ clusterYearId, startsAt: vote.event.startsAt });
  if (!frame) return null;
  const paper = countMinutesPaper(
    {
      ...{ vote: { ...vote, cluster }, round: { ...round, asked: askedIn(vote, round) } },
      ...{ presiders, owner: frame.owner },
    },
    frame.printing,
  );
  const { countedAt } = round;
  if (!paper || !countedAt) return null;
  return {
    vote,
    round: { ...round, countedAt },
    paper,
    cluster,
    office: committeeName(frame.owner),
  };
}

export type Minutes = NonNullable<Awaited<ReturnType<typeof loadMinutes>>>;
