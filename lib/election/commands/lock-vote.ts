import "server-only";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { findVote, inClusterYear } from "../queries/vote-row";

/** Read under a row lock, so that two acts on one vote are taken one after the other. Refuses `notFound`. */
export async function lockVote(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from votes where id = ${id}::uuid for update`;
  return found(tx, id);
}

/**
 * The same for an act that begins or ends a term: the year that is led is locked before the vote, since whoever acts on a paper
 * of that year holds it before they look at the vote. Refuses `notFound`.
 */
export async function lockVoteAndLedYear(tx: Tx, id: string) {
  await tx.$queryRaw`
    select 1 from cluster_years where id = (
      select led.id from votes v
      join cluster_years y on y.id = v.cluster_year_id
      join cluster_years led on led.cluster_id = y.cluster_id and led.year = v.for_year
      where v.id = ${id}::uuid)
    for update`;
  return lockVote(tx, id);
}

/** Read while nobody may change it; several may hold one vote at once. Refuses `notFound`. */
export async function holdVote(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from votes where id = ${id}::uuid for share`;
  return found(tx, id);
}

async function found(tx: Tx, id: string) {
  const row = await findVote(tx, id);
  const clusterYear = row && (await holdClusterYearScope(tx, row.clusterYearId));
  if (!row || !clusterYear) throw new Refusal("notFound");
  return inClusterYear(row, clusterYear);
}

export type LockedVote = Awaited<ReturnType<typeof lockVote>>;

/** What every entry about a vote says of it. */
export function about(vote: { id: string; clusterYearId: string; title: string }) {
  return { clusterYearId: vote.clusterYearId, voteId: vote.id, title: vote.title };
}
