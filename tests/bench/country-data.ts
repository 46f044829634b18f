/** A country's figures for `npm run bench:country`: 34 provinces, 3.321 communes in some 330 clusters, 79 indicators, month by month. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";

export type Size = { provinces: number; communes: number; indicators: number };

export const firstYear = 2023;
const communesPerCluster = 10;

/** The same words give the same id, here and in the database (`id_of(words)`): a hash with the marks of a version 4. */
export function idOf(words: string) {
  const hex = createHash("md5").update(words).digest("hex");
  const marked = `${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`;
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const idInSql = `
  create function id_of(words text) returns uuid language sql immutable parallel safe as
    $$ select overlay(overlay(md5(words) placing '4' from 13) placing '8' from 17)::uuid $$`;

/** Offices, communes, clusters, the catalogue and the monthly form. */
export async function makeOrganisation(
  client: pg.Client,
  { provinces, communes, indicators }: Size,
) {
  await client.query("set session_replication_role = replica");
  await client.query(idInSql);
  // Loading millions of rows past it would take longer than all that is measured, and no page reads by it.
  await client.query("alter table indicator_values drop constraint indicator_values_never_overlap");
  await client.query(`
    insert into units (id, code, kind, from_on, search_text)
      select id_of('centre'), '00', 'central'::unit_kind, date '2020-01-01', 'trung uong'
      union all select id_of('province ' || p), 'P' || p, 'province', '2020-01-01', 'tinh ' || p from generate_series(1, ${provinces}) p
      union all select id_of('commune ' || c), 'C' || c, 'commune', '2020-01-01', 'xa ' || c from generate_series(1, ${communes}) c;
    insert into unit_names (id, unit_id, name, from_on)
      select gen_random_uuid(), id, initcap(search_text), from_on from units;
    insert into unit_parents (id, unit_id, parent_id, from_on)
      select gen_random_uuid(), id_of('province ' || p), id_of('centre'), date '2020-01-01' from generate_series(1, ${provinces}) p
      union all select gen_random_uuid(), id_of('commune ' || c), id_of('province ' || (1 + c % ${provinces})), date '2020-01-01'
      from generate_series(1, ${communes}) c;
    create table of_cluster as
      select c as commune, 1 + c % ${provinces} as province,
        (1 + c % ${provinces}) || '-' || (row_number() over (partition by c % ${provinces} order by c) - 1) / ${communesPerCluster} as cluster
      from generate_series(1, ${communes}) c;
    insert into clusters (id, owner_unit_id, level, label, sort_number, decision, from_on, search_text)
      select id_of('cluster ' || cluster), id_of('province ' || province), 'commune', 'số ' || cluster,
        row_number() over (order by cluster), 'Quyết định', date '2020-01-01', 'cum so ' || cluster
      from (select distinct cluster, province from of_cluster) all_clusters;
    insert into cluster_memberships (id, cluster_id, cluster_kind, unit_id, position, from_on)
      select gen_random_uuid(), id_of('cluster ' || cluster), 'cluster', id_of('commune ' || commune),
        row_number() over (partition by cluster order by commune), date '2020-01-01' from of_cluster;
    insert into indicators (id, owner_unit_id, code, group_code, group_name, position, name, unit_of_measure, type,
      unit_combination, period_combination, direction, search_text, from_on)
      select id_of('indicator ' || i), id_of('centre'), 'ct' || i, chr(65 + i / 10), 'Nhóm ' || i / 10, i, 'Chỉ tiêu ' || i, 'cuộc',
        (case when i % 4 = 0 then 'ratio' when i % 13 = 0 then 'quantity' else 'count' end)::indicator_type,
        (case when i % 4 = 0 then 'ratioOfSums' when i % 7 = 0 then 'last' else 'sum' end)::unit_combination,
        (case when i % 7 = 0 then 'last' else 'sumOfIncrements' end)::period_combination, 'higherIsBetter',
        'chi tieu ' || i, date '2020-01-01' from generate_series(1, ${indicators}) i;
    insert into report_forms (id, owner_unit_id, name, rhythm, from_on)
      values (id_of('form'), id_of('centre'), 'Báo cáo tháng', 'month', '2020-01-01');
    insert into report_form_lines (form_id, position, indicator_id)
      select id_of('form'), i, id_of('indicator ' || i) from generate_series(1, ${indicators}) i`);
}

/** One year: cluster years, targets, twelve periods with every commune's report, their values by COPY, and the kept totals. */
export async function loadYear(
  client: pg.Client,
  size: Size,
  { year, folder }: { year: number; folder: string },
) {
  await client.query(`
    insert into cluster_years (id, cluster_id, year, phase)
      select id_of('year ${year} ' || cluster), id_of('cluster ' || cluster), ${year}, 'running'
      from (select distinct cluster from of_cluster) all_clusters;
    insert into registrations (id, cluster_year_id, unit_id, status)
      select id_of('registration ${year} ' || commune), id_of('year ${year} ' || cluster), id_of('commune ' || commune), 'verified'
      from of_cluster;
    insert into registered_targets (registration_id, indicator_id, whole, typed)
      select id_of('registration ${year} ' || commune), id_of('indicator ' || i), 600 + i, 'chỉ tiêu'
      from of_cluster, generate_series(1, ${size.indicators}) i where i % 4 <> 0 and i % 13 <> 0 and i <= 40;
    insert into reporting_periods (id, form_id, year, label, from_on, to_on, opens_at, due_at)
      select id_of('period ${year} ' || m), id_of('form'), ${year}, 'tháng ' || m, make_date(${year}, m, 1),
        (make_date(${year}, m, 1) + interval '1 month - 1 day')::date, make_date(${year}, m, 20), make_date(${year}, m, 25)
      from generate_series(1, 12) m;
    insert into progress_reports (id, period_id, unit_id, cluster_year_id, status, submitted_at, verified_at)
      select id_of('report ${year} ' || m || ' ' || commune), id_of('period ${year} ' || m), id_of('commune ' || commune),
        id_of('year ${year} ' || cluster), 'verified', make_date(${year}, m, 21), make_date(${year}, m, 22)
      from of_cluster, generate_series(1, 12) m`);
  await client.query(dropIndexes);
  for (let month = 1; month <= 12; month++) {
    const file = join(folder, "values.copy");
    await writeMonth(file, size, { year, month });
    await client.query(
      `copy indicator_values (id, report_id, unit_id, indicator_id, from_on, to_on, whole, quantity, numerator, denominator, typed) from '${file}'`,
    );
    rmSync(file);
  }
  await client.query(makeIndexes);
  await keepTotals(client, year);
  await client.query("analyze");
}

/** A row at a time into indexes in no order takes four times as long as sorting them once. */
const dropIndexes = `
  alter table indicator_values drop constraint if exists indicator_values_pkey cascade;
  drop index if exists indicator_values_report_id_indicator_id_key, indicator_values_indicator_id_unit_id_from_on_idx`;
const makeIndexes = `
  set maintenance_work_mem = '1GB';
  alter table indicator_values add constraint indicator_values_pkey primary key (id);
  create unique index indicator_values_report_id_indicator_id_key on indicator_values (report_id, indicator_id);
  create index indicator_values_indicator_id_unit_id_from_on_idx on indicator_values (indicator_id, unit_id, from_on)`;

/** How many units somebody confirms at the same moment. */
export const verifiers = 50;

/** A month more that so many communes have sent and nobody has confirmed, its totals kept. */
export async function loadSent(client: pg.Client, size: Size, year: number) {
  await client.query(`
    insert into cluster_years (id, cluster_id, year, phase)
      select id_of('year ${year} ' || cluster), id_of('cluster ' || cluster), ${year}, 'running'
      from (select distinct cluster from of_cluster) all_clusters;
    insert into reporting_periods (id, form_id, year, label, from_on, to_on, opens_at, due_at)
      values (id_of('sent period'), id_of('form'), ${year}, 'tháng 1', '${year}-01-01', '${year}-01-31', '${year}-01-20', '${year}-02-25');
    insert into progress_reports (id, period_id, unit_id, cluster_year_id, status, submitted_at)
      select id_of('sent ' || commune), id_of('sent period'), id_of('commune ' || commune), id_of('year ${year} ' || cluster),
        'submitted', '${year}-02-02' from of_cluster where commune <= ${verifiers};
    insert into indicator_values (id, report_id, unit_id, indicator_id, from_on, to_on, whole, typed)
      select gen_random_uuid(), id_of('sent ' || commune), id_of('commune ' || commune), id_of('indicator ' || i),
        '${year}-01-01', '${year}-01-31', commune + i, 'số' from of_cluster, generate_series(1, ${size.indicators}) i
      where commune <= ${verifiers} and i % 4 <> 0 and i % 13 <> 0;
    insert into year_totals
      select cluster_year_id, basis, indicator_id, count(*), sum(yes), sum(over), sum(almost), sum(whole), sum(quantity), sum(numerator), sum(denominator)
      from total_parts where from_on is null and year = ${year} group by 1, 2, 3;
    insert into period_totals
      select cluster_year_id, basis, indicator_id, from_on, to_on, count(*), sum(yes), sum(over), sum(almost), sum(whole), sum(quantity), sum(numerator), sum(denominator)
      from total_parts where from_on is not null and year = ${year} group by 1, 2, 3, 4, 5`);
  await client.query("analyze");
}

async function writeMonth(
  file: string,
  size: Size,
  { year, month }: { year: number; month: number },
) {
  const out = createWriteStream(file);
  const days = [new Date(Date.UTC(year, month - 1, 1)), new Date(Date.UTC(year, month, 0))];
  const [from, to] = days.map((day) => day.toISOString().slice(0, 10));
  const indicators = Array.from({ length: size.indicators }, (_, i) => idOf(`indicator ${i + 1}`));
  for (let commune = 1; commune <= size.communes; commune++) {
    const place = `${idOf(`report ${year} ${month} ${commune}`)}\t${idOf(`commune ${commune}`)}`;
    const lines = indicators.map((indicator, i) => {
      const serial = ((year * 12 + month) * 100_000 + commune) * 100 + i;
      const id = `00000000-0000-4000-8000-${serial.toString(16).padStart(12, "0")}`;
      const value = 1 + ((commune * 31 + i * 17 + month * 7) % 100);
      return `${id}\t${place}\t${indicator}\t${from}\t${to}\t${amount(i + 1, value)}\t${value}\n`;
    });
    if (!out.write(lines.join(""))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** whole, quantity, numerator, denominator: one kind, as the catalogue above has it. */
function amount(indicator: number, value: number) {
  if (indicator % 4 === 0) return `\\N\t\\N\t${value}\t${value + 20}`;
  return indicator % 13 === 0 ? `\\N\t${value}.5\t\\N\t\\N` : `${value}\t\\N\t\\N\t\\N`;
}

/** What the app keeps act by act, added up at once. */
async function keepTotals(client: pg.Client, year: number) {
  const sums = `count(*), count(*) filter (where whole > 0), 0, 0, coalesce(sum(whole), 0), coalesce(sum(quantity), 0),
    coalesce(sum(numerator), 0), coalesce(sum(denominator), 0)`;
  await client.query(`
    insert into period_totals
      select r.cluster_year_id, b.basis, v.indicator_id, v.from_on, v.to_on, ${sums}
      from indicator_values v join progress_reports r on r.id = v.report_id
      cross join (values ('sent'::total_basis), ('verified')) b(basis)
      where v.from_on between '${year}-01-01' and '${year}-12-31' group by 1, 2, 3, 4, 5;
    insert into year_totals
      select t.cluster_year_id, t.basis, t.indicator_id, max(units), max(yes), 0, 0, sum(whole), sum(quantity), sum(numerator), sum(denominator)
      from period_totals t join indicators i on i.id = t.indicator_id
      where t.from_on between '${year}-01-01' and '${year}-12-31' and (i.period_combination <> 'last' or t.to_on = '${year}-12-31')
      group by 1, 2, 3`);
}
