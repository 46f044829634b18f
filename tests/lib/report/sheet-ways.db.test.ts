import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { getClusterWorkbook, getUnitWorkbook } from "@/lib/report/queries/report-workbook";
import { asOwner } from "@/tests/support/own-database";
import { aQuarterAfterTwoMonths } from "@/tests/support/quarter";
import { anOpenPeriod, inTime } from "@/tests/support/reports";
import { opened } from "@/tests/support/workbooks";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let periodId: string;

beforeEach(async () => {
  stage = await anOpenPeriod();
  await asOwner("update indicators set report_mode = 'cumulative' where code = 'quy_bien_dao'");
  periodId = await aQuarterAfterTwoMonths(stage);
});

type Named = { C: string; open: string };

/** What a sheet says at a row: the line's name, and the word of advice at a cell to be filled in. */
async function saidAt(workbook: { bytes: Buffer } | null, row: number, open: string) {
  const [sheet] = (await opened(workbook)).worksheets;
  const prompt = sheet?.getCell(`${open}${row}`).dataValidation.prompt ?? "";
  return { C: `${sheet?.getCell(`C${row}`).value}`, open: prompt } satisfies Named;
}

test("each line says whether a running total or the days left over are to be filled in, in its row and at its cell", async () => {
  const { officer } = stage.peopleOf(stage.dongAnh);
  const key = { periodId, unitId: stage.dongAnh };
  const book = await at(inTime, () => getUnitWorkbook(officer, key));
  expect([await saidAt(book, 5, "F"), await saidAt(book, 6, "F")]).toEqual([
    {
      C: "Nhà Đại đoàn kết xây mới\n(ghi phần còn lại, ngày 01/6–30/6)",
      open: expect.stringMatching(/^Ghi phần còn lại, ngày 01\/6–30\/6\. Số đếm/),
    },
    {
      C: "Thu Quỹ “Vì biển, đảo Việt Nam”\n(ghi lũy kế từ 01/01 đến 30/6)",
      open: expect.stringMatching(/^Ghi lũy kế từ 01\/01 đến 30\/6\. Không ghi đơn vị/),
    },
  ]);
});

test("where units are asked for other days, a row sends to the cells, which say it for each", async () => {
  const key = { periodId, clusterYearId: stage.clusterYearId, shape: "columns" as const };
  const book = await at(inTime, () => getClusterWorkbook(stage.secretary, key));
  const columns = await Promise.all(["E", "F", "G"].map((column) => saidAt(book, 6, column)));
  expect(columns[0]?.C).toContain("(mỗi đơn vị ghi theo lời nhắc tại ô)");
  expect(columns.map(({ open }) => open.split(".")[0]).sort()).toEqual([
    ...["Ghi phần còn lại, ngày 01/6–30/6", "Ghi số trong kỳ", "Ghi số trong kỳ"],
  ]);
});
