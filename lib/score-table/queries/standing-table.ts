import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

/** The table of points that stands for a cluster year, totals exact; null until a conference has adopted one. */
export function findStandingTable(client: Prisma.TransactionClient, clusterYearId: string) {
  return client.scoreTable.findFirst({
    where: { clusterYearId },
    select: {
      ...{ id: true, eventId: true, fileId: true, adoptedAt: true },
      ...{ presentUnits: true, agreedUnits: true, disagreedUnits: true },
      rows: { select: { unitId: true, total: true, rank: true }, orderBy: { rank: "asc" } },
    },
    orderBy: { id: "desc" },
  });
}
