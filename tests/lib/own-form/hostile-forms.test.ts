import { expect, test } from "vitest";
import type { Filling } from "@/lib/own-form/rules";
import { filledFile, marksOfFile, onlyMarks } from "@/lib/own-form/template";
import { filledPiece } from "@/lib/own-form/xml-text";
import { limits } from "@/lib/spreadsheet/limits";
import { openZip } from "@/lib/spreadsheet/zip";
import { aZip } from "../spreadsheet/files";

const sheetName = "xl/worksheets/sheet1.xml";

function aForm({ cells, shared }: { cells: string; shared: string }) {
  return aZip({
    "xl/workbook.xml": "<workbook></workbook>",
    "xl/sharedStrings.xml": `<sst>${shared}</sst>`,
    [sheetName]: `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  });
}

const aText = (text: string) => `<si><t>${text}</t></si>`;
const seven: Filling = { text: "bảy", number: "7" };

function sheetOf(filled: Buffer) {
  return openZip(filled).part(sheetName)?.toString() ?? "";
}

test("a tag of endless attributes is left as it is; the cell behind it is filled", () => {
  const endless = `<c${' t="s"'.repeat(300_000)} ><v>0</v></c>`;
  const usual = '<c r="B1" s="2" t="s"><v>0</v></c>';
  const filled = filledFile(
    aForm({ cells: endless + usual, shared: aText("{{nha_ddk}}") }),
    () => seven,
  );
  expect(sheetOf(filled).includes(endless)).toBe(true);
  expect(sheetOf(filled)).toContain('<c r="B1" s="2"><v>7</v></c>');
});

test("one long shared text is read once, whatever number of cells point to it", () => {
  const long = aText(`{{nha_ddk}}${" x".repeat(1_000_000)}`);
  const cells = '<c t="s"><v>0</v></c>'.repeat(200_000);
  // Read for each cell, the text would come to forty thousand million characters.
  expect(sheetOf(filledFile(aForm({ cells, shared: long }), () => seven))).toContain(cells);
  let reads = 0;
  const strings = new Proxy([long], {
    get(of, key) {
      reads += key === "0" ? 1 : 0;
      return Reflect.get(of, key);
    },
  });
  const markOf = onlyMarks(strings);
  for (let cell = 0; cell < 1000; cell += 1) markOf(0);
  expect(reads).toBe(1);
});

test("shared texts beyond what any table says, and words filled in beyond it, are refused", () => {
  const long = aText("x".repeat(1_000_000));
  const cells = Array.from({ length: 6 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join("");
  const many = aForm({ cells, shared: long.repeat(6) });
  expect(() => filledFile(many, () => seven)).toThrow("sheet.tooMuchInside");
  const wordy = { text: "x".repeat(limits.sharedCharacters / 10), number: null };
  const marks = '<c t="s"><v>0</v></c>'.repeat(11);
  expect(() => filledFile(aForm({ cells: marks, shared: aText("{{ky}}") }), () => wordy)).toThrow(
    "sheet.tooMuchInside",
  );
});

test("a file of more than 5 MB is refused before it is opened, Word or Excel; so are marks without end", () => {
  const large = Buffer.alloc(limits.fileBytes + 1);
  expect(() => marksOfFile(large)).toThrow("ownForm.tooLarge");
  expect(() => filledFile(large, () => seven)).toThrow("ownForm.tooLarge");
  const words = `<w:p><w:r><w:t>${"{{nha_ddk}}".repeat(20_001)}</w:t></w:r></w:p>`;
  expect(() => marksOfFile(aZip({ "word/document.xml": words }))).toThrow("ownForm.tooManyMarks");
});

test("marks cut over several pieces are filled where they began, each asked for once", () => {
  let asked = 0;
  const cut = "<w:t>a{{k</w:t><w:t>y}}b{{ky}}</w:t><w:t></w:t>".repeat(2000);
  const filled = filledPiece(cut, () => {
    asked += 1;
    return "6 tháng";
  });
  expect(asked).toBe(4000);
  const words = filled.replaceAll(/<[^>]+>/g, "");
  expect(words).toBe("a6 thángb6 tháng".repeat(2000));
});

test("a part stored as it is that promises less than it has is damaged", () => {
  const bytes = aZip({ "word/document.xml": "" });
  const at = bytes.indexOf("PK\u0001\u0002");
  bytes.writeUInt16LE(0, at + 10);
  bytes.writeUInt32LE(2, at + 20);
  expect(() => marksOfFile(bytes)).toThrow("sheet.damaged");
});
