import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { canKeepVotes, maySeeVote } from "../policy";
import { standingOf } from "./standing";

/** The votes of an event that this actor sees, in the order they were prepared, and whether more may be prepared. */
export async function listVotes(actor: Actor, event: { id: string; clusterYearId: string }) {
  const clusterYear = await loadClusterYearScope(event.clusterYearId);
  if (!clusterYear) return { votes: [], viewerMayPrepare: false };
  const rows = await db.vote.findMany({
    where: { eventId: event.id },
    select: {
      ...{ id: true, title: true, way: true, status: true, needsConfirmation: true },
      rounds: {
        select: {
          status: true,
          sheets: { select: { confirmation: { select: { sheetId: true } } } },
        },
        orderBy: { number: "asc" },
      },
      conclusionRequest: { select: { voteId: true } },
      confirmation: { select: { document: true } },
      cancellation: { select: { reason: true } },
    },
    orderBy: { id: "asc" },
  });
  return {
    votes: rows
      .filter((row) => maySeeVote(actor, { ...row, clusterYear }))
      .map(({ id, title, way, ...row }) => ({ id, title, way, standing: standingOf(row) })),
    viewerMayPrepare: canKeepVotes(actor, clusterYear) && clusterYear.phase !== "closed",
  };
}

export type VoteList = Awaited<ReturnType<typeof listVotes>>;
