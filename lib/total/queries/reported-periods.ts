import "server-only";
import { type Day, dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Rhythm, TotalBasis } from "@/lib/db/generated/enums";

type Asked = {
  /** Cluster years of the year shown, and of the year before it. */
  ids: readonly string[];
  beforeIds: readonly string[];
  year: number;
  basis: TotalBasis;
};

export type ReportedPeriod = {
  formId: string;
  rhythm: Rhythm;
  year: number;
  label: string;
  fromOn: Day;
  toOn: Day;
  /** Whether these clusters have sent anything of it this year; and whether what counts is this year's, or last year's. */
  isSent: boolean;
  isNow: boolean;
  isBefore: boolean;
};

type Row = Omit<ReportedPeriod, "fromOn" | "toOn"> & { fromOn: Date; toOn: Date };

/**
 * The periods of two years that an office's clusters have reports of, latest first; weekly and one-off ones are in no total.
 * Period by period until one report is found: a country has as many periods as a commune, and a thousand times the reports.
 */
export async function findReportedPeriods(asked: Asked): Promise<ReportedPeriod[]> {
  const { ids, beforeIds, year, basis } = asked;
  const sent = Prisma.sql`r.status in ('submitted', 'verified', 'locked')`;
  const counted = basis === "sent" ? sent : Prisma.sql`r.status in ('verified', 'locked')`;
  // In the order of an index, so that the database goes along it until it meets one and never through the whole table.
  const any = (years: readonly string[], status: Prisma.Sql) => Prisma.sql`
    exists (select from (select * from progress_reports where period_id = p.id order by unit_id offset 0) r
      where r.cluster_year_id = any(${[...years]}::uuid[]) and ${status})`;
  const rows = await db.$queryRaw<Row[]>`
    select f.id::text as "formId", f.rhythm::text, p.year, p.label, p.from_on as "fromOn", p.to_on as "toOn", p.year = ${year} and ${any(ids, sent)} as "isSent",
      p.year = ${year} and ${any(ids, counted)} as "isNow", p.year < ${year} and ${any(beforeIds, counted)} as "isBefore"
    from reporting_periods p join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
    where p.year in (${year}, ${year - 1})
    order by p.to_on desc, p.from_on desc, p.id`;
  return rows.map(({ fromOn, toOn, ...row }) => ({
    ...{ ...row, fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn) },
  }));
}
