import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { Prisma } from "@/lib/db/generated/client";
import type { TextKind } from "@/lib/db/generated/enums";
import { savedWords } from "../schema";

/** Neither for a campaign nor an annex. */
export const yearlyOnly = { campaign: null, amendsId: null } as const;

/** The cluster's latest yearly text of a kind, of an earlier year, beyond its first draft, with its last saved words. */
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
    select: {
      id: true,
      clusterYear: { select: { year: true } },
      saves: {
        where: { setAside: false },
        orderBy: { revision: "desc" },
        take: 1,
        select: { words: true },
      },
    },
  });
}

type LastYears = NonNullable<Awaited<ReturnType<typeof findLastYears>>>;

export function lastWordsOf({ saves }: Pick<LastYears, "saves">) {
  return savedWords.parse(saves[0]?.words);
}
