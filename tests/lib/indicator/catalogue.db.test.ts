import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addIndicators } from "@/lib/indicator/commands";
import {
  indicatorSheetPreview,
  indicatorSheetRow,
  indicatorSheetTitles,
} from "@/lib/indicator/labels";
import { listIndicators } from "@/lib/indicator/queries/list-indicators";
import { readIndicatorSheet } from "@/lib/indicator/queries/read-indicator-sheet";
import { standardCatalogue } from "@/lib/indicator/queries/standard-catalogue";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { getForm, listFormIndicators } from "@/lib/report/queries/forms";
import { anActor } from "@/tests/support/actors";
import { aSheet } from "@/tests/support/sheets";
import { aCity, aDistrict } from "@/tests/support/units";

let admin: Awaited<ReturnType<typeof aCity>>["administrator"];
let cityId: string;

beforeEach(async () => {
  ({ cityId, administrator: admin } = await aCity());
});

const rows = (...lines: string[][]) =>
  aSheet([indicatorSheetTitles, ...lines].map((line) => line.join(" | ")));
const standard = () => standardCatalogue().map(indicatorSheetRow);
const owned = () => ({ ownerUnitId: cityId, fromOn: "2024-01-01" });

test("the template, sent back as it came, is the whole standard catalogue", async () => {
  const read = await readIndicatorSheet(admin, await rows(...standard()));
  if (read.wrongCells) throw new Error(JSON.stringify(read.wrongCells));
  await addIndicators(admin, { ...owned(), indicators: read.indicators });
  const listed = await listIndicators(admin);
  expect(listed).toHaveLength(standardCatalogue().length);
  const houses = listed?.find(({ code }) => code === "nha_ddk");
  expect(houses?.parts).toEqual(["Nhà Đại đoàn kết xây mới", "Nhà Đại đoàn kết sửa chữa"]);
});

test("each line of the standard catalogue says what counts, with an example, and comes back whole from the template", async () => {
  const definitions = standardCatalogue();
  const bare = definitions.filter(({ definition, example }) => !definition || !example);
  expect(bare).toEqual([]);
  expect(definitions.filter(({ requiresEvidence }) => requiresEvidence)).not.toEqual([]);
  const read = await readIndicatorSheet(admin, await rows(...standard()));
  expect(read.wrongCells).toBeNull();
  if (!read.wrongCells) expect(read.indicators.map(indicatorSheetRow)).toEqual(standard());
});

test("a sheet without the later columns is read as before; a sentence without a place for the figure is named", async () => {
  const [, , first = []] = standard();
  const old = [indicatorSheetTitles, first].map((line) => line.slice(0, 11).join(" | "));
  const read = await readIndicatorSheet(admin, await aSheet(old));
  expect(read).toMatchObject({
    wrongCells: null,
    indicators: [
      { reportMode: "increment", plausibleTo: null, requiresEvidence: false, activityUse: "sum" },
    ],
  });
  const wrong = await readIndicatorSheet(admin, await rows(first.with(16, "Không có chỗ")));
  expect(wrong.wrongCells?.map(({ address }) => address)).toEqual(["Q2"]);
});

test("a sheet says how activities count, and the preview shows it; only things are counted by them", async () => {
  const [, , first = []] = standard();
  const said = (...words: string[]) =>
    rows(...words.map((word, at) => [`ma_${at}`, ...first.slice(1, 17), word]));
  const read = await readIndicatorSheet(
    admin,
    await said("đếm số hoạt động", "Không lấy từ nhật ký", ""),
  );
  if (read.wrongCells) throw new Error(JSON.stringify(read.wrongCells));
  expect(indicatorSheetPreview(read.indicators).rows.map((cells) => cells.at(-1))).toEqual([
    "Đếm số hoạt động",
    "Không lấy từ nhật ký",
    "Cộng số lượng, số tiền của các hoạt động",
  ]);
  await addIndicators(admin, { ...owned(), indicators: read.indicators });
  expect((await listIndicators(admin))?.map(({ activityUse }) => activityUse)).toEqual([
    "count",
    "none",
    "sum",
  ]);
  const money = first.with(0, "tien").with(5, "Số tiền").with(17, "Đếm số hoạt động");
  const wrong = await readIndicatorSheet(admin, await rows(money, first.with(17, "Hai lần")));
  expect(wrong.wrongCells?.map(({ address }) => address)).toEqual(["R3"]);
  const uncountable = await readIndicatorSheet(admin, await rows(money));
  expect(uncountable.wrongCells?.map(({ address }) => address)).toEqual(["R2"]);
});

