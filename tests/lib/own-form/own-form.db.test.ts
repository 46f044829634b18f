import ExcelJS from "@protobi/exceljs";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { getFile } from "@/lib/file/queries/get-file";
import { endOwnForm, keepOwnForm } from "@/lib/own-form/commands/keep-own-form";
import { fillOwnForm, getOwnForm } from "@/lib/own-form/queries/filled-form";
import { listOwnForms } from "@/lib/own-form/queries/own-forms";
import { openZip } from "@/lib/spreadsheet/zip";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "@/tests/support/people";
import { aForm, aSentPeriod } from "@/tests/support/periods";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let officer: Actor;
let periodId: string;

beforeEach(async () => {
  stage = await anOpenPeriod();
  ({ periodId } = stage);
  const unitId = stage.dongAnh;
  const { personId } = await aPerson(stage.office.administrator, "Bùi Thị Phương", { unitId });
  officer = { ...stage.peopleOf(unitId).officer, personId };
});

/** A workbook with marks, words around one, and a sum of its own. */
async function aWorkbook(marks = ["{{nha_ddk_xay_moi}}", "{{nha_ddk_sua_chua}}"]) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Biểu");
  sheet.getCell("A1").value = "Đơn vị: {{don_vi}}, {{ky}}";
  for (const [index, mark] of marks.entries()) sheet.getCell(`B${index + 2}`).value = mark;
  sheet.getCell("B9").value = { formula: "SUM(B2:B8)", result: 0 };
  const bytes = await workbook.xlsx.writeBuffer();
  return new File([new Uint8Array(bytes as ArrayBuffer)], "Biểu Đảng ủy.xlsx");
}

async function aLetter() {
  const children = [
    new TextRun("Quỹ thu được {{quy_bien_"),
    new TextRun({ text: "dao.dong}}", bold: true }),
    new TextRun(" đồng & hỏa táng {{hoa_tang}}"),
  ];
  const document = new Document({ sections: [{ children: [new Paragraph({ children })] }] });
  return new File([new Uint8Array(await Packer.toBuffer(document))], "bieu.docx");
}

function kept(file: File, by = officer) {
  return at(inTime, () => keepOwnForm(by, { name: "Biểu gửi Đảng ủy", file }));
}

test("a workbook is filled for a period: marks become numbers, words stay words, its sums go on", async () => {
  await sendSheet(stage, { unitId: stage.dongAnh });
  const ownFormId = await kept(await aWorkbook());
  const filled = await at(inTime, () => fillOwnForm(officer, { ownFormId, periodId }));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((filled?.bytes ?? Buffer.alloc(0)) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet("Biểu");
  expect([sheet?.getCell("B2").value, sheet?.getCell("B3").value]).toEqual([10, 14]);
  expect(sheet?.getCell("A1").text).toMatch(/^Đơn vị: .*Đông Anh, 6 tháng đầu năm 2024$/);
  expect(sheet?.getCell("B9").formula).toBe("SUM(B2:B8)");
});

test("a Word form is filled though its words are cut where their look changes", async () => {
  await sendSheet(stage, { unitId: stage.dongAnh });
  const ownFormId = await kept(await aLetter());
  const filled = await at(inTime, () => fillOwnForm(officer, { ownFormId, periodId }));
  const xml = openZip(filled?.bytes ?? Buffer.alloc(0))
    .part("word/document.xml")
    ?.toString();
  const words = xml?.replaceAll(/<[^>]+>/g, "");
  expect(words).toContain("Quỹ thu được 1.180.000.000 đồng &amp; hỏa táng 702/846");
});

test("a defined sum comes from its parts; what has no figure is named and left empty", async () => {
  const ownFormId = await kept(await aWorkbook(["{{nha_ddk}}", "{{quy_bien_dao.luy_ke}}"]));
  expect(
    (await at(inTime, () => getOwnForm(officer, { ownFormId, periodId: null })))?.period,
  ).toBeNull();
  await sendSheet(stage, { unitId: stage.dongAnh });
  const found = await at(inTime, () => getOwnForm(officer, { ownFormId, periodId: null }));
  const numbers = found?.marks.map(({ mark, filling }) => [mark, filling?.number]);
  expect(numbers).toContainEqual(["nha_ddk", "24"]);
  expect(numbers).toContainEqual(["quy_bien_dao.luy_ke", "1180"]);
});

test("a figure counts where its last day lies, in the period as since the year began, and says trên", async () => {
  const [unitId, built] = [stage.dongAnh, "nha_ddk_xay_moi"];
  const months = await aForm(stage, "month");
  for (const [days, typed] of [
    [["2023-12-15", "2024-01-14"], "trên 7"],
    [["2024-03-15", "2024-04-14"], "5"],
  ] as const) {
    await aSentPeriod(stage, months, { unitId, days, sheet: { [built]: typed } });
  }
  const days = ["2024-04-01", "2024-06-30"] as const;
  const quarter = { unitId, days, sheet: { [built]: "2" } };
  const quarterId = await aSentPeriod(stage, await aForm(stage, "quarter"), quarter);
  const ownFormId = await kept(await aWorkbook([`{{${built}}}`, `{{${built}.luy_ke}}`]));
  const found = await at(instantOf("2024-07-02", "09:00"), () =>
    getOwnForm(officer, { ownFormId, periodId: quarterId }),
  );
  expect(found?.marks.map(({ filling }) => filling).slice(-2)).toEqual([
    { text: "7", number: "7" },
    { text: "trên 14", number: "14" },
  ]);
});

test("unknown marks are named and nothing is kept; so is a file without marks, and another kind of file", async () => {
  await expect(kept(await aWorkbook(["{{nha_lau}}"]))).rejects.toMatchObject({
    ...{ code: "ownForm.unknownMarks", facts: { marks: "nha_lau" } },
  });
  const plain = new ExcelJS.Workbook();
  plain.addWorksheet("Trống").getCell("A1").value = "Không có gì";
  const bytes = new Uint8Array((await plain.xlsx.writeBuffer()) as ArrayBuffer);
  await expect(kept(new File([bytes], "trong.xlsx"))).rejects.toMatchObject({
    code: "ownForm.noMarks",
  });
  const text = new File(["{{nha_ddk}}"], "bieu.xlsx");
  await expect(kept(text)).rejects.toMatchObject({ code: "file.wrongKind" });
  expect(await db.ownForm.count()).toBe(0);
});

test("a form is its unit's own, and is ended once, by them", async () => {
  const ownFormId = await kept(await aWorkbook());
  const { fileId } = await db.ownForm.findFirstOrThrow();
  const another = stage.peopleOf(stage.meLinh).officer;
  expect(await getOwnForm(another, { ownFormId, periodId: null })).toBeNull();
  expect(await getFile(another, fileId)).toBeNull();
  expect(await getFile(officer, fileId)).not.toBeNull();
  expect(await listOwnForms(stage.board)).toBeNull();
  await expect(kept(await aWorkbook(), stage.secretary)).rejects.toMatchObject({
    code: "notAllowed",
  });
  await expect(endOwnForm(another, { ownFormId })).rejects.toMatchObject({ code: "notAllowed" });
  await endOwnForm(officer, { ownFormId });
  await expect(endOwnForm(officer, { ownFormId })).rejects.toMatchObject({ code: "ownForm.ended" });
  expect((await listOwnForms(officer))?.forms).toEqual([]);
  expect(await recorded()).toEqual(expect.arrayContaining(["ownForm.kept", "ownForm.ended"]));
});
