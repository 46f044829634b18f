import { beforeEach, expect, test } from "vitest";
import { historyLine } from "@/lib/audit/history-line";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { runNextJob } from "@/lib/job/commands";
import { verifyReport } from "@/lib/report/commands/check-report";
import { extendReport } from "@/lib/report/commands/extend-report";
import {
  keepLockDay,
  lockWholePeriod,
  movePeriod,
  withdrawPeriod,
} from "@/lib/report/commands/keep-forms";
import { lockByDay, lockByDayKind, sweepLockDays } from "@/lib/report/commands/lock-by-day";
import { openPeriod } from "@/lib/report/commands/open-period";
import { askToReopen, decideReopening } from "@/lib/report/commands/reopen-report";
import { getForm } from "@/lib/report/queries/forms";
import { getLateList } from "@/lib/report/queries/late-list";
import { getReport } from "@/lib/report/queries/report";
import { recorded } from "@/tests/support/audit";
import { killedBehind } from "@/tests/support/killed";
import { queuedBehind } from "@/tests/support/queued-behind";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

/** Due at 17:00 on 20/6/2024, closed by itself with the end of 25/6. */
const lastMinute = instantOf("2024-06-25", "23:59");
const midnight = instantOf("2024-06-26", "00:00");
const reason = "Theo lịch tổng hợp của thành phố.";
let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  await keep(5, null);
});

const keep = (lockDays: number | null, before: number | null, when = inTime) =>
  at(when, () =>
    keepLockDay(stage.office.administrator, {
      ...{ periodId: stage.periodId, before, lockDays, reason },
    }),
  );
const verify = (ref: Parameters<typeof verifyReport>[1], when = inTime) =>
  at(when, () => verifyReport(stage.secretary, ref));
const worksAt = (when: Date) => at(when, () => runNextJob({ [lockByDayKind]: lockByDay }));

async function confirmed(unitId: string) {
  const ref = await sendSheet(stage, { unitId });
  expect(await verify(ref)).toEqual({ waiting: null, isLocked: false });
  return ref;
}

async function statusOf(unitId: string) {
  const { periodId } = stage;
  return (await db.progressReport.findUnique({ where: { periodId_unitId: { periodId, unitId } } }))
    ?.status;
}

const lockedByDay = async () =>
  (await recorded()).filter((type) => type === "report.lockedByDay").length;

test("at the midnight of Vietnam what is confirmed is closed by nobody's hand, and nothing else", async () => {
  await confirmed(stage.dongAnh);
  await sendSheet(stage, { unitId: stage.meLinh });
  expect(await worksAt(lastMinute)).toBeNull();
  expect(await statusOf(stage.dongAnh)).toBe("verified");
  expect(await worksAt(midnight)).toEqual({ kind: lockByDayKind, fault: null });
  expect(await statusOf(stage.dongAnh)).toBe("locked");
  expect(await statusOf(stage.meLinh)).toBe("submitted");
  const entry = await db.auditEntry.findFirstOrThrow({ where: { type: "report.lockedByDay" } });
  expect(entry.personId).toBeNull();
  expect(historyLine(entry).what).toBe(
    "chốt số liệu báo cáo 6 tháng đầu năm 2024 của huyện Đông Anh theo ngày chốt 25/6/2024",
  );
});

test("what was not confirmed by then is named, may still be confirmed, and is closed with that", async () => {
  await confirmed(stage.dongAnh);
  const late = await sendSheet(stage, { unitId: stage.meLinh });
  // Also in the moment before the worker closes the others.
  const list = await at(midnight, () => getLateList(stage.secretary, stage.clusterYearId));
  const unconfirmed = list?.periods[0]?.unconfirmed.map(({ unitId }) => unitId);
  expect(unconfirmed).toEqual([stage.socSon, stage.meLinh]);
  await worksAt(midnight);
  const shown = async (when: Date) => {
    const view = await at(when, () => getReport(stage.secretary, late));
    return [view?.lockOn, view?.isLockOver];
  };
  expect(await shown(lastMinute)).toEqual(["2024-06-25", false]);
  expect(await shown(midnight)).toEqual(["2024-06-25", true]);
  expect(await verify(late, midnight)).toEqual({ waiting: null, isLocked: true });
  expect(await statusOf(stage.meLinh)).toBe("locked");
  expect(await lockedByDay()).toBe(2);
});

test("a unit that was given more time sends in it, and is closed when it is confirmed", async () => {
  const unitId = stage.dongAnh;
  const dueAt = instantOf("2024-06-30", "17:00");
  const key = { periodId: stage.periodId, unitId };
  await at(inTime, () => extendReport(stage.secretary, { ...key, dueAt, reason }));
  await worksAt(midnight);
  const when = instantOf("2024-06-29", "09:00");
  await verify(await sendSheet(stage, { unitId, when }), when);
  expect(await statusOf(unitId)).toBe("locked");
});

test("closed by its day, a report is opened again as any other, and closed with its next confirming", async () => {
  const ref = await confirmed(stage.dongAnh);
  await worksAt(midnight);
  const { officer } = stage.peopleOf(stage.dongAnh);
  await at(midnight, () => askToReopen(officer, { ...ref, reason: "Sót một khu." }));
  const answer = { decision: "grant" as const, days: 3, answer: "Đồng ý." };
  await at(midnight, () => decideReopening(stage.board, { ...ref, ...answer }));
  const anew = await sendSheet(stage, { unitId: stage.dongAnh, when: midnight });
  expect(await statusOf(stage.dongAnh)).toBe("submitted");
  await verify(anew, midnight);
  expect(await statusOf(stage.dongAnh)).toBe("locked");
});

