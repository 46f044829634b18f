import ExcelJS from "@protobi/exceljs";
import { describe, expect, test } from "vitest";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import { aFile, textsIn } from "./files";

const hostile = ["=1+1", "+84912", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1"];

const written = await writeWorkbook({
  sheetName: "Đơn vị: 2024/2025 [danh sách của Cụm số 3]",
  title: "Danh sách đơn vị",
  columns: [
    { title: "Tên đơn vị", kind: "text" },
    { title: "Số tiền (đồng)", kind: "number" },
    { title: "Từ ngày", kind: "day", width: 20 },
  ],
  rows: [
    ["Ủy ban MTTQ Việt Nam huyện Đông Anh", 7_690_000_000n, "2024-02-29"],
    [null, { digits: 12345n, scale: 1 }, null],
    ...hostile.map((text) => [text, null, null]),
  ],
  notes: ["Ghi mỗi đơn vị một dòng."],
});

async function opened() {
  const workbook = new ExcelJS.Workbook();
  // The library's own type of a buffer is not Node's.
  await workbook.xlsx.load(
    new Uint8Array(written).buffer as Parameters<typeof workbook.xlsx.load>[0],
  );
  return workbook;
}

test("what is written reads back", async () => {
  expect(await textsIn(aFile(written))).toMatchObject({
    A1: "Danh sách đơn vị",
    A3: "Tên đơn vị",
    B3: "Số tiền (đồng)",
    A4: "Ủy ban MTTQ Việt Nam huyện Đông Anh",
    B4: "7690000000",
    C4: "29/02/2024",
    B5: "1234,5",
  });
});

describe("in Excel", () => {
  test("headings stay in view, columns are wide enough, figures have their formats", async () => {
    const sheet = (await opened()).worksheets[0];
    expect(sheet?.name).toBe("Đơn vị  2024 2025  danh sách củ");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
    expect(sheet?.pageSetup.printTitlesRow).toBe("3:3");
    expect(sheet?.getColumn(1).width).toBe(37);
    expect(sheet?.getColumn(3).width).toBe(20);
    expect(sheet?.getCell("B4").numFmt).toBe("#,##0");
    expect(sheet?.getCell("B5").numFmt).toBe("#,##0.0");
    expect(sheet?.getCell("C4").numFmt).toBe("dd/mm/yyyy");
    expect(sheet?.getCell("A3").font.bold).toBe(true);
  });

  test("notes stand on a sheet of their own", async () => {
    expect((await opened()).worksheets[1]?.getCell("A1").value).toBe("Ghi mỗi đơn vị một dòng.");
  });

  test("a text that looks like a formula is a text, also after editing", async () => {
    const sheet = (await opened()).worksheets[0];
    for (const [index, text] of hostile.entries()) {
      const cell = sheet?.getCell(`A${index + 6}`);
      expect([cell?.type, cell?.value, cell?.numFmt]).toEqual([
        ExcelJS.ValueType.String,
        text,
        "@",
      ]);
    }
  });
});
