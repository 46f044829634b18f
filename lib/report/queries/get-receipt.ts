import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { canReadReport } from "../policy";

type Key = { periodId: string; unitId: string };

/**
 * That a unit's report was received: of whom, for which period, when, sent by whom and under whose leave, how many figures. Of the
 * last sending, and without an hour while there is none; null before anything was typed, and for whoever may not read the report.
 */
export async function getReceipt(actor: Actor, { periodId, unitId }: Key) {
  const report = await db.progressReport.findUnique({
    where: { periodId_unitId: { periodId, unitId } },
    select: parts,
  });
  const clusterYear = report && (await loadClusterYearScope(report.clusterYearId));
  if (!report || !clusterYear) return null;
  if (!canReadReport(actor, { unitId, clusterYear })) return null;
  const { period, values, sentUnder, submittedAt } = report;
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  const unit = (await namesOfUnits([unitId], days.toOn)).get(unitId);
  if (!unit) return null;
  const senderId = values.flatMap(({ revisions }) => revisions)[0]?.personId;
  const sender = senderId
    ? await db.person.findUnique({ where: { id: senderId }, select: { fullName: true } })
    : null;
  return {
    ...{ unit, period: { label: period.label, ...days }, form: period.form.name, submittedAt },
    sender: sender?.fullName ?? "",
    permittedBy: sentUnder?.givenBy ?? null,
    figures: values.filter(({ typed }) => typed !== "").length,
  };
}

const parts = {
  clusterYearId: true,
  submittedAt: true,
  period: { select: { label: true, fromOn: true, toOn: true, form: { select: { name: true } } } },
  sentUnder: { select: { givenBy: true } },
  values: {
    select: {
      typed: true,
      revisions: {
        where: { kind: "sent" },
        select: { personId: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
      },
    },
  },
} as const satisfies Prisma.ProgressReportSelect;
