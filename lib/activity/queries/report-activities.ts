import "server-only";
import { db } from "@/lib/db/client";
import { inDays, rowParts } from "./list-activities";

type Asked = { unitId: string; fromOn: Date; toOn: Date; indicatorIds: readonly string[] };

const most = 500;

/** The activities of these days that add to one of these indicators, oldest first. For a domain that has asked its own policy. */
export async function listReportActivities({ unitId, fromOn, toOn, indicatorIds }: Asked) {
  const rows = await db.activity.findMany({
    where: {
      ...{ unitId, withdrawnAt: null, happenedOn: { gte: fromOn, lte: toOn } },
      amounts: { some: { indicatorId: { in: [...indicatorIds] } } },
    },
    select: rowParts,
    orderBy: [{ happenedOn: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(inDays);
}
