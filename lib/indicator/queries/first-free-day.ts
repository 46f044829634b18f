import "server-only";
import { addDays, dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * From which day a successor may stand in an indicator's place: the first after every period of a form with it that some report
 * has figures in, and the last such period. Null while there is none.
 */
export async function firstFreeDay(
  client: Pick<Prisma.TransactionClient, "reportingPeriod">,
  indicatorId: string,
) {
  const last = await client.reportingPeriod.findFirst({
    where: {
      form: { lines: { some: { indicatorId } } },
      reports: { some: { values: { some: { typed: { not: "" } } } } },
    },
    select: { label: true, toOn: true },
    orderBy: { toOn: "desc" },
  });
  return last && { period: last.label, day: addDays(dayFromDb(last.toOn), 1) };
}
