import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { canReadReport, canReadTotals } from "../policy";
import { loadStandings } from "./standings";

/**
 * Who has sent what: for each period of a cluster year, newest due first, each unit's state in the order of the decision,
 * as far as this actor may read it. Periods that open later are left out. Null when there is no such year for the actor.
 */
export async function getSendingBoard(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canReadTotals(actor, clusterYear)) return null;
  const at = now();
  const periods = await loadStandings(clusterYear, at);
  const mayRead = ({ unitId }: { unitId: string }) => canReadReport(actor, { unitId, clusterYear });
  return {
    clusterYear,
    at,
    periods: periods.map((period) => ({ ...period, units: period.units.filter(mayRead) })),
  };
}

export type SendingBoard = NonNullable<Awaited<ReturnType<typeof getSendingBoard>>>;
