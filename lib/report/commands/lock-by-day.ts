import "server-only";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { type Tx, transaction } from "@/lib/db/transaction";
import { enqueue, enqueueMissing } from "@/lib/job/commands";
import { isLockDue, lockDay, lockInstant } from "../lock-rules";
import { aboutReport, lockReport } from "./locked-report";

/** The job that closes a period when its lock day is over; its subject is the period. */
export const lockByDayKind = "lockPeriod";

/** Asks for a period to be closed when its lock day is over. Moved later, the earlier job finds nothing to do. */
export async function askToLock(
  tx: Tx,
  { id, ...period }: { id: string; dueAt: Date; lockDays: number | null },
) {
  const lockOn = lockDay(period);
  if (!lockOn) return;
  await enqueue(tx, { kind: lockByDayKind, subjectId: id, dueAt: lockInstant(lockOn) });
}

/**
 * Closes for good, by nobody's hand, what is confirmed of a period whose lock day is over; the day was said before. What is not confirmed
 * stays on its way and is closed by the act that confirms it. Each report is an act of its own, so that this may be run again, or twice
 * at once, or end half-way.
 */
export async function lockByDay(periodId: string) {
  const confirmed = await db.progressReport.findMany({
    where: { periodId, status: "verified" },
    select: { unitId: true },
    orderBy: { unitId: "asc" },
  });
  for (const { unitId } of confirmed)
    await transaction((tx) => lockIfDue(tx, { periodId, unitId }));
}

async function lockIfDue(tx: Tx, key: { periodId: string; unitId: string }) {
  // A lock day that is moved at this moment is moved before, or comes too late for this report.
  await tx.$queryRaw`select 1 from reporting_periods where id = ${key.periodId}::uuid for share`;
  const report = await lockReport(tx, key);
  const { lockOn, status } = report;
  if (status !== "verified" || !lockOn || !isLockDue(lockOn, now())) return;
  await tx.progressReport.update({ where: { id: report.id }, data: { status: "locked" } });
  record(tx, null, { type: "report.lockedByDay", ...aboutReport(report), lockOn });
}

/** Finds periods whose lock day is over with confirmed reports still open, as after a restored backup. */
export async function sweepLockDays() {
  const due = await db.$queryRaw<{ id: string }[]>`
    select id from reporting_periods p
    where (due_at at time zone 'Asia/Ho_Chi_Minh')::date + lock_days < ${dayOf(now())}::date
      and exists (select from progress_reports where period_id = p.id and status = 'verified')`;
  await enqueueMissing(
    lockByDayKind,
    due.map(({ id }) => id),
  );
}
