import "server-only";
import { db } from "@/lib/db/client";

/** The votes of these cluster years that are not over, for the lists of things to do; whoever reads one asks `getVote` for it. */
export async function listOpenVoteIds(clusterYearIds: readonly string[]) {
  const rows = await db.vote.findMany({
    where: {
      clusterYearId: { in: [...clusterYearIds] },
      status: { in: ["draft", "underway", "announced"] },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}
