import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

/** Half a year's figures of one unit, sent. */
async function sent() {
  const stage = await anOpenPeriod();
  const { head, officer } = stage.peopleOf(stage.dongAnh);
  await at(inTime, () => submitReport(head, sheetFor(stage, stage.periodId, fullSheet)));
  return { stage, officer };
}

function sheetFor(stage: Stage, periodId: string, sheet: Record<string, string>) {
  const cells = stage.cells(sheet);
  return { periodId, unitId: stage.dongAnh, intent: "save" as const, revision: 0, cells };
}

test("a figure that another form already has for some of the days is not taken twice", async () => {
  const { stage, officer } = await sent();
  const { administrator, cityId } = stage.office;
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Báo cáo quý", rhythm: "quarter", fromOn: "2024-01-01" },
    indicatorCodes: ["nha_ddk_xay_moi"],
  });
  const quarter = await openPeriod(administrator, {
    ...{ formId, year: 2024, label: "quý II năm 2024", fromOn: "2024-06-15", toOn: "2024-06-30" },
    ...{ opensAt: inTime, dueAt: instantOf("2024-07-05", "17:00") },
  });
  const again = sheetFor(stage, quarter, { nha_ddk_xay_moi: "3" });
  await expect(at(inTime, () => enterFigures(officer, again))).rejects.toThrow(
    "report.figureElsewhere",
  );
});

test("nor does the database take figures of one unit and indicator over the same days", async () => {
  await sent();
  const overlapping = db.$executeRaw`
    insert into indicator_values (id, report_id, unit_id, indicator_id, from_on, to_on, typed)
    select gen_random_uuid(), report_id, unit_id, indicator_id, to_on, to_on + 30, '1' from indicator_values limit 1`;
  await expect(overlapping).rejects.toThrow();
  expect(await db.indicatorValue.count()).toBe(4);
});
