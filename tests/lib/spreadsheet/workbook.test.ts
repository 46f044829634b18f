import ExcelJS from "@protobi/exceljs";
import { expect, test } from "vitest";
import { z } from "zod";
import { readSheet } from "@/lib/spreadsheet/read";
import { checkTable } from "@/lib/spreadsheet/rules";
import { carry, rowsOfUpload } from "@/lib/spreadsheet/upload";
import { aFile, aRow, aZip, textsIn, workbookParts } from "./files";

async function textsOf(build: (sheet: ExcelJS.Worksheet) => void) {
  const workbook = new ExcelJS.Workbook();
  build(workbook.addWorksheet("Bảng"));
  return textsIn(aFile(Buffer.from(await workbook.xlsx.writeBuffer())));
}

test("every kind of cell comes out as a Vietnamese would type it", async () => {
  const texts = await textsOf((sheet) => {
    sheet.getCell("A1").value = "Đông Anh".normalize("NFD");
    sheet.getCell("B1").value = 7690;
    sheet.getCell("C1").value = 7690.5;
    sheet.getCell("D1").value = 0.1 + 0.2;
    sheet.getCell("E1").value = 7.691;
    sheet.getCell("F1").value = -133;
    sheet.getCell("A2").value = new Date("2024-02-29T00:00Z");
    sheet.getCell("B2").value = new Date("2024-02-29T09:32Z");
    sheet.getCell("C2").value = {
      richText: [{ text: "Sóc " }, { text: "Sơn", font: { bold: true } }],
    };
    sheet.getCell("D2").value = 0.25;
    sheet.getCell("D2").numFmt = '#,##0.00 "đồng"';
    sheet.getCell("AB17").value = " 0912 ";
    sheet.getCell("A20").value = "";
  });
  expect(texts).toEqual({
    A1: "Đông Anh",
    B1: "7690",
    C1: "7690,5",
    D1: "0,3",
    E1: "7,6910",
    F1: "-133",
    A2: "29/02/2024",
    B2: "29/02/2024 09:32",
    C2: "Sóc Sơn",
    D2: "0,25",
    AB17: "0912",
  });
});

test("a percentage comes out as its cell shows it, never as the number behind it", async () => {
  const texts = await textsOf((sheet) => {
    const shown = [
      [8.25, "0%"],
      [810, "0.00%"],
      [0.854, "0.0%"],
      [0.07, "[Red]0%"],
      [0.25, '0.00" %"'],
    ] as const;
    for (const [index, [value, format]] of shown.entries()) {
      const cell = sheet.getCell(1, index + 1);
      cell.value = value;
      cell.numFmt = format;
    }
  });
  expect(texts).toEqual({ A1: "825%", B1: "81000%", C1: "85,4%", D1: "7%", E1: "0,25" });
});

test("the first visible sheet counts, and cells may go without addresses", async () => {
  const file = aFile(aZip(workbookParts(aRow(3, ["Mê Linh", "", "Gia Lâm"]))));
  expect(await textsIn(file)).toEqual({ A3: "Mê Linh", C3: "Gia Lâm" });
});

test("merged cells, whole-sheet validations and names cost nothing", async () => {
  const texts = await textsOf((sheet) => {
    sheet.getCell("A1").value = "Tên đơn vị";
    sheet.mergeCells("A1:C1");
  });
  expect(texts).toEqual({ A1: "Tên đơn vị" });
  const parts = workbookParts(aRow(1, ["Tên"]));
  const everything =
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations>';
  const sheet = parts["xl/worksheets/sheet1.xml"].replace(
    "</worksheet>",
    `${everything}</worksheet>`,
  );
  expect(await textsIn(aFile(aZip({ ...parts, "xl/worksheets/sheet1.xml": sheet })))).toEqual({
    A1: "Tên",
  });
});

test("a number shown with noughts before it comes out with them", async () => {
  const texts = await textsOf((sheet) => {
    for (const [index, format] of ["00000", "000", "0", "0.00"].entries()) {
      const cell = sheet.getCell(1, index + 1);
      cell.value = 454;
      cell.numFmt = format;
    }
  });
  expect(texts).toEqual({ A1: "00454", B1: "454", C1: "454", D1: "454" });
});

test("a cell merged with those below it stands in each of their rows, those beside it in none", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Bảng");
  sheet.addRow(["Danh sách"]);
  sheet.addRow(["Tên", "Trực thuộc"]);
  for (const row of [["Cổ Loa", "huyện Đông Anh"], ["Hải Bối"], ["Vân Nội"], ["Phù Linh"]])
    sheet.addRow(row);
  sheet.mergeCells("A1:B1");
  sheet.mergeCells("B3:B5");
  const rows = await readSheet(aFile(Buffer.from(await workbook.xlsx.writeBuffer())));
  const unit = z.object({
    name: z.string().meta({ title: "Tên" }),
    parent: z.string().meta({ title: "Trực thuộc" }),
  });
  const again = await rowsOfUpload({ step: "act", carried: carry(rows) });
  for (const read of [rows, again])
    expect(checkTable(unit, read).rows?.map(({ values }) => [values.name, values.parent])).toEqual([
      ["Cổ Loa", "huyện Đông Anh"],
      ["Hải Bối", "huyện Đông Anh"],
      ["Vân Nội", "huyện Đông Anh"],
      ["Phù Linh", ""],
    ]);
});
