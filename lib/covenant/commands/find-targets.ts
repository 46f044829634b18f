import "server-only";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { targetIndicatorsWhere } from "../queries/target-indicators";
import type { DraftWords } from "../schema";
import { columnsOf, readTarget, type TargetColumns } from "../target-figure";

export type FoundTarget = { indicatorId: string; columns: TargetColumns };

/**
 * The annex's rows as numbers. Refuses `covenant.targetUnknown` for an indicator that the year's catalogue does not have,
 * `covenant.targetRepeated`, and `covenant.targetUnclear` with the reason.
 */
export async function findTargets(
  tx: Tx,
  clusterYear: ClusterYearScope,
  typed: DraftWords["targets"],
): Promise<FoundTarget[]> {
  const indicators = await tx.indicator.findMany({
    where: {
      ...targetIndicatorsWhere(clusterYear),
      id: { in: typed.map((row) => row.indicatorId) },
    },
    select: { id: true, name: true, type: true },
  });
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const used = new Set<string>();
  return typed.map(({ indicatorId, typed: text }) => {
    const indicator = byId.get(indicatorId);
    if (!indicator) throw new Refusal("covenant.targetUnknown");
    const { name, type } = indicator;
    if (used.has(indicatorId)) throw new Refusal("covenant.targetRepeated", { indicator: name });
    used.add(indicatorId);
    const read = readTarget(type, text);
    if ("why" in read)
      throw new Refusal("covenant.targetUnclear", { indicator: name, why: read.why });
    return { indicatorId, columns: columnsOf(read.amount) };
  });
}
