import type { ClusterYearScope } from "@/lib/cluster/policy";
import { dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";

/** Indicators that can be a common target: of the owner or above, running in that year, a number, not a defined sum. */
export function targetIndicatorsWhere({ ownerPath, year }: ClusterYearScope) {
  return {
    ownerUnitId: { in: [...ownerPath] },
    type: { not: "text" },
    parts: { none: {} },
    fromOn: { lte: dayToDb(`${year}-12-31`) },
    OR: [{ toOn: null }, { toOn: { gte: dayToDb(`${year}-01-01`) } }],
  } as const satisfies Prisma.IndicatorWhereInput;
}
