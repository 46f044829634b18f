import "server-only";
import { addDays, type Day, dayFromDb, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { type Days, previousOf } from "../period-days";

type Row = { label: string; fromOn: Date; toOn: Date };

/**
 * The periods that these cluster years have reports of, latest first; weekly and one-off ones are in no total. Asked of the
 * reports, once each period: asked of every period whether it has one, the database looks through all there are.
 */
export async function findFigurePeriods(clusterYearIds: readonly string[]) {
  const periods = await db.$queryRaw<Row[]>`
    select p.label, p.from_on as "fromOn", p.to_on as "toOn"
    from (
      select distinct period_id from progress_reports
      where cluster_year_id = any(${[...clusterYearIds]}::uuid[]) and status in ('submitted', 'verified', 'locked')) r
    join reporting_periods p on p.id = r.period_id
    join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
    order by p.to_on desc, p.from_on desc, p.id`;
  return byDays(
    periods.map(({ label, fromOn, toOn }) => {
      return { label, fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn) };
    }),
  );
}

type Year = { year: number; ownerPath: readonly string[] };

/** "Kỳ trước" of some days of a cluster's year, among the periods of its office's forms; null where there is none. */
export async function findPreviousPeriod({ year, ownerPath }: Year, { fromOn, toOn }: Days) {
  const periods = await db.reportingPeriod.findMany({
    where: {
      form: { ownerUnitId: { in: [...ownerPath] }, rhythm: { notIn: ["week", "oneOff"] } },
      OR: [
        { fromOn: dayToDb(fromOn), toOn: dayToDb(toOn) },
        { toOn: dayToDb(addDays(fromOn, -1)) },
      ],
    },
    select: {
      formId: true,
      year: true,
      fromOn: true,
      toOn: true,
      form: { select: { rhythm: true } },
    },
    orderBy: { id: "asc" },
  });
  const known = periods.map(({ form, ...period }) => ({
    ...{ formId: period.formId, rhythm: form.rhythm, isOfYearBefore: period.year < year },
    ...{ fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) },
  }));
  return previousOf({ fromOn, toOn }, known);
}

/** Periods of the same days as one, as the page's address names them. */
export function byDays(periods: readonly { label: string; fromOn: Day; toOn: Day }[]) {
  const known = new Map(
    periods.map(({ label, fromOn, toOn }) => [`${fromOn}_${toOn}`, { label, fromOn, toOn }]),
  );
  return [...known].map(([value, period]) => ({ value, ...period }));
}
