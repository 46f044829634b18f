import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { amountOfColumns } from "@/lib/indicator/rules";
import { totalOfAdded } from "../rules";

type Asked = { indicatorId: string; fromOn: Day; toOn: Day };

/** Evidence that was not taken back. */
const standing = { file: { withdrawal: null } };

/**
 * What a unit's activities come to, by indicator, each over the days asked of it: what they come to, as the indicator has it, how many they are, and
 * how many files show them. For a domain that has asked its own policy; withdrawn notes count no more.
 */
export async function activitySums(
  client: Prisma.TransactionClient,
  unitId: string,
  asked: readonly Asked[],
) {
  const rows = await client.activityAmount.findMany({
    where: {
      activity: { unitId, withdrawnAt: null },
      OR: asked.map(({ indicatorId, fromOn, toOn }) => ({
        indicatorId,
        activity: { happenedOn: { gte: dayToDb(fromOn), lte: dayToDb(toOn) } },
      })),
    },
    select: {
      ...{ indicatorId: true, whole: true, quantity: true },
      indicator: { select: { activityUse: true } },
      activity: { select: { _count: { select: { evidence: { where: standing } } } } },
    },
  });
  return new Map(
    [...Map.groupBy(rows, ({ indicatorId }) => indicatorId)].map(([id, of]) => {
      const amounts = of
        .map((columns) => amountOfColumns({ ...columns, numerator: null, denominator: null }))
        .filter((amount) => amount !== null);
      const use = of[0]?.indicator.activityUse ?? "none";
      const files = of.reduce((sum, { activity }) => sum + activity._count.evidence, 0);
      return [id, { total: totalOfAdded(use, amounts), count: of.length, files }];
    }),
  );
}
