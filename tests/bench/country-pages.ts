/** What `npm run bench:country` runs after each year: the pages' queries as the app runs them, beside SQL written by hand. */
import { setTimeout as delay } from "node:timers/promises";
import { getCityBoard } from "@/lib/board/queries/city-board";
import { boardInput } from "@/lib/board/schema";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { lookUpFigure } from "@/lib/total/queries/look-up";
import { getOfficeFigures } from "@/lib/total/queries/office-figures";
import { figuresView, officeView } from "@/lib/total/schema";
import { anActor } from "../support/actors";
import { idOf } from "./country-data";
import { boardSql, clusterSql, lookUpSql, officeSql } from "./country-sql";

const year = Number(process.env.BENCH_YEAR);
const stored = Number(process.env.BENCH_STORED);
const repetitions = 9;

const centre = anActor("cityLeader", { unitId: idOf("centre") });
const province = anActor("cityLeader", { unitId: idOf("province 1") });
const yearId = idOf(`year ${year} 1-0`);
const beforeId = idOf(`year ${year - 1} 1-0`);
const indicatorId = idOf("indicator 1");
const owners = `c.owner_unit_id = '${idOf("province 1")}'`;
const noChoice = boardInput.parse({});

/** A backend tells what it spent ten seconds after its last statement at the latest. */
const untilTold = 11_000;

async function databaseTime() {
  await delay(untilTold);
  const [told] = await db.$queryRaw<[{ ms: number }]>`
    select active_time as ms from pg_stat_database where datname = current_database()`;
  return told.ms;
}

/** What was told last: where one measurement ends, the next begins. */
let told = 0;

/** What one run takes: on the clock, the app's own work included, and in the database alone. */
async function timeOf(run: () => Promise<unknown>) {
  const startedAt = performance.now();
  for (let round = 0; round < repetitions; round++) await run();
  const clock = (performance.now() - startedAt) / repetitions;
  const before = told;
  told = await databaseTime();
  return { clock, database: (told - before) / repetitions };
}

type Compared = { what: string; page: () => Promise<unknown>; statements: readonly string[] };

/** Each page's queries beside the statements by hand, all of them run once before anything is measured. */
async function compared(list: readonly Compared[]) {
  const pairs = list.map(({ what, page, statements }) => ({
    what,
    page: () => at(instantOf(`${year}-12-28`, "08:00"), page),
    byHand: () => Promise.all(statements.map((statement) => db.$queryRawUnsafe(statement))),
  }));
  for (const { page, byHand } of pairs) await Promise.all([page(), byHand()]);
  told = await databaseTime();
  const rows = [];
  for (const { what, page, byHand } of pairs) {
    const [app, hand] = [await timeOf(page), await timeOf(byHand)];
    rows.push({
      ...{ years: stored, page: what, "ms, database": tenth(app.database) },
      "ms, by hand": tenth(hand.database),
      ratio: Math.round((app.database / hand.database) * 100) / 100,
      "ms, clock": tenth(app.clock),
    });
  }
  return rows;
}

function tenth(value: number) {
  return Math.round(value * 10) / 10;
}

console.table(
  await compared([
    {
      what: "cluster",
      page: () => getClusterFigures(province, yearId, figuresView.parse({})),
      statements: clusterSql({ yearId, beforeId, year }),
    },
    {
      what: "province, figures",
      page: () => getOfficeFigures(province, officeView.parse({})),
      statements: officeSql({ owners, year, split: "y.cluster_id" }),
    },
    {
      what: "country, figures",
      page: () => getOfficeFigures(centre, officeView.parse({})),
      statements: officeSql({ owners: "true", year, split: "c.owner_unit_id" }),
    },
    {
      what: "province, board",
      page: () => getCityBoard(province, noChoice),
      statements: boardSql({ owners, year, isOne: true }),
    },
    {
      what: "country, board",
      page: () => getCityBoard(centre, noChoice),
      statements: boardSql({ owners: "true", year, isOne: false }),
    },
    {
      what: "look-up",
      page: () => lookUpFigure(centre, indicatorId),
      statements: lookUpSql({ indicatorId, year }),
    },
  ]),
);

/** As many at once as an office has readers on a Monday morning. */
const readers = 16;

/** Milliseconds a reader waits, of all reading at once; what is read is written out as a page's data would be. */
async function waiting(read: () => Promise<unknown>) {
  await read();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: readers }, async () => written(await read())));
  return (performance.now() - startedAt) / readers;
}

function written(page: unknown) {
  return JSON.stringify(page, (_key, value) => (typeof value === "bigint" ? `${value}` : value));
}

/** A page beside a table that holds nothing but as many bytes in as many rows, read and written out the same way. */
async function besideStatic(what: string, page: () => Promise<unknown>, rows: number) {
  const inTime = () => at(instantOf(`${year}-12-28`, "08:00"), page);
  const bytes = written(await inTime()).length;
  const each = Math.ceil(bytes / rows);
  const read = () =>
    db.$queryRawUnsafe(`select n, repeat('s', ${each}) as said from generate_series(1, ${rows}) n`);
  const [app, plain] = [await waiting(inTime), await waiting(read)];
  return {
    ...{ years: stored, page: what, bytes, "ms, page": tenth(app), "ms, static": tenth(plain) },
    ratio: tenth(app / plain),
  };
}

console.table([
  await besideStatic(
    "cluster",
    () => getClusterFigures(province, yearId, figuresView.parse({})),
    79,
  ),
  await besideStatic(
    "province, figures",
    () => getOfficeFigures(province, officeView.parse({})),
    79,
  ),
  await besideStatic("country, figures", () => getOfficeFigures(centre, officeView.parse({})), 79),
]);
await db.$disconnect();
