import { expect, test } from "vitest";
import { z } from "zod";
import { carry, refusedSheet, rowsOfUpload, uploadFields } from "@/lib/spreadsheet/upload";

const fields = z.object(uploadFields);
const file = new File(["Mã;Tên\n00454;Đông Anh\n"], "don-vi.csv");

test("the rows seen in the preview come back for the act, and no file is needed", async () => {
  const rows = await rowsOfUpload(fields.parse({ step: "check", file }));
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Mã", "Tên"],
    ["00454", "Đông Anh"],
  ]);
  const none = new File([], "");
  const again = fields.parse({ step: "act", carried: carry(rows), file: none });
  expect(await rowsOfUpload(again)).toEqual(rows);
});

test("a form without a file asks for one", async () => {
  for (const form of [{ step: "check" }, { step: "act" }, { file: new File([], "") }]) {
    await expect(rowsOfUpload(fields.parse(form))).rejects.toThrow("sheet.missing");
  }
});

test.each(["", "no json", "[1]", '{"number":1}', '[{"number":1,"cells":[{}]}]'])(
  "rows that another hand has changed to %s are none",
  async (carried) => {
    const act = fields.parse({ step: "act", carried });
    await expect(rowsOfUpload(act)).rejects.toThrow("sheet.missing");
  },
);

test("what is wrong is counted and told cell by cell", () => {
  const cell = { address: "D17", columnTitle: "Điện thoại", value: "abc", reason: "Chưa rõ." };
  expect(refusedSheet([cell])).toEqual({
    message: "Có 1 ô cần sửa. Chưa có dữ liệu nào được ghi; vui lòng sửa tệp rồi tải lại.",
    wrongCells: [cell],
  });
});