test("a lock day moves with the deadline; the job asked for before finds nothing to do", async () => {
  await confirmed(stage.dongAnh);
  const { administrator } = stage.office;
  const [before, dueAt] = [instantOf("2024-06-20", "17:00"), instantOf("2024-06-22", "17:00")];
  const { periodId } = stage;
  await at(inTime, () => movePeriod(administrator, { periodId, before, dueAt, reason }));
  await worksAt(midnight);
  expect(await statusOf(stage.dongAnh)).toBe("verified");
  await worksAt(instantOf("2024-06-28", "00:00"));
  expect(await statusOf(stage.dongAnh)).toBe("locked");
});

test("said anew, a lock day asks for a job of its own", async () => {
  await confirmed(stage.dongAnh);
  await keep(6, 5);
  await worksAt(midnight);
  expect(await statusOf(stage.dongAnh)).toBe("verified");
  await worksAt(instantOf("2024-06-27", "00:00"));
  expect(await statusOf(stage.dongAnh)).toBe("locked");
});

test("taken away, nothing is closed by itself; the next period of the form has the day of the one before", async () => {
  await confirmed(stage.dongAnh);
  const form = await at(inTime, () => getForm(stage.office.administrator, stage.formId));
  expect([form?.next.lockDays, form?.periods[0]?.lockOn]).toEqual([5, "2024-06-25"]);
  await keep(null, 5);
  await expect(keep(7, 5)).rejects.toThrow("period.changedMeanwhile");
  await worksAt(midnight);
  await at(midnight, sweepLockDays);
  expect(await worksAt(midnight)).toBeNull();
  expect(await statusOf(stage.dongAnh)).toBe("verified");
});

test("whoever keeps no forms says no lock day, and none is said that is over", async () => {
  const input = { periodId: stage.periodId, before: 5, lockDays: 9, reason };
  await expect(at(inTime, () => keepLockDay(stage.secretary, input))).rejects.toThrow("notAllowed");
  await expect(keep(0, 5, midnight)).rejects.toThrow("period.lockBehind");
  const spoilt = db.reportingPeriod.updateMany({ data: { lockDays: 2, graceDays: 3 } });
  await expect(spoilt).rejects.toThrow("reporting_periods_lock");
});

test("a period opened with its day asks for it; withdrawn, its job ends quietly", async () => {
  await db.job.deleteMany();
  const days = { fromOn: "2024-06-16", toOn: "2024-07-15", lockDays: 10 };
  const { administrator } = stage.office;
  const periodId = await openPeriod(administrator, {
    ...{ formId: stage.formId, year: 2024, label: "tháng 7/2024", ...days },
    ...{ opensAt: instantOf("2024-07-10", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });
  const [job] = await db.job.findMany();
  expect([job?.subjectId, job?.dueAt]).toEqual([periodId, instantOf("2024-07-31", "00:00")]);
  await withdrawPeriod(administrator, { periodId });
  expect(await worksAt(instantOf("2024-07-31", "00:00"))).toMatchObject({ fault: null });
});

test("run twice at once, or again, each report is closed once; a job that was lost is asked for by the sweep", async () => {
  for (const unitId of [stage.dongAnh, stage.meLinh]) await confirmed(unitId);
  await db.job.deleteMany();
  await at(lastMinute, sweepLockDays);
  expect(await db.job.count()).toBe(0);
  await at(midnight, sweepLockDays);
  await at(midnight, sweepLockDays);
  expect(await db.job.count()).toBe(1);
  const lock = () => at(midnight, () => lockByDay(stage.periodId));
  await Promise.all([lock(), lock(), worksAt(midnight)]);
  await lock();
  expect(await lockedByDay()).toBe(2);
  expect(await db.job.count()).toBe(0);
});

test("killed half-way, what was closed stays closed, and the job is done to its end the next time", async () => {
  for (const unitId of [stage.dongAnh, stage.meLinh]) await confirmed(unitId);
  const [first = "", second] = [stage.dongAnh, stage.meLinh].sort();
  const held = `select 1 from progress_reports where unit_id = '${second}' for update`;
  await killedBehind(held, () => at(midnight, () => lockByDay(stage.periodId)));
  expect([await statusOf(first), await statusOf(second ?? "")]).toEqual(["locked", "verified"]);
  expect(await lockedByDay()).toBe(1);
  await worksAt(midnight);
  expect(await lockedByDay()).toBe(2);
});

test("while a board closes the whole period or moves its day, the later of the two finds it done, or nothing to do", async () => {
  await confirmed(stage.dongAnh);
  const { periodId } = stage;
  const byHand = () => at(midnight, () => lockWholePeriod(stage.board, { periodId, confirmed: 1 }));
  const byDay = () => at(midnight, () => lockByDay(periodId));
  const moves = () => keep(9, 5, midnight);
  const form = "select 1 from report_forms for update";
  const days = "select 1 from reporting_periods for update";
  expect(await queuedBehind(days, [moves, byDay])).toEqual(["done", "done"]);
  expect(await statusOf(stage.dongAnh)).toBe("verified");
  await keep(5, 9, lastMinute);
  const reports = "select 1 from progress_reports for update";
  expect(await queuedBehind(reports, [byDay, byHand])).toEqual(["done", "period.nothingToLock"]);
  expect(await lockedByDay()).toBe(1);
  expect(await queuedBehind(form, [byHand])).toEqual(["period.changedMeanwhile"]);
});
