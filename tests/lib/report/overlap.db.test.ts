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

test("where another form has a figure for some of the days, only the rest is asked for; where for all, none", async () => {
  const { stage, officer } = await sent();
  const { administrator, cityId } = stage.office;
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Báo cáo quý", rhythm: "quarter", fromOn: "2024-01-01" },
    indicatorCodes: ["nha_ddk_xay_moi"],
  });
  const open = (label: string, fromOn: string, toOn: string) =>
    openPeriod(administrator, {
      ...{ formId, year: 2024, label, fromOn, toOn },
      ...{ opensAt: inTime, dueAt: instantOf("2024-07-05", "17:00") },
    });
  const all = sheetFor(stage, await open("quý I năm 2024", "2024-01-01", "2024-03-31"), {
    nha_ddk_xay_moi: "3",
  });
  await expect(at(inTime, () => enterFigures(officer, all))).rejects.toThrow(
    "report.figureElsewhere",
  );
  const rest = await open("quý II năm 2024", "2024-04-01", "2024-06-30");
  await at(inTime, () => enterFigures(officer, sheetFor(stage, rest, { nha_ddk_xay_moi: "3" })));
  const stored = await db.indicatorValue.findFirst({ where: { report: { periodId: rest } } });
  expect(stored?.fromOn).toEqual(new Date("2024-06-16"));
});

test("nor does the database take figures of one unit and indicator over the same days", async () => {
  await sent();
  const overlapping = db.$executeRaw`
    insert into indicator_values (id, report_id, unit_id, indicator_id, from_on, to_on, typed)
    select gen_random_uuid(), report_id, unit_id, indicator_id, to_on, to_on + 30, '1' from indicator_values limit 1`;
  await expect(overlapping).rejects.toThrow();
  expect(await db.indicatorValue.count()).toBe(4);
});
