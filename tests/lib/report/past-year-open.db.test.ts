import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { extendReport } from "@/lib/report/commands/extend-report";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { openPeriod } from "@/lib/report/commands/open-period";
import { getClusterSheet } from "@/lib/report/queries/cluster-sheet";
import { getReport } from "@/lib/report/queries/report";
import { anOpenPeriod } from "@/tests/support/reports";

test("on the second of January figures for a unit that may still send stay a draft; closed for it, they are final", async () => {
  const stage = await anOpenPeriod();
  const { administrator } = stage.office;
  const periodId = await openPeriod(administrator, {
    ...{ formId: stage.formId, year: 2024, label: "năm 2024", graceDays: 2 },
    ...{ fromOn: "2024-06-16", toOn: "2024-12-31" },
    ...{ opensAt: instantOf("2024-12-20", "08:00"), dueAt: instantOf("2025-01-05", "17:00") },
  });
  const [id = ""] = Object.keys(stage.cells({ nha_ddk_xay_moi: "" }));
  const key = { periodId, clusterYearId: stage.clusterYearId };
  const bring = (by: typeof administrator, when: Date, unitId: string) =>
    at(when, () =>
      importSheet(by, {
        ...{ periodId, onConflict: null, isOnBehalf: true },
        units: [{ unitId, cells: { [id]: { from: "", to: "7" } }, source: "Văn bản" }],
      }),
    );
  const statusOf = async (unitId: string) =>
    (await db.progressReport.findFirst({ where: { periodId, unitId } }))?.status;

  const early = instantOf("2025-01-02", "09:00");
  await expect(bring(administrator, early, stage.dongAnh)).rejects.toMatchObject({
    code: "notAllowed",
  });
  await bring(stage.board, early, stage.dongAnh);
  expect(await statusOf(stage.dongAnh)).toBe("draft");
  await at(early, () =>
    extendReport(stage.deputy, {
      ...{ periodId, unitId: stage.dongAnh, reason: "Bão" },
      ...{ dueAt: instantOf("2025-01-20", "17:00") },
    }),
  );
  const later = instantOf("2025-01-08", "09:00");
  await expect(bring(administrator, later, stage.dongAnh)).rejects.toMatchObject({
    code: "notAllowed",
  });
  await bring(administrator, later, stage.meLinh);
  expect(await statusOf(stage.dongAnh)).toBe("draft");
  expect(await statusOf(stage.meLinh)).toBe("locked");
  const sheetOf = (when: Date) => at(when, () => getClusterSheet(administrator, key));
  expect(await sheetOf(early)).toBeNull();
  expect(await sheetOf(later)).toMatchObject({ isPast: true });
});

test("a unit reads of a period that holds old figures alone that nobody waited for it, not that it missed the hour", async () => {
  const { periodId, dongAnh: unitId, ...stage } = await anOpenPeriod();
  const read = () => getReport(stage.peopleOf(unitId).officer, { periodId, unitId });
  const [then, afterwards] = [
    await at(instantOf("2024-12-30", "09:00"), read),
    await at(instantOf("2025-12-30", "09:00"), read),
  ];
  expect(then?.closing?.text).toMatch(/^Đã hết hạn gửi lúc/);
  expect(afterwards?.closing?.text).toMatch(/^Kỳ này chỉ giữ số liệu cũ để so sánh/);
});
