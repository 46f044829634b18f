/**
 * What `npm run bench:entry` runs: three units type 79 figures a month for a year, and each month's rows are then put back
 * once more by one bare INSERT in a transaction of its own. Printed, never asserted.
 */
import pg from "pg";
import { at } from "@/lib/clock";
import { addDays, type Day, dayOf, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { addIndicators } from "@/lib/indicator/commands";
import { standardCatalogue } from "@/lib/indicator/queries/standard-catalogue";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { anActor } from "../support/actors";
import { aClusterOfThree, aYear } from "../support/clusters";
import { aCity } from "../support/units";

const figures = 79;
const owner = new pg.Client({ connectionString: process.env.BENCH_OWNER_URL });
await owner.connect();

const office = await aCity();
const { clusterId, ...units } = await aClusterOfThree(office);
await aYear(office, clusterId);
const ownerUnitId = office.cityId;
const indicators = standardCatalogue();
await addIndicators(office.administrator, { ownerUnitId, fromOn: "2020-01-01", indicators });
const codes = indicators.filter(({ parts }) => !parts).map(({ code }) => code);
const formId = await makeForm(office.administrator, {
  ...{ ownerUnitId, name: "Báo cáo tháng", rhythm: "month", fromOn: "2024-01-01" },
  indicatorCodes: codes.slice(0, figures),
});
const lines = await db.reportFormLine.findMany({
  where: { formId },
  select: { indicatorId: true, indicator: { select: { type: true } } },
});

const taken: Record<"first" | "again" | "bare", number[]> = { first: [], again: [], bare: [] };
for (let month = 1; month <= 12; month += 1) {
  const periodId = await openMonth(month);
  for (const unitId of Object.values(units)) {
    const reporter = anActor("unitReporter", { unitId });
    const key = { periodId, unitId, intent: "save" as const };
    const save = (revision: number, by: number) =>
      at(inMonth(month, 20), () =>
        enterFigures(reporter, { ...key, revision, cells: cellsOf(month + by) }),
      );
    taken.first.push(await timed(() => save(0, 0)));
    taken.bare.push(await timedInsert(periodId, unitId));
    taken.again.push(await timed(() => save(1, 1)));
  }
}

const bare = median(taken.bare);
const what = {
  bare: "một lệnh INSERT",
  first: "lưu nháp lần đầu",
  again: "lưu nháp, sửa cả 79 số",
} as const;
for (const kind of ["bare", "first", "again"] as const) {
  const time = median(taken[kind]);
  console.log(
    `${what[kind].padEnd(26)}${time.toFixed(1).padStart(7)} ms  ×${(time / bare).toFixed(1)}`,
  );
}
await owner.end();
process.exit(0);

function openMonth(month: number) {
  const fromOn = dayIn(month, 1);
  const toOn = addDays(month === 12 ? ("2025-01-01" as Day) : dayIn(month + 1, 1), -1);
  return openPeriod(office.administrator, {
    ...{ formId, year: 2024, label: `tháng ${month}/2024`, fromOn, toOn },
    ...{ opensAt: inMonth(month, 2), dueAt: inMonth(month, 28) },
  });
}

function cellsOf(month: number) {
  const typed = { count: `${10 + month}`, money: `${100 + month},5`, quantity: `${month},25` };
  const others = { ratio: `${10 + month}/60`, yesNo: "có", text: `Tháng ${month}` };
  return Object.fromEntries(
    lines.map(({ indicatorId, indicator: { type } }) => [
      indicatorId,
      { ...typed, ...others }[type],
    ]),
  );
}

/** The rows a save wrote, taken out and put back by one statement under the same constraints and triggers. */
async function timedInsert(periodId: string, unitId: string) {
  const of =
    "where report_id = (select id from progress_reports where period_id = $1 and unit_id = $2)";
  const {
    rows: [kept],
  } = await owner.query(`select json_agg(v) as rows from indicator_values v ${of}`, [
    periodId,
    unitId,
  ]);
  await owner.query("set session_replication_role = replica");
  await owner.query(`delete from indicator_values ${of}`, [periodId, unitId]);
  await owner.query("set session_replication_role = origin");
  if (kept.rows.length !== figures) throw new Error(`${kept.rows.length} rows`);
  const words = JSON.stringify(kept.rows);
  return timed(() =>
    owner.query(
      "insert into indicator_values select * from json_populate_recordset(null::indicator_values, $1)",
      [words],
    ),
  );
}

async function timed(run: () => Promise<unknown>) {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

function median(times: number[]) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function inMonth(month: number, day: number) {
  return instantOf(dayIn(month, day), "09:00");
}

function dayIn(month: number, day: number) {
  return dayOf(new Date(Date.UTC(2024, month - 1, day)));
}
