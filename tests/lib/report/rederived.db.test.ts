import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openYear } from "@/lib/cluster/commands/open-year";
import { addDays, type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { getReport } from "@/lib/report/queries/report";
import { findTotalFaults } from "@/lib/total/queries/find-total-faults";
import { confirmReport, reopenReport } from "@/tests/support/confirming";
import { asOwner } from "@/tests/support/own-database";
import { queuedBehind } from "@/tests/support/queued-behind";
import { anOpenPeriod, inTime, revisionOf } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let people: ReturnType<typeof stage.peopleOf>;
/** January to April, open all at once, of a line typed as a running total. */
let months: string[];
const houses = "nha_ddk_xay_moi";

beforeEach(async () => {
  stage = await anOpenPeriod();
  people = stage.peopleOf(stage.dongAnh);
  await asOwner(
    "update indicators set report_mode = 'cumulative' where code in ('nha_ddk_xay_moi', 'hoa_tang')",
  );
  const { administrator, cityId } = stage.office;
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Báo cáo tháng", rhythm: "month", fromOn: "2024-01-01" },
    indicatorCodes: [houses, "hoa_tang"],
  });
  months = await Promise.all([1, 2, 3, 4].map((number) => aMonth(formId, number)));
});

function aMonth(formId: string, number: number) {
  const toOn = addDays(`2024-0${number + 1}-01` as Day, -1);
  return openPeriod(stage.office.administrator, {
    ...{ formId, year: 2024, label: `tháng ${number}/2024` },
    ...{ fromOn: `2024-0${number}-01` as Day, toOn },
    ...{ opensAt: instantOf("2024-06-01", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });
}

const keyOf = (month: number) => ({ periodId: months[month - 1] ?? "", unitId: stage.dongAnh });
const refOf = async (month: number) => ({
  ...{ ...keyOf(month), revision: await revisionOf(keyOf(month)) },
});

async function type(month: number, total: string, ratio = "1/2") {
  const input = { ...(await refOf(month)), intent: "save" as const };
  const cells = stage.cells({ [houses]: total, hoa_tang: ratio });
  await at(inTime, () => enterFigures(people.officer, { ...input, cells }));
}

async function send(month: number) {
  const input = { ...(await refOf(month)), intent: "submit" as const, cells: {} };
  await at(inTime, () => submitReport(people.head, input));
}

const confirm = (month: number) => confirmReport(stage, keyOf(month));

/** What each month adds of a line, oldest first. */
async function added(code = houses) {
  const values = await db.indicatorValue.findMany({
    where: { indicator: { code } },
    select: { whole: true, numerator: true, denominator: true },
    orderBy: { toOn: "asc" },
  });
  return values.map(({ whole, ...ratio }) => whole ?? `${ratio.numerator}/${ratio.denominator}`);
}

async function runningIn(month: number) {
  const view = await at(inTime, () => getReport(people.officer, keyOf(month)));
  return view?.lines[0]?.running?.amount;
}

test("over a confirmed month the difference goes to the next one, which stands as typed", async () => {
  for (const [month, total] of [
    [1, "10"],
    [2, "13"],
    [3, "20"],
  ] as const)
    await type(month, total);
  await confirm(2);
  await type(1, "11");
  expect(await added()).toEqual([11n, 3n, 6n]);
  expect(await runningIn(3)).toEqual({ kind: "whole", whole: 20n });
  await type(4, "22");
  expect(await runningIn(4)).toEqual({ kind: "whole", whole: 22n });
});

test("“không phát sinh” takes nothing up, the total after it does; of a ratio it leaves the total where it was", async () => {
  await type(1, "10", "5/6");
  await type(2, "không phát sinh", "không phát sinh");
  await type(3, "20", "9/12");
  expect(await added("hoa_tang")).toEqual(["5/6", "0/0", "4/6"]);
  await type(1, "12", "6/8");
  expect(await added()).toEqual([12n, 0n, 8n]);
  expect(await added("hoa_tang")).toEqual(["6/8", "0/0", "3/4"]);
  const view = await at(inTime, () => getReport(people.officer, keyOf(2)));
  const ratio = { kind: "ratio", numerator: 6n, denominator: 8n };
  expect(view?.lines[1]?.running).toEqual({ amount: ratio, qualifier: "exact" });
});

test("what was sent moves to a new revision when it is derived anew: whoever read the old amount confirms nothing", async () => {
  await type(1, "10");
  await type(2, "13");
  await send(2);
  const read = await refOf(2);
  await type(1, "11");
  expect(await added()).toEqual([11n, 2n]);
  await expect(at(inTime, () => verifyReport(stage.secretary, read))).rejects.toThrow(
    "report.changedMeanwhile",
  );
  const kept = await refOf(2);
  await type(1, "11");
  expect(await refOf(2)).toEqual(kept);
  const told = await db.auditEntry.findMany({ where: { type: "report.rederived" } });
  expect(told.map(({ text }) => JSON.parse(text).data.period)).toEqual(["tháng 2/2024"]);
  await at(inTime, () => verifyReport(stage.secretary, kept));
  await at(inTime, async () => expect((await findTotalFaults(db)).faults).toEqual([]));
});

test("confirmed while an earlier month is typed, one waits for the other and is told", async () => {
  await type(1, "10");
  await type(2, "13");
  await send(2);
  const read = await refOf(2);
  const lock = `select pg_advisory_xact_lock(hashtextextended('figures of ${stage.dongAnh}', 0))`;
  const acts = {
    type: () => type(1, "11"),
    confirm: () => at(inTime, () => verifyReport(stage.secretary, read)),
  };
  expect(await queuedBehind(lock, [acts.type, acts.confirm])).toEqual([
    ...["done", "report.changedMeanwhile"],
  ]);
  const again = await refOf(2);
  const second = () => at(inTime, () => verifyReport(stage.secretary, again));
  expect(await queuedBehind(lock, [second, () => type(1, "12")])).toEqual(["done", "done"]);
  expect(await added()).toEqual([12n, 2n]);
});

test("a confirmed month that is opened again adds what its total says beyond the months before it now", async () => {
  for (const [month, total] of [
    [1, "10"],
    [2, "13"],
    [3, "20"],
  ] as const)
    await type(month, total);
  await confirm(2);
  await type(1, "11");
  await reopenReport(stage, keyOf(2));
  expect(await added()).toEqual([11n, 2n, 7n]);
  const revision = await db.indicatorValueRevision.findFirst({ where: { kind: "rederived" } });
  expect(revision).toMatchObject({ before: "3", typed: "2" });
  expect(revision?.reason).toBe("Báo cáo tháng 2/2024 được mở lại; số lũy kế “13” giữ nguyên.");
});

test("a form's year that begins in another calendar year carries a change over into that year's totals", async () => {
  const { administrator, cityId } = stage.office;
  await openYear(administrator, { clusterId: stage.clusterId, year: 2023 });
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Từ tháng 12", rhythm: "month", fromOn: "2023-01-01" },
    ...{ yearMonth: 12, indicatorCodes: [houses, "hoa_tang"] },
  });
  const aPeriod = (year: number, [fromOn, toOn]: [Day, Day]) =>
    openPeriod(administrator, {
      ...{ formId, year, label: `kỳ đến ${toOn}`, fromOn, toOn },
      ...{ opensAt: instantOf("2024-06-01", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
    });
  months = [
    await aPeriod(2023, ["2023-12-01", "2023-12-31"]),
    await aPeriod(2024, ["2024-01-01", "2024-01-31"]),
  ];
  await type(1, "4");
  await type(2, "9");
  await send(2);
  await type(1, "5");
  expect(await added()).toEqual([5n, 4n]);
  const total = await db.yearTotal.findFirst({ where: { basis: "sent", units: 1, whole: 4n } });
  expect(total?.clusterYearId).toBe(stage.clusterYearId);
  expect((await findTotalFaults(db)).faults).toEqual([]);
});

/** From the unit's old papers, months after the year was over. */
async function bring(month: number, from: string, to: string) {
  const [id = ""] = Object.keys(stage.cells({ [houses]: "" }));
  const units = [{ unitId: stage.dongAnh, source: "Văn bản", cells: { [id]: { from, to } } }];
  const sheet = { periodId: keyOf(month).periodId, units, onConflict: null, isOnBehalf: true };
  await at(instantOf("2025-02-01", "09:00"), () => importSheet(stage.office.administrator, sheet));
}

test("running totals brought in from old papers stand as typed, in whatever order they come and are corrected", async () => {
  await bring(4, "", "100");
  await bring(2, "", "60");
  expect(await added()).toEqual([60n, 40n]);
  await bring(1, "", "20");
  await bring(2, "60", "70");
  expect(await added()).toEqual([20n, 50n, 30n]);
  const reports = await db.progressReport.findMany({ where: { values: { some: {} } } });
  expect(reports.map(({ status }) => status)).toEqual(["locked", "locked", "locked"]);
  expect(await db.reopenedFigure.count()).toBe(0);
  expect((await findTotalFaults(db)).faults).toEqual([]);
});
