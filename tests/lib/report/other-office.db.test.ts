import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { addIndicators } from "@/lib/indicator/commands";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { getReport } from "@/lib/report/queries/report";
import { foundFirstUnit } from "@/lib/unit/commands/found-unit";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, inTime } from "@/tests/support/reports";

/** A province beside the city, with a form of its own that is open on the same days. */
async function anotherOfficesPeriod() {
  const unitId = await transaction((tx) =>
    foundFirstUnit(tx, {
      ...{ code: "37", kind: "province", name: "Ninh Bình", fromOn: "1992-04-01", toOn: null },
    }),
  );
  const administrator = anActor("systemAdmin", { unitId });
  await addIndicators(administrator, {
    ...{ ownerUnitId: unitId, fromOn: "2020-01-01" },
    indicators: [
      {
        ...{ code: "hoa_giai_moi", groupCode: "D", groupName: "Dân chủ", name: "Vụ hòa giải" },
        ...{ unitOfMeasure: "vụ", type: "count", unitCombination: "sum" },
        ...{ periodCombination: "sumOfIncrements", direction: "neutral" },
      },
    ],
  });
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: unitId, name: "Báo cáo 6 tháng", rhythm: "halfYear", fromOn: "2024-01-01" },
    indicatorCodes: ["hoa_giai_moi"],
  });
  return openPeriod(administrator, {
    ...{ formId, year: 2024, label: "6 tháng", fromOn: "2024-01-01", toOn: "2024-06-15" },
    ...{ opensAt: instantOf("2024-06-10", "08:00"), dueAt: instantOf("2024-06-20", "17:00") },
    graceDays: 0,
  });
}

test("a unit neither reads nor types a report on the form of an office that is not above its cluster", async () => {
  const stage = await anOpenPeriod();
  const periodId = await anotherOfficesPeriod();
  const key = { periodId, unitId: stage.dongAnh };
  const { officer } = stage.peopleOf(stage.dongAnh);
  const input = { ...key, revision: 0, intent: "save" as const, cells: {} };
  expect(await at(inTime, () => getReport(officer, key))).toBeNull();
  await expect(at(inTime, () => enterFigures(officer, input))).rejects.toThrow("notFound");
  expect(await db.progressReport.count()).toBe(0);
});
