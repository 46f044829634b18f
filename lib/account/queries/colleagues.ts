import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";

type Place = { unitId: string | null; clusterId: string | null };

/** People who themselves work at this unit, or for this cluster, on a day; whoever only stands in there is not one. */
export function colleaguesOf(
  client: Prisma.TransactionClient,
  { unitId, clusterId }: Place,
  day: Day,
) {
  const on = dayToDb(day);
  return client.person.findMany({
    where: {
      disabledAt: null,
      assignments: {
        some: {
          ...(unitId ? { unitId } : { clusterId }),
          standsInForId: null,
          endedAt: null,
          fromOn: { lte: on },
          OR: [{ toOn: null }, { toOn: { gte: on } }],
        },
      },
    },
    select: { id: true, fullName: true },
  });
}
