import ExcelJS from "@protobi/exceljs";
import { describe, expect, test } from "vitest";
import { aFile, aRow, aZip, refusalOf, workbookParts } from "./files";

const oleHeader = Buffer.from("D0CF11E0A1B11AE1", "hex");
const sheetPart = "xl/worksheets/sheet1.xml";

describe("files that are no workbook", () => {
  test.each([
    ["an old Excel file", Buffer.concat([oleHeader, Buffer.alloc(2000)]), "sheet.oldExcel"],
    [
      "a workbook with a password",
      Buffer.concat([oleHeader, Buffer.from("EncryptedPackage", "utf16le")]),
      "sheet.locked",
    ],
    ["a program", Buffer.from("4D5A90000300000004000000FFFF0000", "hex"), "sheet.wrongKind"],
    ["a PDF", "%PDF-1.7", "sheet.wrongKind"],
    ["a web page", "<html><table><tr><td>1</td></tr></table></html>", "sheet.wrongKind"],
    ["a Word file", aZip({ "word/document.xml": "<w/>" }), "sheet.wrongKind"],
    ["nothing", "", "sheet.wrongKind"],
    ["half a workbook", aZip(workbookParts(aRow(1, ["a"]))).subarray(0, 200), "sheet.damaged"],
    [
      "broken XML",
      aZip({ ...workbookParts(""), [sheetPart]: "<worksheet><row></c>" }),
      "sheet.damaged",
    ],
    ["an empty table", aZip(workbookParts("")), "sheet.empty"],
    ["too much", Buffer.alloc(5 * 1024 * 1024 + 1), "sheet.tooLarge"],
  ])("%s is refused", async (_, content, code) => {
    expect(await refusalOf(aFile(content))).toMatchObject({ code });
  });

  test("a program named .csv is refused too", async () => {
    const program = Buffer.from("4D5A9000030000000400000041420001", "hex");
    expect(await refusalOf(aFile(program, "bang.csv"))).toMatchObject({ code: "sheet.wrongKind" });
  });

  test("an old Excel file is told the way out", async () => {
    const { words } = await refusalOf(aFile(oleHeader, "bang.xls"));
    expect(words).toContain("Excel Workbook (.xlsx)");
  });
});

describe("workbooks with more in them than a table", () => {
  test("macros are refused, whatever the file's name", async () => {
    const zip = aZip({ ...workbookParts(aRow(1, ["a"])), "xl/vbaProject.bin": "x" });
    expect(await refusalOf(aFile(zip))).toMatchObject({ code: "sheet.macros" });
  });

  test("formulas are refused and their cells named", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Bảng");
    for (const address of ["D17", "D18", "D19", "E20", "E21"]) {
      sheet.getCell(address).value = { formula: "1+1", result: 2 };
    }
    const file = aFile(Buffer.from(await workbook.xlsx.writeBuffer()));
    const { code, words } = await refusalOf(file);
    expect(code).toBe("sheet.formula");
    expect(words).toContain("D17, D18, D19 và 2 ô khác");
  });

  test("more rows or columns than a table has are refused at their first cell", async () => {
    const rows = Array.from({ length: 5001 }, (_, index) => aRow(index + 1, ["x"]));
    expect(await refusalOf(aFile(aZip(workbookParts(rows.join("")))))).toEqual({
      code: "sheet.tooManyRows",
      words: expect.stringContaining("A5001"),
    });
    const wide = aRow(
      1,
      Array.from({ length: 61 }, () => "x"),
    );
    expect(await refusalOf(aFile(aZip(workbookParts(wide))))).toEqual({
      code: "sheet.tooManyColumns",
      words: expect.stringContaining("BI1"),
    });
  });
});

describe("zip bombs", () => {
  test("one that says what it unpacks to is refused before it is unpacked", async () => {
    const content = Buffer.alloc(50 * 1024 * 1024, " ");
    const zip = aZip({ ...workbookParts(""), "xl/media/image1.png": { content } });
    expect(zip.length).toBeLessThan(100_000);
    expect(await refusalOf(aFile(zip))).toMatchObject({ code: "sheet.tooMuchInside" });
  });

  test("one that lies about it is cut off at what it promised", async () => {
    const parts = workbookParts(aRow(1, ["x".repeat(10_000)]));
    const liar = { content: parts[sheetPart], claims: 1000 };
    expect(await refusalOf(aFile(aZip({ ...parts, [sheetPart]: liar })))).toMatchObject({
      code: "sheet.damaged",
    });
  });

  test("one of countless parts is refused", async () => {
    const parts = Array.from({ length: 1001 }, (_, index) => [`p${index}`, ""] as const);
    expect(await refusalOf(aFile(aZip(Object.fromEntries(parts))))).toMatchObject({
      code: "sheet.tooMuchInside",
    });
  });

  test("one long text that every cell points to is not read again for each of them", async () => {
    const cells = Array.from({ length: 60 }, () => '<c t="s"><v>0</v></c>').join("");
    const rows = Array.from({ length: 100 }, (_, row) => `<row r="${row + 1}">${cells}</row>`);
    const text = `<sst><si><t>${"x".repeat(1_000_000)}</t></si></sst>`;
    const zip = aZip({ ...workbookParts(rows.join("")), "xl/sharedStrings.xml": text });
    expect(zip.length).toBeLessThan(100_000);
    expect(await refusalOf(aFile(zip))).toMatchObject({ code: "sheet.tooMuchInside" });
  });

  test("entities that multiply are refused as broken XML", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><row><c t="str"><v>&b;</v></c></row></worksheet>`;
    const zip = aZip({ ...workbookParts(""), [sheetPart]: bomb });
    expect(await refusalOf(aFile(zip))).toMatchObject({ code: "sheet.damaged" });
  });
});
