import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { periodFor, type Report } from "../rules";

/** How a unit's report of a period stands, as the rules ask: not begun is a draft, and time given by extension is its deadline. Whoever asks. */
export async function findReportState(
  client: Pick<Prisma.TransactionClient, "reportingPeriod">,
  { periodId, unitId }: { periodId: string; unitId: string },
): Promise<Report> {
  const { reports, extensions, ...period } = await client.reportingPeriod.findUniqueOrThrow({
    where: { id: periodId },
    select: {
      ...{ opensAt: true, dueAt: true, graceDays: true },
      reports: {
        where: { unitId },
        select: { status: true, revision: true, returnDueAt: true },
      },
      extensions: {
        where: { unitId },
        select: { dueAt: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
      },
    },
  });
  const begun = reports[0] ?? { status: "draft" as const, revision: 0, returnDueAt: null };
  return { ...begun, period: periodFor(period, extensions) };
}
