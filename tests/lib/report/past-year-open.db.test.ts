import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { extendReport } from "@/lib/report/commands/extend-report";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { openPeriod } from "@/lib/report/commands/open-period";
import { getClusterSheet } from "@/lib/report/queries/cluster-sheet";
import { getReport } from "@/lib/report/queries/report";
import { getClusterWorkbook } from "@/lib/report/queries/report-workbook";
import type { anActor } from "@/tests/support/actors";
import { closeYear } from "@/tests/support/clusters";
import { anOpenPeriod } from "@/tests/support/reports";
import { opened } from "@/tests/support/workbooks";

const early = instantOf("2025-01-02", "09:00");
const later = instantOf("2025-01-08", "09:00");
const nextYear = instantOf("2026-01-02", "09:00");

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let periodId: string;

/** December, until 5 January with two days of grace. */
beforeEach(async () => {
  stage = await anOpenPeriod();
  periodId = await openPeriod(stage.office.administrator, {
    ...{ formId: stage.formId, year: 2024, label: "tháng 12 năm 2024", graceDays: 2 },
    ...{ fromOn: "2024-06-16", toOn: "2024-12-31" },
    ...{ opensAt: instantOf("2024-12-20", "08:00"), dueAt: instantOf("2025-01-05", "17:00") },
  });
});

function bring(by: ReturnType<typeof anActor>, when: Date, ...unitIds: string[]) {
  const [id = ""] = Object.keys(stage.cells({ nha_ddk_xay_moi: "" }));
  const cells = { [id]: { from: "", to: "7" } };
  return at(when, () =>
    importSheet(by, {
      ...{ periodId, onConflict: null, isOnBehalf: true },
      units: unitIds.map((unitId) => ({ unitId, cells, source: "Văn bản" })),
    }),
  );
}

const statusOf = async (unitId: string) =>
  (await db.progressReport.findFirst({ where: { periodId, unitId } }))?.status;

async function extend(unitId: string) {
  const dueAt = instantOf("2025-01-20", "17:00");
  await at(early, () =>
    extendReport(stage.deputy, { ...{ periodId, unitId, reason: "Bão" }, dueAt }),
  );
}

const sheetOf = (by: ReturnType<typeof anActor>, when: Date) =>
  at(when, () => getClusterSheet(by, { periodId, clusterYearId: stage.clusterYearId }));

test("a December is entered for its units in January like any other month, and is no history before the year is closed", async () => {
  const { administrator } = stage.office;
  const closed = {
    code: "reportSheet.yearOpen",
    facts: { unit: expect.stringContaining("Mê Linh") },
  };
  await bring(stage.board, early, stage.dongAnh);
  expect(await statusOf(stage.dongAnh)).toBe("draft");
  await expect(bring(administrator, later, stage.meLinh)).rejects.toMatchObject(closed);
  await expect(bring(stage.board, later, stage.meLinh)).rejects.toMatchObject({
    code: "reportSheet.unitClosed",
  });
  expect(await sheetOf(administrator, later)).toBeNull();
  await extend(stage.dongAnh);
  expect(await sheetOf(stage.secretary, later)).toMatchObject({ isPast: false });
  await closeYear(stage.office, stage.clusterYearId);
  await bring(administrator, later, stage.meLinh);
  expect(await statusOf(stage.meLinh)).toBe("locked");
  expect(await sheetOf(stage.secretary, later)).toBeNull();
});

test("what nobody of the cluster sent is history in the year after the one in which it was over", async () => {
  const { administrator } = stage.office;
  expect(await sheetOf(administrator, nextYear)).toMatchObject({ isPast: true });
  await bring(administrator, nextYear, stage.meLinh);
  expect(await statusOf(stage.meLinh)).toBe("locked");
});

test("a unit with more time is named with its hour, and keeps the file from being written; without it the others are", async () => {
  const { administrator } = stage.office;
  await extend(stage.dongAnh);
  await closeYear(stage.office, stage.clusterYearId);
  const { dongAnh, meLinh } = stage;
  await expect(bring(administrator, later, meLinh, dongAnh)).rejects.toMatchObject({
    code: "reportSheet.stillSending",
    facts: { unit: expect.stringContaining("Đông Anh"), until: "17 giờ 00, ngày 20/01/2025" },
  });
  expect(await statusOf(meLinh)).toBeUndefined();
  const key = { periodId, clusterYearId: stage.clusterYearId, shape: "columns" as const };
  const book = await opened(await at(later, () => getClusterWorkbook(administrator, key)));
  const heads = [5, 6, 7].map((column) => `${book.worksheets[0]?.getCell(3, column).value}`);
  expect(heads.filter((head) => head.includes("còn tự gửi được báo cáo kỳ này"))).toHaveLength(1);
  await bring(administrator, later, meLinh);
  expect(await statusOf(meLinh)).toBe("locked");
  await bring(stage.board, later, dongAnh);
  expect(await statusOf(dongAnh)).toBe("draft");
});

test("a unit reads of a period that holds old figures alone that nobody waited for it, not that it missed the hour", async () => {
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const read = () => getReport(stage.peopleOf(stage.dongAnh).officer, key);
  const [then, afterwards] = [
    await at(instantOf("2024-12-30", "09:00"), read),
    await at(instantOf("2025-12-30", "09:00"), read),
  ];
  expect(then?.closing?.text).toMatch(/^Đã hết hạn gửi lúc/);
  expect(afterwards?.closing?.text).toMatch(/^Kỳ này chỉ giữ số liệu cũ để so sánh/);
});
