import "server-only";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { targetIndicatorsWhere } from "../queries/target-indicators";
import type { DraftWords } from "../schema";
import { columnsOf, readTarget, type TargetColumns } from "../target-figure";

export type FoundTarget = { indicatorId: string; columns: TargetColumns };

type Typed = {
  clusterYear: ClusterYearScope;
  typed: DraftWords["targets"];
  /** Of an annex: the common targets there are to drop; null for every other text. */
  standing: readonly { code: string }[] | null;
};

/**
 * The annex's rows as numbers, of a target that is dropped none. Refuses `covenant.targetUnknown` for an indicator that the year's
 * catalogue does not have, `covenant.targetRepeated`, `covenant.targetUnclear` with the reason, and dropping one that is not there.
 */
export async function findTargets(
  tx: Tx,
  { clusterYear, typed, standing }: Typed,
): Promise<FoundTarget[]> {
  const indicators = await tx.indicator.findMany({
    where: {
      ...targetIndicatorsWhere(clusterYear),
      id: { in: typed.map((row) => row.indicatorId) },
    },
    select: { id: true, code: true, name: true, type: true },
  });
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const used = new Set<string>();
  return typed.map(({ indicatorId, typed: text }) => {
    const indicator = byId.get(indicatorId);
    if (!indicator) throw new Refusal("covenant.targetUnknown");
    const { name, type, code } = indicator;
    if (used.has(indicatorId)) throw new Refusal("covenant.targetRepeated", { indicator: name });
    used.add(indicatorId);
    const read = readTarget(type, text);
    if ("why" in read)
      throw new Refusal("covenant.targetUnclear", { indicator: name, why: read.why });
    const isThere = standing?.some((target) => target.code === code) ?? false;
    if (read.amount === null && !isThere)
      throw new Refusal("covenant.dropsUnknownTarget", { indicator: name });
    return { indicatorId, columns: columnsOf(read.amount) };
  });
}
