import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { dayFromDb, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { openPeriod } from "@/lib/report/commands/open-period";
import { getReport } from "@/lib/report/queries/report";
import { unitReportCells } from "@/lib/report/unit-paper";
import { findTotalFaults } from "@/lib/total/queries/find-total-faults";
import { confirmReport, reopenReport } from "@/tests/support/confirming";
import { asOwner } from "@/tests/support/own-database";
import { aQuarterAfterTwoMonths } from "@/tests/support/quarter";
import { anOpenPeriod, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string };

beforeEach(async () => {
  stage = await anOpenPeriod();
  await asOwner("update indicators set period_combination = 'last' where code = 'hoa_tang'");
  place = { periodId: await aQuarterAfterTwoMonths(stage), unitId: stage.dongAnh };
});

async function type(typed: Readonly<Record<string, string>>) {
  const { officer } = stage.peopleOf(stage.dongAnh);
  const input = { ...place, revision: 0, intent: "save" as const, cells: stage.cells(typed) };
  await at(inTime, () => enterFigures(officer, input));
}

async function linesOf(periodId = place.periodId) {
  const { head } = stage.peopleOf(stage.dongAnh);
  return (await at(inTime, () => getReport(head, { ...place, periodId })))?.lines ?? [];
}

const june = { nha_ddk_xay_moi: "2", quy_bien_dao: "trên 50", hoa_tang: "3/8" };

test("a quarter says what its months and its remainder come to, of a stock what stood last, and where “trên” was said, so", async () => {
  await type(june);
  const lines = await linesOf();
  expect(lines.map(({ inPeriod }) => inPeriod)).toMatchObject([
    { amount: { whole: 10n }, qualifier: "exact" },
    { amount: { whole: 350_000_000n }, qualifier: "over" },
    { amount: { numerator: 3n, denominator: 8n }, qualifier: "exact" },
  ]);
  const cells = lines.map((line) => unitReportCells(line).slice(1, 3));
  expect(cells).toEqual([
    ["10", "10"],
    ["trên 350", "trên 350"],
    ["37,5% (3/8)", "37,5% (3/8)"],
  ]);
});

test("the quarter after it has the whole of it as the period before", async () => {
  await type(june);
  const { formId } = await db.reportingPeriod.findUniqueOrThrow({ where: { id: place.periodId } });
  const next = await openPeriod(stage.office.administrator, {
    ...{ formId, year: 2024, label: "quý III năm 2024" },
    ...{ fromOn: "2024-07-01", toOn: "2024-09-30" },
    ...{ opensAt: instantOf("2024-06-10", "08:00"), dueAt: instantOf("2024-10-20", "17:00") },
  });
  expect((await linesOf(next)).map(({ facts }) => facts.previous)).toMatchObject([
    { amount: { whole: 10n }, qualifier: "exact" },
    { amount: { whole: 350_000_000n }, qualifier: "over" },
    { amount: { numerator: 3n, denominator: 8n } },
  ]);
});

test("opened again it goes on counting at its own days, June and not the whole quarter", async () => {
  await type(june);
  await confirmReport(stage, place);
  const kept = () =>
    db.periodTotal.findMany({
      where: { basis: "verified", units: { gt: 0 } },
      select: { fromOn: true, toOn: true, whole: true, numerator: true },
      orderBy: [{ indicatorId: "asc" }, { fromOn: "asc" }],
    });
  const confirmed = await kept();
  expect(confirmed.map(({ fromOn }) => dayFromDb(fromOn))).toEqual(Array(3).fill("2024-06-01"));
  await reopenReport(stage, place);
  expect(await kept()).toEqual(confirmed);
  expect((await findTotalFaults(db)).faults).toEqual([]);
  const elsewhen = await db.$queryRaw<unknown[]>`
    select 1 from figures_by_report where basis = 'verified' and from_on <> '2024-06-01'
    union all
    select 1 from figures_of(array[${stage.clusterYearId}::uuid], array(select id from indicators), 'verified', '2024-01-01', '2024-12-31')
    where from_on <> '2024-06-01'`;
  expect(elsewhen).toEqual([]);
});
