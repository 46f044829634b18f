import { beforeEach, expect, test } from "vitest";
import { chooseAreaColumns } from "@/lib/area-sheet/commands/choose-area-columns";
import { fillFromAreas } from "@/lib/area-sheet/commands/fill-from-areas";
import { writeAreaFigures } from "@/lib/area-sheet/commands/write-area-figures";
import { getAreaSheet } from "@/lib/area-sheet/queries/area-sheet";
import { cellOf } from "@/lib/area-sheet/rules";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { recorded } from "@/tests/support/audit";
import { aSuccessor } from "@/tests/support/indicators";
import { aPeriod } from "@/tests/support/periods";
import { aQuarterAfterTwoMonths } from "@/tests/support/quarter";
import { anOpenPeriod, inTime, revisionOf, sendSheet } from "@/tests/support/reports";
import { aUnit } from "@/tests/support/units";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string };
let officer: Actor;
let head: Actor;
let areas: string[];

const collected = ["nha_ddk_xay_moi", "quy_bien_dao", "hoa_tang"];
const idOf = (code: string) => Object.keys(stage.cells({ [code]: "" }))[0] ?? "";

beforeEach(async () => {
  stage = await anOpenPeriod();
  const { administrator } = stage.office;
  const unitId = stage.dongAnh;
  place = { periodId: stage.periodId, unitId };
  ({ officer, head } = stage.peopleOf(unitId));
  const commune = await aUnit(administrator, "Vân Nội", { kind: "commune", parentId: unitId });
  areas = [];
  for (const [name, parentId] of [
    ["Ba Chữ", commune],
    ["Đầm", unitId],
  ] as const) {
    areas.push(await aUnit(administrator, name, { kind: "residentialArea", parentId }));
  }
});

function choose(codes = collected, by = officer) {
  const indicatorIds = codes.map(idOf);
  return at(inTime, () => chooseAreaColumns(by, { ...place, indicatorIds }));
}

type Typed = Readonly<Record<string, string>>;

/** What is typed in one area's row, by code. */
function row(area: number, typed: Typed) {
  return Object.fromEntries(
    Object.entries(typed).map(([code, words]) => [cellOf(areas[area] ?? "", idOf(code)), words]),
  );
}

function write(cells: Typed, { by = officer, revision = 0 } = {}) {
  return at(inTime, () => writeAreaFigures(by, { ...place, revision, cells }));
}

const sheet = (by = officer) => at(inTime, () => getAreaSheet(by, place));

test("areas of the whole tree are rows; sums add up, and who is missing is named", async () => {
  await choose();
  await write({
    ...row(0, { nha_ddk_xay_moi: "2", quy_bien_dao: "1 tỷ 6", hoa_tang: "3/4" }),
    ...row(1, { nha_ddk_xay_moi: "5", quy_bien_dao: "1.6 tỷ", hoa_tang: "2/6" }),
  });
  const found = await sheet();
  expect(found?.areas.map(({ name }) => name)).toEqual(["Ba Chữ", "Đầm"]);
  expect(found?.columns.map(({ total, missing }) => [total?.amount, missing])).toEqual([
    [{ kind: "whole", whole: 7n }, []],
    // "1.6 tỷ" is asked back: kept as typed, in no sum.
    [{ kind: "whole", whole: 1_600_000_000n }, ["Đầm"]],
    [{ kind: "ratio", numerator: 5n, denominator: 10n }, []],
  ]);
  expect(found?.areas[1]?.cells[1]).toMatchObject({ typed: "1.6 tỷ", fault: expect.any(String) });
});

test("a column is the successor's in the period that asks for it, the old one's before, also when chosen anew", async () => {
  await choose();
  const days = ["2024-06-16", "2024-12-31"] as const;
  const later = await aPeriod(stage, stage.formId, days);
  const { administrator } = stage.office;
  const successorId = await aSuccessor(administrator, idOf("quy_bien_dao"), "2024-06-16");
  const columnsOf = async (periodId: string) => {
    const found = await at(inTime, () => getAreaSheet(officer, { ...place, periodId }));
    expect(found?.offered).toHaveLength(4);
    return found?.columns.map(({ id }) => id);
  };
  const old = collected.map(idOf);
  const anew = old.map((id) => (id === idOf("quy_bien_dao") ? successorId : id));
  expect(await columnsOf(stage.periodId)).toEqual(old);
  expect(await columnsOf(later)).toEqual(expect.arrayContaining(anew));
  await at(instantOf("2024-07-01", "09:00"), () =>
    chooseAreaColumns(officer, { ...place, periodId: later, indicatorIds: anew }),
  );
  expect((await columnsOf(stage.periodId))?.toSorted()).toEqual(old.toSorted());
});

