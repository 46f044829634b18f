import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { holdClusterYearScope } from "../queries/cluster-year-scope";

/**
 * A cluster year as policies ask of it, for an act that changes the year itself: others wait until it is done.
 * Refuses `notFound`.
 */
export async function lockClusterYear(tx: Tx, clusterYearId: string) {
  await tx.$queryRaw`select 1 from cluster_years where id = ${clusterYearId}::uuid for update`;
  const clusterYear = await holdClusterYearScope(tx, clusterYearId);
  if (!clusterYear) throw new Refusal("notFound");
  return clusterYear;
}