test("every wrong cell is named: an unknown word, a code twice, a sum of what is not there or of a sum", async () => {
  const [, , first = []] = standard();
  const line = (change: Record<number, string>) => first.map((cell, at) => change[at] ?? cell);
  const read = await readIndicatorSheet(
    admin,
    await rows(
      line({ 0: "a_1" }),
      line({ 0: "a_1" }),
      line({ 0: "a_2", 9: "khong_co" }),
      line({ 0: "a_3", 9: "a_1" }),
      line({ 0: "a_4", 9: "a_3" }),
    ),
  );
  expect(read.wrongCells?.map(({ address }) => address)).toEqual(["A3", "J4", "J6"]);
  const unknown = await readIndicatorSheet(admin, await rows(line({ 0: "a_4", 5: "Số gì đó" })));
  expect(unknown.wrongCells?.map(({ address }) => address)).toEqual(["F2"]);
});

test("a catalogue that grew since it was looked at is not added to unseen; strangers read and add nothing", async () => {
  const indicators = standardCatalogue().slice(0, 1);
  const twice = [0, 0].map(() => addIndicators(admin, { ...owned(), indicators, seen: 0 }));
  const outcomes = await Promise.allSettled(twice);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const unitId = await aDistrict({ administrator: admin, cityId }, "Đông Anh");
  const stranger = anActor("systemAdmin", { unitId });
  expect((await listIndicators(stranger))?.map(({ isOwn }) => isOwn)).toEqual([false]);
  const more = { ...owned(), indicators: standardCatalogue().slice(3, 4) };
  await expect(addIndicators(stranger, more)).rejects.toThrow("notAllowed");
  expect(await listIndicators(anActor("unitReporter", { unitId: cityId }))).toBeNull();
});

test("a catalogue taken today also holds for months gone by, and no period is opened that would ask for nothing", async () => {
  await addIndicators(admin, {
    ...{ ownerUnitId: cityId, indicators: standardCatalogue().slice(0, 1), seen: 0 },
  });
  const [first] = (await listFormIndicators(admin)) ?? [];
  const late = standardCatalogue().slice(3, 4);
  await addIndicators(admin, { ownerUnitId: cityId, fromOn: "2024-03-01", indicators: late });
  const form = { ...owned(), rhythm: "month" as const };
  const [old = "", young = ""] = [
    await makeForm(admin, { ...form, name: "Cũ", indicatorCodes: [first?.code ?? ""] }),
    await makeForm(admin, { ...form, name: "Mới", indicatorCodes: late.map(({ code }) => code) }),
  ];
  const february = (formId: string) =>
    openPeriod(admin, {
      ...{ formId, year: 2024, label: "tháng 2/2024", fromOn: "2024-02-01", toOn: "2024-02-29" },
      ...{ opensAt: new Date("2024-03-01T01:00Z"), dueAt: new Date("2024-03-05T10:00Z") },
    });
  await expect(february(old)).resolves.toBeTruthy();
  await expect(february(young)).rejects.toThrow("period.asksNothing");
  expect(await db.reportingPeriod.count()).toBe(1);
});

test("a form takes indicators of its office and of those above; its periods never share a day", async () => {
  await addIndicators(admin, { ...owned(), indicators: standardCatalogue() });
  const codes = (await listFormIndicators(admin))?.map(({ code }) => code) ?? [];
  expect(codes).not.toContain("nha_ddk");
  const form = { ...owned(), name: "Báo cáo tháng", rhythm: "month" as const };
  const formId = await makeForm(admin, { ...form, indicatorCodes: codes.slice(0, 3) });
  const period = (fromOn: string, toOn: string) =>
    openPeriod(admin, {
      ...{ formId, year: 2024, label: "tháng 2/2024", fromOn, toOn, graceDays: 0 },
      ...{ opensAt: new Date("2024-02-15T01:00Z"), dueAt: new Date("2024-02-20T10:00Z") },
    });
  await period("2024-01-15", "2024-02-14");
  await expect(period("2024-02-14", "2024-03-13")).rejects.toThrow("period.taken");
  const view = await getForm(admin, formId);
  expect(view?.next).toMatchObject({
    ...{ label: "tháng 3/2024", fromOn: "2024-02-15", toOn: "2024-03-14" },
    ...{ dueOn: "2024-03-20", dueClock: "17:00" },
  });
  expect(await getForm(anActor("unitLeader", { unitId: cityId }), formId)).toBeNull();
  expect(await db.reportForm.count()).toBe(1);
});
