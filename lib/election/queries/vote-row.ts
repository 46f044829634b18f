import "server-only";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { Prisma } from "@/lib/db/generated/client";
import { voteParts } from "./vote-parts";

/** A vote as stored, whole. Null when unknown. */
export function findVote(client: Prisma.TransactionClient, id: string) {
  return client.vote.findUnique({ where: { id }, select: voteParts });
}

export type VoteRow = NonNullable<Awaited<ReturnType<typeof findVote>>>;
export type RoundRow = VoteRow["rounds"][number];

/** A vote beside the cluster year it belongs to. */
export function inClusterYear<Scope extends ClusterYearScope>(row: VoteRow, clusterYear: Scope) {
  return { ...row, clusterYear };
}
