import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { autosaveFigures } from "@/lib/report/commands/autosave-figures";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { presentToHead, submitReport } from "@/lib/report/commands/send-report";
import { recorded } from "@/tests/support/audit";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  place = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

type Changes = Record<string, { from: string; to: string }>;

/** Changes by the indicator's code. */
function save(changes: Changes, { by = unit.officer, key = randomUUID() as string } = {}) {
  const cells = Object.fromEntries(
    Object.entries(changes).map(([code, change]) => {
      const [id = ""] = Object.keys(stage.cells({ [code]: "" }));
      return [id, change];
    }),
  );
  const input = { ...place, actingAs: by.capacity.key, key, cells };
  return at(inTime, () => autosaveFigures(by, input));
}

const typed = async () =>
  (await db.indicatorValue.findMany({ select: { typed: true }, orderBy: { typed: "asc" } })).map(
    (value) => value.typed,
  );

test("two people who type into different cells at once lose nothing", async () => {
  await Promise.all([
    save({ nha_ddk_xay_moi: { from: "", to: "3" } }),
    save({ hoa_tang: { from: "", to: "52/61" } }, { by: unit.head }),
  ]);
  expect(await typed()).toEqual(["3", "52/61"]);
});

test("of two who type into one cell the later gets both sets of words, and the first stand", async () => {
  const both = await Promise.all([
    save({ nha_ddk_xay_moi: { from: "", to: "3" } }),
    save({ nha_ddk_xay_moi: { from: "", to: "4" } }, { by: unit.head }),
  ]);
  const conflicts = both.flatMap((saved) => Object.values(saved.conflicts));
  const [stands = ""] = await typed();
  expect(conflicts).toEqual([{ mine: stands === "3" ? "4" : "3", theirs: stands }]);
});

test("sent again under its key it changes nothing, even after somebody emptied the cell", async () => {
  const key = randomUUID();
  const change = { nha_ddk_xay_moi: { from: "", to: "3" } };
  const { revision } = await save(change, { key });
  await db.indicatorValue.updateMany({ data: { typed: "" } });
  expect(await save(change, { key })).toMatchObject({ revision, conflicts: {} });
  expect(await typed()).toEqual([""]);
});

test("refused like any typing: to strangers, and once it was sent", async () => {
  const change = { nha_ddk_xay_moi: { from: "", to: "3" } };
  const stranger = stage.peopleOf(stage.meLinh).officer;
  await expect(save(change, { by: stranger })).rejects.toThrow("notAllowed");
  const full = { ...place, intent: "save" as const, revision: 0, cells: stage.cells(fullSheet) };
  await at(inTime, () => submitReport(unit.head, full));
  await expect(save(change)).rejects.toThrow("report.alreadySubmitted");
});

test("what is before the head stays there while it is typed into; its officer asks for it back first", async () => {
  const full = { ...place, intent: "save" as const, revision: 0, cells: stage.cells(fullSheet) };
  await at(inTime, () => presentToHead(unit.officer, full));
  const status = async () => (await db.progressReport.findFirstOrThrow()).status;
  const change = { nha_ddk_xay_moi: { from: fullSheet.nha_ddk_xay_moi ?? "", to: "99" } };
  await expect(save(change)).rejects.toThrow("report.presented");
  const { revision } = await save(change, { by: unit.head });
  expect(await status()).toBe("awaitingHead");
  await at(inTime, () => enterFigures(unit.officer, { ...full, revision, cells: {} }));
  expect(await status()).toBe("draft");
  expect(await recorded()).toContain("report.backFromHead");
});

test("with the revision a page learns what others have saved in it", async () => {
  await save({ nha_ddk_xay_moi: { from: "", to: "3" } });
  const saved = await save({ quy_bien_dao: { from: "", to: "5" } }, { by: unit.head });
  expect(saved.cells).toMatchObject(stage.cells({ nha_ddk_xay_moi: "3", quy_bien_dao: "5" }));
});

test("cells that are not on the form are left out, and alone change nothing", async () => {
  const input = { ...place, actingAs: unit.officer.capacity.key, key: randomUUID() };
  const cells = { [randomUUID()]: { from: "", to: "1" } };
  const saved = await at(inTime, () => autosaveFigures(unit.officer, { ...input, cells }));
  expect(saved).toMatchObject({ revision: 0, conflicts: {} });
  expect(await typed()).toEqual([]);
});
