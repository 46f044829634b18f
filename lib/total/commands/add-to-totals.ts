import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";

/** Whose figures, of one year or (null) of all. */
type Scope = { unitIds: readonly string[]; year: number | null };

/** What units gave to each total before an act: rows as the database wrote them, so that no number passes through JavaScript. */
export type Given = Scope & { before: string };

const names = ["units", "yes", "over", "almost", "whole", "quantity", "numerator", "denominator"];
const sums = Prisma.raw(names.join(", "));
const summed = Prisma.raw(names.map((name) => `sum(${name}) as ${name}`).join(", "));
const negative = Prisma.raw(names.map((name) => `-${name}`).join(", "));
const key = Prisma.raw("cluster_year_id, basis, indicator_id, from_on, to_on");

/** What units give to each total as things stand, as JSON. */
export function readGiven(tx: Tx, scope: Scope) {
  return readJson(tx, partsOf(scope));
}

/** What they give now less what they gave before, as JSON; "[]" when nothing has changed. */
export function differenceOf(tx: Tx, list: readonly Given[]) {
  const bothWays = list.flatMap(({ before, ...scope }) => [
    partsOf(scope),
    Prisma.sql`select ${key}, ${negative} from ${rowsIn(before)}`,
  ]);
  return readJson(
    tx,
    Prisma.sql`
      select ${key}, ${summed} from (${Prisma.join(bothWays, " union all ")}) both_ways
      group by 1, 2, 3, 4, 5
      having (${Prisma.raw(names.map((name) => `sum(${name})`).join(", "))}) is distinct from (0, 0, 0, 0, 0, 0, 0, 0)`,
  );
}

/** Adds a difference; rows are locked in the order of their key, as by everyone, so that two acts never wait in a circle. */
export async function addToTotals(tx: Tx, difference: string) {
  if (difference === "[]") return;
  await tx.$executeRaw`
    insert into year_totals (cluster_year_id, basis, indicator_id, ${sums})
    select cluster_year_id, basis, indicator_id, ${sums} from ${rowsIn(difference)}
    where from_on is null order by cluster_year_id, basis, indicator_id
    on conflict (cluster_year_id, basis, indicator_id) do update set ${added("year_totals")}`;
  await tx.$executeRaw`
    insert into period_totals (${key}, ${sums})
    select ${key}, ${sums} from ${rowsIn(difference)}
    where from_on is not null order by ${key}
    on conflict (${key}) do update set ${added("period_totals")}`;
}

function partsOf({ unitIds, year }: Scope) {
  const inYear = year === null ? Prisma.empty : Prisma.sql`and year = ${year}`;
  return Prisma.sql`
    select ${key}, count(*) as units, ${Prisma.raw(
      names
        .slice(1)
        .map((name) => `sum(${name}) as ${name}`)
        .join(", "),
    )}
    from total_parts where unit_id = any(${[...unitIds]}::uuid[]) ${inYear}
    group by 1, 2, 3, 4, 5`;
}

function rowsIn(json: string) {
  return Prisma.sql`jsonb_to_recordset(${json}::jsonb) as given(
    cluster_year_id uuid, basis total_basis, indicator_id uuid, from_on date, to_on date, units int, yes int, over int,
    almost int, whole bigint, quantity numeric, numerator bigint, denominator bigint)`;
}

function added(table: "year_totals" | "period_totals") {
  return Prisma.raw(
    names.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(", "),
  );
}

async function readJson(tx: Tx, rows: Prisma.Sql) {
  const [found] = await tx.$queryRaw<[{ json: string }]>`
    select coalesce(jsonb_agg(given), '[]')::text as json from (${rows}) given`;
  return found.json;
}
