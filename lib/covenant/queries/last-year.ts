import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { Prisma } from "@/lib/db/generated/client";
import type { TextKind } from "@/lib/db/generated/enums";
import { wordsTogether } from "../annex-rules";
import { savedLayers } from "./saved-layers";

/** Neither for a campaign nor an annex. */
export const yearlyOnly = { campaign: null, amendsId: null } as const;

/** The cluster's latest yearly text of a kind, of an earlier year, beyond its first draft. */
export function findLastYears(
  client: Prisma.TransactionClient,
  { clusterId, year }: ClusterYearScope,
  kind: TextKind = "covenant",
) {
  return client.covenant.findFirst({
    where: {
      kind,
      ...yearlyOnly,
      status: { not: "draft" },
      clusterYear: { clusterId, year: { lt: year } },
    },
    orderBy: { clusterYear: { year: "desc" } },
    select: { id: true, clusterYear: { select: { year: true } } },
  });
}

/** The last saved words of a text with those of every annex that came into force over it: what it says in the end. */
export async function lastWordsOf(client: Prisma.TransactionClient, covenantId: string) {
  const annexes = await client.covenant.findMany({
    where: { amendsId: covenantId, inForceAt: { not: null } },
    orderBy: { annexNumber: "asc" },
    select: { id: true },
  });
  const layers = await savedLayers(client, [covenantId, ...annexes.map(({ id }) => id)]);
  const [original] = layers;
  if (!original) throw new Error("a text beyond its first draft was saved");
  return wordsTogether(original, layers.slice(1));
}
