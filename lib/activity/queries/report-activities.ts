import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { inDays, rowParts } from "./list-activities";

type Asked = { indicatorId: string; fromOn: Day; toOn: Day };

const most = 500;

/** A unit's activities that add to one of these indicators on the days asked of it, oldest first. For a domain that has asked its own policy. */
export async function listReportActivities(unitId: string, asked: readonly Asked[]) {
  const rows = await db.activity.findMany({
    where: {
      ...{ unitId, withdrawnAt: null },
      OR: asked.map(({ indicatorId, fromOn, toOn }) => ({
        happenedOn: { gte: dayToDb(fromOn), lte: dayToDb(toOn) },
        amounts: { some: { indicatorId } },
      })),
    },
    select: rowParts,
    orderBy: [{ happenedOn: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(inDays);
}