test("sums go into empty cells; a typed figure stays, and its difference is shown", async () => {
  await choose();
  await write(row(0, { nha_ddk_xay_moi: "2", quy_bien_dao: "500", hoa_tang: "3/4" }));
  const typed = { ...place, intent: "save" as const, cells: stage.cells({ quy_bien_dao: "700" }) };
  await at(inTime, async () =>
    enterFigures(officer, { ...typed, revision: await revisionOf(place) }),
  );
  expect(await at(inTime, () => fillFromAreas(officer, place))).toBe(2);
  expect(await at(inTime, () => fillFromAreas(officer, place))).toBe(0);
  const found = await sheet();
  expect(found?.columns.map(({ reported, differs }) => [reported, differs])).toEqual([
    ["2", false],
    ["700", true],
    ["3/4", false],
  ]);
});

test("of two who write one cell at once the later is told both numbers; other cells of theirs are written", async () => {
  await choose();
  const mine = { nha_ddk_xay_moi: "3", quy_bien_dao: "9" };
  await write(row(0, { nha_ddk_xay_moi: "2" }), { by: head });
  const outcome = await write(row(0, mine), { revision: 0 });
  expect(outcome.written).toBe(1);
  expect(outcome.conflicts).toEqual([
    { mine: "3", theirs: "2", place: "Ba Chữ, Nhà Đại đoàn kết xây mới" },
  ]);
  const both = await Promise.all([
    write(row(1, { hoa_tang: "1/2" }), { revision: 2 }),
    write(row(1, { hoa_tang: "1/3" }), { revision: 2, by: head }),
  ]);
  expect(both.map(({ written }) => written).sort()).toEqual([0, 1]);
});

test("sent again it changes nothing, and what a cell said before stays on record", async () => {
  await choose();
  await write(row(0, { nha_ddk_xay_moi: "2" }));
  expect((await write(row(0, { nha_ddk_xay_moi: "2" }))).written).toBe(0);
  await write(row(0, { nha_ddk_xay_moi: "4" }), { revision: 1 });
  const kept = await db.areaFigure.findMany({ orderBy: { revision: "asc" } });
  expect(kept.map(({ typed }) => typed)).toEqual(["2", "4"]);
});

test("three to eight columns of the form, chosen by the unit's own people", async () => {
  await expect(choose(collected.slice(1))).rejects.toMatchObject({ code: "areaSheet.columnCount" });
  await expect(choose(["nha_ddk", ...collected])).rejects.toMatchObject({
    code: "areaSheet.otherColumn",
  });
  const another = stage.peopleOf(stage.meLinh).officer;
  await expect(choose(collected, another)).rejects.toMatchObject({ code: "notAllowed" });
  expect(await recorded()).not.toContain("areaSheet.columnsChosen");
  await choose();
  expect(await recorded()).toContain("areaSheet.columnsChosen");
});

test("a cell of a column that is no longer there is refused, and nothing is written", async () => {
  await choose();
  await expect(
    write(row(0, { nha_ddk_xay_moi: "2", nha_ddk_sua_chua: "1" })),
  ).rejects.toMatchObject({ code: "areaSheet.columnsChanged" });
  expect(await db.areaFigure.count()).toBe(0);
});

test("whoever reads the report reads the sheet; once the report is sent it stands", async () => {
  await choose();
  await write(row(0, { nha_ddk_xay_moi: "2" }));
  expect((await sheet(stage.secretary))?.mayWrite).toBe(false);
  expect(await sheet(stage.peopleOf(stage.meLinh).officer)).toBeNull();
  await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(write(row(0, { nha_ddk_xay_moi: "3" }), { revision: 1 })).rejects.toMatchObject({
    code: "report.alreadySubmitted",
  });
});

test("after two months a quarter's sum gives the report what is left for the third, and is held against that", async () => {
  place = { ...place, periodId: await aQuarterAfterTwoMonths(stage) };
  await choose();
  await write({
    ...row(0, { nha_ddk_xay_moi: "6", quy_bien_dao: "100", hoa_tang: "3/8" }),
    ...row(1, { nha_ddk_xay_moi: "4", quy_bien_dao: "150", hoa_tang: "2/6" }),
  });
  expect((await sheet())?.columns.map(({ left }) => left)).toEqual([
    "Đã có 8 ở báo cáo tháng 4/2024, tháng 5/2024; điền phần còn lại, ngày 01/6–30/6: 2.",
    // The areas say 250 triệu đồng, the months alone 300.
    "Đã có 300 ở báo cáo tháng 4/2024, tháng 5/2024; chưa tách được phần còn lại, ngày 01/6–30/6 từ tổng này. Vui lòng nhập thẳng vào báo cáo.",
    "Đã có 3/10 ở báo cáo tháng 4/2024, tháng 5/2024; điền phần còn lại, ngày 01/6–30/6: 2/4.",
  ]);
  expect(await at(inTime, () => fillFromAreas(officer, place))).toBe(2);
  expect((await sheet())?.columns.map(({ reported, differs }) => [reported, differs])).toEqual([
    ["2", false],
    ["", false],
    ["2/4", false],
  ]);
});
