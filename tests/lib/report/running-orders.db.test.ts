import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addDays, type Day, dayFromDb, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { runningStart } from "@/lib/figure/rules/running";
import { Refusal } from "@/lib/refusal";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { findTotalFaults } from "@/lib/total/queries/find-total-faults";
import { confirmReport, lockReportFor, reopenReport } from "@/tests/support/confirming";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, inTime, revisionOf } from "@/tests/support/reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;
const houses = "nha_ddk_xay_moi";
const none = "không phát sinh";
/** The office's year begins on 1 March: January and February end the year before it. */
const year = { yearMonth: 3, yearDay: 1 };

async function aMonthlyForm({ office }: Stage) {
  await asOwner(`update indicators set report_mode = 'cumulative' where code = '${houses}'`);
  const formId = await makeForm(office.administrator, {
    ...{ ownerUnitId: office.cityId, name: "Báo cáo tháng", rhythm: "month", ...year },
    ...{ fromOn: "2023-01-01", indicatorCodes: [houses] },
  });
  const open = [1, 2, 3, 4, 5, 6].map((number) => {
    const fromOn = `2024-0${number}-01` as Day;
    const toOn = addDays(`2024-0${number + 1}-01` as Day, -1);
    return openPeriod(office.administrator, {
      ...{ formId, year: 2024, label: `tháng ${number}/2024`, fromOn, toOn },
      ...{ opensAt: instantOf("2024-01-02", "08:00"), dueAt: instantOf("2024-12-20", "17:00") },
    });
  });
  return Promise.all(open);
}

const acts = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60).map(String) },
  fc.constantFrom(none, "", "confirm", "confirm", "lock", "reopen"),
);
const step = fc.record({ month: fc.nat(5), act: acts });
/** Every month is typed, one confirmed, one before it typed anew, and then whatever comes. */
const steps = fc
  .tuple(
    fc.array(fc.nat(60).map(String), { minLength: 6, maxLength: 6 }),
    fc.integer({ min: 3, max: 4 }),
    fc.array(step, { minLength: 5, maxLength: 9 }),
  )
  .map(([typed, confirmed, taken]) => [
    ...typed.map((act, month) => ({ month, act })),
    ...[
      { month: confirmed, act: "confirm" },
      { month: 2, act: "61" },
    ],
    ...taken,
  ]);

const refused = [
  ...["report.alreadyVerified", "report.alreadySubmitted", "report.incomplete"],
  ...["report.notVerified", "report.notClosed", "report.reopeningAsked"],
];

/** One act as a command; what the domain refuses changes nothing, and is part of the story. */
async function perform(stage: Stage, periodId: string, act: string) {
  const key = { periodId, unitId: stage.dongAnh };
  try {
    if (act === "confirm") return await confirmReport(stage, key, [houses]);
    if (act === "lock") return await lockReportFor(stage, key);
    if (act === "reopen") return await reopenReport(stage, key);
    const input = { ...key, revision: await revisionOf(key), intent: "save" as const };
    const cells = stage.cells({ [houses]: act });
    await at(inTime, () =>
      enterFigures(stage.peopleOf(stage.dongAnh).officer, { ...input, cells }),
    );
  } catch (fault) {
    expect(refused).toContain(fault instanceof Refusal ? fault.code : fault);
  }
}

/** Every running total that may still change: the sum of what the months of its year add up to it. */
async function expectTypedTotals() {
  const values = await db.indicatorValue.findMany({
    where: { typed: { not: "" } },
    select: {
      ...{ typed: true, whole: true, noneArose: true, toOn: true },
      report: { select: { status: true } },
    },
  });
  for (const { typed, noneArose, report, ...value } of values) {
    if (noneArose || report.status === "verified" || report.status === "locked") continue;
    const toOn = dayFromDb(value.toOn);
    const start = runningStart(year, { toOn, unitFromOn: "2008-08-01" });
    const added = values.filter((each) => {
      const day = dayFromDb(each.toOn);
      return day >= start && day <= toOn;
    });
    const sum = added.reduce((all, { whole }) => all + (whole ?? 0n), 0n);
    expect(sum, `up to ${toOn}`).toBe(BigInt(typed));
  }
}

test("in whatever order months are typed, confirmed, locked and opened again, what they add comes to each running total that may still change", async () => {
  const stage = await anOpenPeriod();
  const periods = await aMonthlyForm(stage);
  await fc.assert(
    fc
      .asyncProperty(steps, async (taken) => {
        for (const { month, act } of taken) {
          await perform(stage, periods[month] ?? "", act);
          await expectTypedTotals();
        }
        await at(inTime, async () => expect((await findTotalFaults(db)).faults).toEqual([]));
      })
      .afterEach(() =>
        asOwner("truncate progress_reports, period_totals, year_totals, audit_entries cascade"),
      ),
    { numRuns: 6 },
  );
}, 120_000);
