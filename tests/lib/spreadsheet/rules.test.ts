import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { countField } from "@/lib/numbers/schema";
import { checkTable } from "@/lib/spreadsheet/rules";

const unit = z.object({
  name: z.string().min(1, "Chưa có tên.").meta({ title: "Tên đơn vị" }),
  households: countField()
    .transform(({ value }) => value)
    .meta({ title: "Số hộ" }),
  from: dayField().meta({ title: "Từ ngày" }),
  note: z.string().optional().meta({ title: "Ghi chú" }),
});

function table(...rows: [number, Record<string, string>][]) {
  return rows.map(([number, texts]) => ({
    number,
    cells: Object.entries(texts).map(([letter, text]) => ({
      address: `${letter}${number}`,
      column: letter.charCodeAt(0) - 64,
      text,
    })),
  }));
}

const head = { A: "STT", B: "TU NGAY", C: "tên  đơn vị", D: "Số hộ" };

describe("a sheet that holds", () => {
  const rows = table(
    [1, { A: "Danh sách đơn vị" }],
    [3, head],
    [4, { A: "1", B: "01/7/2025", C: "Đông Anh", D: "7.690" }],
    [9, { A: "2", B: "2025-07-01", C: "Sóc Sơn", D: "0" }],
  );

  test("gives every row, its columns found by heading in any order", () => {
    expect(checkTable(unit, rows).rows?.map(({ number, values }) => [number, values])).toEqual([
      [4, { name: "Đông Anh", households: 7690n, from: "2025-07-01" }],
      [9, { name: "Sóc Sơn", households: 0n, from: "2025-07-01" }],
    ]);
  });

  test("lets what only the database knows name its cell", () => {
    const [row] = checkTable(unit, rows).rows ?? [];
    expect(row?.errorAt("name", "Đơn vị này đã có.")).toEqual({
      address: "C4",
      columnTitle: "Tên đơn vị",
      value: "Đông Anh",
      reason: "Đơn vị này đã có.",
    });
  });
});

describe("a sheet with errors", () => {
  test("gives all of them by cell and no rows", () => {
    const rows = table(
      [3, head],
      [4, { B: "31/4/2025", C: "Đông Anh", D: "hai trăm" }],
      [5, { B: "01/7/2025", C: "Sóc Sơn", D: "5" }],
      [6, { B: "01/7/2025", D: "5" }],
    );
    const { rows: none, errors } = checkTable(unit, rows);
    expect(none).toBeNull();
    expect(errors?.map(({ address, columnTitle, value }) => [address, columnTitle, value])).toEqual(
      [
        ["D4", "Số hộ", "hai trăm"],
        ["B4", "Từ ngày", "31/4/2025"],
        ["C6", "Tên đơn vị", ""],
      ],
    );
    expect(errors?.[0]?.reason).toContain("“hai trăm” chưa phải là số");
  });

  test("says which required column is missing", () => {
    const { errors } = checkTable(
      unit,
      table([1, { A: "Tên đơn vị", B: "Từ ngày" }], [2, { A: "x" }]),
    );
    expect(errors).toEqual([
      expect.objectContaining({
        address: "A1",
        reason: expect.stringContaining("Chưa có cột “Số hộ”"),
      }),
    ]);
  });

  test("says which column stands there twice", () => {
    const { errors } = checkTable(unit, table([1, { ...head, E: "số hộ" }], [2, { A: "1" }]));
    expect(errors).toEqual([expect.objectContaining({ address: "E1", value: "số hộ" })]);
  });

  test("says that there is no row under the headings", () => {
    const { errors } = checkTable(unit, table([1, head]));
    expect(errors).toEqual([expect.objectContaining({ address: "A2" })]);
  });
});

test("a rule over several columns is an error of its row", () => {
  const row = z
    .object({
      part: z.string().meta({ title: "Hỏa táng" }),
      whole: z.string().meta({ title: "Tổng số" }),
    })
    .refine(({ part, whole }) => Number(part) <= Number(whole), "Lớn hơn tổng số.");
  const { errors } = checkTable(
    row,
    table([1, { A: "Hỏa táng", B: "Tổng số" }], [2, { A: "5", B: "4" }]),
  );
  expect(errors).toEqual([
    { address: "A2", columnTitle: "", value: "", reason: "Lớn hơn tổng số." },
  ]);
});

test("a column without a heading in the schema is a fault of the program", () => {
  expect(() => checkTable(z.object({ name: z.string() }), [])).toThrow("name");
});
