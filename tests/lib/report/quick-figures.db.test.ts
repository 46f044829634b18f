import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { getReport } from "@/lib/report/queries/report";
import { unitReportCells } from "@/lib/report/unit-paper";
import { anOpenPeriod, sendSheet } from "@/tests/support/reports";

const inJuly = instantOf("2024-07-03", "09:00");

test("beside a quick figure stands the official running total alone, on the screen and in the paper", async () => {
  const stage = await anOpenPeriod();
  await sendSheet(stage, { unitId: stage.dongAnh });
  const { administrator, cityId } = stage.office;
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Rà soát nhà", rhythm: "oneOff", fromOn: "2024-01-01" },
    indicatorCodes: ["nha_ddk_xay_moi", "nha_ddk_sua_chua"],
  });
  const periodId = await openPeriod(administrator, {
    ...{ formId, year: 2024, label: "rà soát tháng 6", fromOn: "2024-06-01", toOn: "2024-06-30" },
    ...{ opensAt: instantOf("2024-07-01", "08:00"), dueAt: instantOf("2024-07-05", "17:00") },
  });
  const key = { periodId, unitId: stage.dongAnh };
  const { head } = stage.peopleOf(stage.dongAnh);
  const cells = stage.cells({ nha_ddk_xay_moi: "3", nha_ddk_sua_chua: "2" });
  await at(inJuly, () =>
    submitReport(head, { ...key, revision: 0, intent: "submit" as const, cells }),
  );
  const report = await at(inJuly, () => getReport(head, key));
  expect(
    report?.lines.map(({ inPeriod, running }) => [inPeriod?.amount, running?.amount]),
  ).toMatchObject([
    [{ whole: 3n }, { whole: 10n }],
    [{ whole: 2n }, { whole: 14n }],
  ]);
  expect(report?.lines.map(unitReportCells)).toMatchObject([
    ["", "3", "10", "", ""],
    ["", "2", "14", "", ""],
  ]);
  expect(report?.lines.every(({ facts }) => facts.isQuick)).toBe(true);
});
