import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { fillFromForms } from "@/lib/report/commands/fill-from-forms";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { getReport } from "@/lib/report/queries/report";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let formId: string;
let people: ReturnType<typeof stage.peopleOf>;
const houses = "nha_ddk_xay_moi";

beforeEach(async () => {
  stage = await anOpenPeriod();
  people = stage.peopleOf(stage.dongAnh);
  formId = await aForm("Báo cáo tháng", "month");
});

function aForm(name: string, rhythm: "month" | "quarter" | "week" | "oneOff") {
  const { administrator, cityId } = stage.office;
  return makeForm(administrator, {
    ...{ ownerUnitId: cityId, name, rhythm, fromOn: "2024-01-01" },
    indicatorCodes: [houses],
  });
}

function aPeriod(label: string, [fromOn, toOn]: [Day, Day], of = formId) {
  return openPeriod(stage.office.administrator, {
    ...{ formId: of, year: 2024, label, fromOn, toOn },
    ...{ opensAt: instantOf("2024-06-01", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });
}

const april = () => aPeriod("tháng 4/2024", ["2024-04-01", "2024-04-30"]);
const may = () => aPeriod("tháng 5/2024", ["2024-05-01", "2024-05-31"]);

type Words = { typed: string; note?: string; revision?: number };

function sheet(periodId: string, { typed, note, revision = 0 }: Words) {
  const [id = ""] = Object.keys(stage.cells({ [houses]: "" }));
  const cells = { [id]: typed, ...(note && { [`note-${id}`]: note }) };
  return { periodId, unitId: stage.dongAnh, intent: "save" as const, revision, cells };
}

const type = (periodId: string, words: Words) =>
  at(inTime, () => enterFigures(people.officer, sheet(periodId, words)));
const send = (periodId: string, words: Words) =>
  at(inTime, () => submitReport(people.head, sheet(periodId, words)));
const stored = (periodId: string) =>
  db.indicatorValue.findFirst({
    where: { report: { periodId } },
    select: { typed: true, mode: true, whole: true, note: true },
  });
const typedAsTotal = () =>
  asOwner(`update indicators set report_mode = 'cumulative' where code = '${houses}'`);

test("a running total is kept as typed, with its mode and what it adds", async () => {
  await typedAsTotal();
  const [first, second] = [await april(), await may()];
  await type(first, { typed: "10" });
  await type(second, { typed: "13" });
  expect(await stored(first)).toMatchObject({ typed: "10", mode: "cumulative", whole: 10n });
  expect(await stored(second)).toMatchObject({ typed: "13", mode: "cumulative", whole: 3n });
  const view = await getReport(people.officer, { periodId: second, unitId: stage.dongAnh });
  expect(view?.lines[0]).toMatchObject({
    inPeriod: { amount: { whole: 3n } },
    running: { amount: { whole: 13n } },
    facts: { beforeLabel: "tháng 4/2024" },
  });
});

test("when an earlier month changes, a later running total stands and adds what is left", async () => {
  await typedAsTotal();
  const [first, second] = [await april(), await may()];
  await type(first, { typed: "10" });
  await type(second, { typed: "13" });
  await type(first, { typed: "11", revision: 1 });
  expect(await stored(second)).toMatchObject({ typed: "13", whole: 2n });
});

test("a running total that fell is sent only with a word why, which is kept with what was sent", async () => {
  await typedAsTotal();
  const [first, second] = [await april(), await may()];
  await type(first, { typed: "10" });
  await expect(send(second, { typed: "8" })).rejects.toThrow("report.doubtful");
  expect(await stored(second)).toBeNull();
  await send(second, { typed: "8", note: "Tháng 4 tính trùng 2 căn." });
  expect(await stored(second)).toMatchObject({ whole: -2n, note: "Tháng 4 tính trùng 2 căn." });
  const [revision] = await db.indicatorValueRevision.findMany();
  expect(revision).toMatchObject({ typed: "8", reason: "Tháng 4 tính trùng 2 căn." });
});

test("a quarter shows the sum of its months and asks for nothing more; its report is whole without", async () => {
  const months: [string, [Day, Day]][] = [
    ["tháng 4/2024", ["2024-04-01", "2024-04-30"]],
    ["tháng 5/2024", ["2024-05-01", "2024-05-31"]],
    ["tháng 6/2024", ["2024-06-01", "2024-06-30"]],
  ];
  for (const [label, days] of months) await send(await aPeriod(label, days), { typed: "4" });
  const quarter = await aPeriod(
    "quý II/2024",
    ["2024-04-01", "2024-06-30"],
    await aForm("Quý", "quarter"),
  );
  await send(quarter, { typed: "" });
  const view = await getReport(people.officer, { periodId: quarter, unitId: stage.dongAnh });
  expect(view).toMatchObject({
    status: "submitted",
    lines: [{ inPeriod: { amount: { whole: 12n } }, facts: { asked: null } }],
  });
});

test("a week's figure is quick: beside the month's, offered to it, and in no official sum", async () => {
  const week = await aPeriod(
    "tuần 03/6 đến 09/6",
    ["2024-06-03", "2024-06-09"],
    await aForm("Tuần", "week"),
  );
  const month = await aPeriod("tháng 6/2024", ["2024-06-01", "2024-06-30"]);
  await type(week, { typed: "2" });
  await type(month, { typed: "9" });
  const view = await getReport(people.officer, { periodId: month, unitId: stage.dongAnh });
  expect(view?.lines[0]).toMatchObject({
    running: { amount: { whole: 9n } },
    facts: { offer: { amount: { whole: 2n }, label: "tuần 03/6 đến 09/6" } },
  });
});

test("what the weeks came to is taken into the month as a first value, where nothing is typed", async () => {
  const weekly = await aForm("Tuần", "week");
  const weeks: [string, [Day, Day], string][] = [
    ["tuần 03/6 đến 09/6", ["2024-06-03", "2024-06-09"], "2"],
    ["tuần 10/6 đến 16/6", ["2024-06-10", "2024-06-16"], "trên 3"],
  ];
  for (const [label, days, typed] of weeks)
    await type(await aPeriod(label, days, weekly), { typed });
  const month = await aPeriod("tháng 6/2024", ["2024-06-01", "2024-06-30"]);
  const place = { periodId: month, unitId: stage.dongAnh };
  await expect(at(inTime, () => fillFromForms(stage.secretary, place))).rejects.toThrow(
    "notAllowed",
  );
  expect(await stored(month)).toBeNull();
  expect(await at(inTime, () => fillFromForms(people.officer, place))).toBe(1);
  expect(await stored(month)).toMatchObject({ typed: "trên 5", whole: 5n });
  expect(await at(inTime, () => fillFromForms(people.officer, place))).toBe(0);
});

test("taken into a line of running totals it becomes the running total", async () => {
  await typedAsTotal();
  await type(await april(), { typed: "10" });
  const weekly = await aForm("Tuần", "week");
  await type(await aPeriod("tuần 06/5 đến 12/5", ["2024-05-06", "2024-05-12"], weekly), {
    typed: "3",
  });
  const month = await may();
  const place = { periodId: month, unitId: stage.dongAnh };
  expect(await at(inTime, () => fillFromForms(people.officer, place))).toBe(1);
  expect(await stored(month)).toMatchObject({ typed: "13", mode: "cumulative", whole: 3n });
});

test("what is asked for once is offered the official figures of its days", async () => {
  await type(await april(), { typed: "4" });
  await type(await may(), { typed: "6" });
  const once = await aPeriod(
    "đợt 6/2024",
    ["2024-04-01", "2024-06-10"],
    await aForm("Đợt", "oneOff"),
  );
  const place = { periodId: once, unitId: stage.dongAnh };
  expect(await at(inTime, () => fillFromForms(people.officer, place))).toBe(1);
  expect(await stored(once)).toMatchObject({ typed: "10" });
  expect(await db.periodTotal.count({ where: { toOn: new Date("2024-06-10") } })).toBe(0);
});

test("an emptied cell holds no days", async () => {
  const month = await april();
  await type(month, { typed: "3" });
  await type(month, { typed: "", revision: 1 });
  const quarter = await aPeriod(
    "quý II/2024",
    ["2024-04-01", "2024-06-30"],
    await aForm("Quý", "quarter"),
  );
  await type(quarter, { typed: "7" });
  expect(await stored(quarter)).toMatchObject({ whole: 7n });
});
