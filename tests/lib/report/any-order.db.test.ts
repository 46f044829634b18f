import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addDays, type Day, dayFromDb, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Rhythm } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/refusal";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { confirmReport, reopenReport } from "@/tests/support/confirming";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, inTime, revisionOf } from "@/tests/support/reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;
type Days = { fromOn: Day; toOn: Day };
const houses = "nha_ddk_xay_moi";

const month = (number: number): Days => {
  const first = `2024-0${number}-01` as Day;
  const next = `2024-0${number + 1}-01` as Day;
  return { fromOn: first, toOn: addDays(next, -1) };
};
const over = (first: Days, last: Days): Days => ({ fromOn: first.fromOn, toOn: last.toOn });

/** Months as most have them and cut off in the middle, quarters, half a year, and a conference's own cut-off. */
const offered: { rhythm: Rhythm; days: Days }[] = [
  ...[1, 2, 3, 4, 5, 6].map((each) => ({ rhythm: "month" as const, days: month(each) })),
  { rhythm: "month", days: { fromOn: "2024-02-15" as Day, toOn: "2024-03-14" as Day } },
  { rhythm: "month", days: { fromOn: "2024-05-15" as Day, toOn: "2024-06-14" as Day } },
  { rhythm: "quarter", days: over(month(1), month(3)) },
  { rhythm: "quarter", days: over(month(4), month(6)) },
  { rhythm: "halfYear", days: over(month(1), month(6)) },
  { rhythm: "year", days: { fromOn: "2024-01-01" as Day, toOn: "2024-11-30" as Day } },
  { rhythm: "week", days: { fromOn: "2024-03-04" as Day, toOn: "2024-03-10" as Day } },
];

const acts = fc.constantFrom("3", "5", "8", "", "không phát sinh", "confirm", "reopen");
const steps = fc.array(fc.record({ form: fc.nat(offered.length - 1), act: acts }), {
  minLength: 4,
  maxLength: 12,
});
const refused = [
  ...["report.figureElsewhere", "report.daysScattered", "report.alreadyVerified"],
  ...["report.incomplete", "report.notClosed"],
];

async function periodsOf({ office }: Stage) {
  const open = offered.map(async ({ rhythm, days }, index) => {
    const formId = await makeForm(office.administrator, {
      ...{ ownerUnitId: office.cityId, name: `Biểu ${index}`, rhythm, fromOn: "2024-01-01" },
      // Whose months are cut off in the middle counts its year from there.
      ...(days.fromOn.endsWith("-15") && { yearMonth: 12, yearDay: 15 }),
      indicatorCodes: [houses],
    });
    return openPeriod(office.administrator, {
      ...{ formId, year: 2024, label: `kỳ ${index}`, ...days },
      ...{ opensAt: instantOf("2024-06-10", "08:00"), dueAt: instantOf("2024-12-20", "17:00") },
    });
  });
  return Promise.all(open);
}

/** Types or empties one cell, confirms it or opens it again; what is refused is refused in words. Any fault of the database goes through. */
async function perform({ stage, periodId }: { stage: Stage; periodId: string }, act: string) {
  const key = { periodId, unitId: stage.dongAnh };
  try {
    if (act === "confirm") return await confirmReport(stage, key, [houses]);
    if (act === "reopen") return await reopenReport(stage, key);
    const input = { ...key, intent: "save" as const, revision: await revisionOf(key) };
    const cells = stage.cells({ [houses]: act });
    const { officer } = stage.peopleOf(stage.dongAnh);
    await at(inTime, () => enterFigures(officer, { ...input, cells }));
  } catch (fault) {
    expect(refused).toContain(fault instanceof Refusal ? fault.code : fault);
  }
}

async function storedDays(isQuick: boolean) {
  const values = await db.indicatorValue.findMany({
    where: { isQuick, typed: { not: "" } },
    select: { fromOn: true, toOn: true, report: { select: { period: true } } },
    orderBy: { fromOn: "asc" },
  });
  return values.map(({ fromOn, toOn, report: { period } }) => ({
    ...{ fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn) },
    of: { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) },
  }));
}

test.each(["increment", "cumulative"])(
  "in whatever order forms are filled in as %s, emptied, confirmed and opened again, official figures never share a day and stay within their periods",
  async (mode) => {
    const stage = await anOpenPeriod();
    await asOwner(`update indicators set report_mode = '${mode}' where code = '${houses}'`);
    const periods = await periodsOf(stage);
    await fc.assert(
      fc
        .asyncProperty(steps, async (taken) => {
          for (const { form, act } of taken)
            await perform({ stage, periodId: periods[form] ?? "" }, act);
          const stored = await storedDays(false);
          for (const [index, { fromOn, toOn, of }] of stored.entries()) {
            expect(fromOn >= of.fromOn && toOn <= of.toOn).toBe(true);
            const next = stored[index + 1];
            if (next) expect(next.fromOn > toOn).toBe(true);
          }
          for (const { fromOn, toOn, of } of await storedDays(true))
            expect({ fromOn, toOn }).toEqual(of);
        })
        .afterEach(() => asOwner("truncate progress_reports cascade")),
      { numRuns: 13 },
    );
  },
  120_000,
);
