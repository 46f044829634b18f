import "server-only";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";

/** An event with its cluster year, both held until the transaction ends. Refuses `notFound`. */
export async function lockEvent(tx: Tx, eventId: string) {
  await tx.$queryRaw`select 1 from cluster_events where id = ${eventId}::uuid for update`;
  const event = await tx.clusterEvent.findUnique({
    where: { id: eventId },
    select: { id: true, clusterYearId: true, startsAt: true, tentative: true },
  });
  const clusterYear = event && (await holdClusterYearScope(tx, event.clusterYearId));
  if (!clusterYear) throw new Refusal("notFound");
  return { event, clusterYear };
}
