import "server-only";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { findCovenant, inClusterYear } from "../queries/covenant-row";

/** Read under a row lock, so that two acts on one covenant are taken one after the other. Refuses `notFound`. */
export async function lockCovenant(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from covenants where id = ${id}::uuid for update`;
  const row = await findCovenant(tx, id);
  const clusterYear = row && (await holdClusterYearScope(tx, row.clusterYearId));
  if (!row || !clusterYear) throw new Refusal("notFound");
  return inClusterYear(row, clusterYear);
}

/** What every entry about a covenant says of it. */
export function about(covenant: { id: string; clusterYearId: string; title: string }) {
  return {
    clusterYearId: covenant.clusterYearId,
    covenantId: covenant.id,
    title: covenant.title,
  };
}
