import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { maySeeEvents } from "@/lib/event/policy";

/** Whether a file is a table of points of a cluster year that this actor reads. */
export async function mayReadScoreTable(actor: Actor, fileId: string) {
  const table = await db.scoreTable.findFirst({
    where: { fileId },
    select: { clusterYearId: true },
  });
  const clusterYear = table && (await loadClusterYearScope(table.clusterYearId));
  return clusterYear !== null && maySeeEvents(actor, clusterYear);
}
