import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { extendReport } from "@/lib/report/commands/extend-report";
import {
  endForm,
  lockWholePeriod,
  movePeriod,
  renameForm,
  withdrawPeriod,
} from "@/lib/report/commands/keep-forms";
import { openPeriod } from "@/lib/report/commands/open-period";
import { getForm } from "@/lib/report/queries/forms";
import { getReport } from "@/lib/report/queries/report";
import { recorded } from "@/tests/support/audit";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let admin: typeof stage.office.administrator;
const due = instantOf("2024-06-20", "17:00");
const reason = "Ghi nhầm ngày hạn.";

beforeEach(async () => {
  stage = await anOpenPeriod();
  admin = stage.office.administrator;
});

function opened(toOn = "2024-07-15") {
  return openPeriod(admin, {
    ...{ formId: stage.formId, year: 2024, label: "tháng 7/2024", fromOn: "2024-06-16", toOn },
    ...{ opensAt: instantOf("2024-07-10", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });
}

const move = (dueAt: Date, before = due, actor = admin) =>
  at(inTime, () => movePeriod(actor, { periodId: stage.periodId, before, dueAt, reason }));
const end = (toOn: string, actor = admin) =>
  endForm(actor, { formId: stage.formId, toOn: toOn as `${number}-${number}-${number}` });

test("a form is called something else, over what the page showed, and by its keepers alone", async () => {
  const input = { formId: stage.formId, before: "Báo cáo 6 tháng", name: "Báo cáo sơ kết" };
  await expect(renameForm(stage.secretary, input)).rejects.toThrow("notAllowed");
  const twice = [0, 1].map((n) => renameForm(admin, { ...input, name: `Báo cáo sơ kết ${n}` }));
  const outcomes = await Promise.allSettled(twice);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(renameForm(admin, input)).rejects.toThrow("form.changedMeanwhile");
  expect((await recorded()).filter((type) => type === "form.renamed")).toHaveLength(1);
});

test("a form ends once, not before its last period, and opens none beyond its last day", async () => {
  await expect(end("2023-12-31")).rejects.toThrow("form.endsBeforeStart");
  await expect(end("2024-06-14")).rejects.toThrow("form.endsBeforePeriod");
  await expect(end("2024-06-30", stage.deputy)).rejects.toThrow("notAllowed");
  await end("2024-06-30");
  await expect(end("2024-07-31")).rejects.toThrow("form.ended");
  await expect(opened()).rejects.toThrow("form.ended");
  await opened("2024-06-30");
  expect((await getForm(admin, stage.formId))?.toOn).toBe("2024-06-30");
  expect(await recorded()).toContain("form.ended");
});

test("a deadline moves for every unit, to an hour still to come, on what the page showed", async () => {
  const later = instantOf("2024-06-25", "17:00");
  await expect(move(instantOf("2024-06-17", "17:00"))).rejects.toThrow("period.dueBehind");
  await expect(move(later, due, stage.secretary)).rejects.toThrow("notAllowed");
  const outcomes = await Promise.allSettled([move(later), move(later)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(move(later)).rejects.toThrow("period.changedMeanwhile");
  expect((await recorded()).filter((type) => type === "period.moved")).toHaveLength(1);
  await sendSheet(stage, { unitId: stage.dongAnh, when: instantOf("2024-06-24", "09:00") });
});

test("more time given to one unit holds only as long as it goes beyond everybody's", async () => {
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const own = instantOf("2024-06-22", "17:00");
  await at(inTime, () => extendReport(stage.secretary, { ...key, dueAt: own, reason }));
  const dueNow = async () => {
    const view = await at(inTime, () => getReport(stage.peopleOf(stage.dongAnh).officer, key));
    return view?.period.dueAt;
  };
  expect(await dueNow()).toEqual(own);
  await move(instantOf("2024-06-25", "17:00"));
  expect(await dueNow()).toEqual(instantOf("2024-06-25", "17:00"));
});

test("a period is taken back while nobody has touched it", async () => {
  const periodId = await opened();
  await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(withdrawPeriod(admin, { periodId: stage.periodId })).rejects.toThrow(
    "period.touched",
  );
  await expect(withdrawPeriod(stage.secretary, { periodId })).rejects.toThrow("notAllowed");
  const outcomes = await Promise.allSettled([
    withdrawPeriod(admin, { periodId }),
    withdrawPeriod(admin, { periodId }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.reportingPeriod.count()).toBe(1);
  expect(await recorded()).toContain("period.withdrawn");
});

test("a whole period is closed by the office's board: what is confirmed, as many as the page showed", async () => {
  for (const unitId of [stage.dongAnh, stage.meLinh]) {
    const ref = await sendSheet(stage, { unitId });
    if (unitId === stage.dongAnh) await at(inTime, () => verifyReport(stage.secretary, ref));
  }
  const lock = (confirmed: number, actor = stage.board) =>
    at(inTime, () => lockWholePeriod(actor, { periodId: stage.periodId, confirmed }));
  await expect(lock(2)).rejects.toThrow("period.changedMeanwhile");
  await expect(lock(1, admin)).rejects.toThrow("notAllowed");
  expect(await lock(1)).toBe(1);
  await expect(lock(0)).rejects.toThrow("period.nothingToLock");
  const statuses = await db.progressReport.findMany({
    select: { status: true },
    orderBy: { status: "asc" },
  });
  expect(statuses.map(({ status }) => status)).toEqual(["submitted", "locked"]);
  expect((await recorded()).filter((type) => type === "report.locked")).toHaveLength(1);
});
