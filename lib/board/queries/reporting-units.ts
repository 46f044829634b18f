import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { TotalBasis } from "@/lib/db/generated/enums";

/** Units (of `g`) of these cluster years (an array of ids) that have sent figures which count. */
export function ofReporting(years: Prisma.Sql, basis: TotalBasis) {
  return Prisma.sql`g.cluster_year_id = any(${years})
    and (g.cluster_year_id, g.unit_id) in (
      select r.cluster_year_id, r.unit_id from progress_reports r
      where r.cluster_year_id = any(${years}) and ${counts(basis)})`;
}

/** The day up to which figures count (`until`), by columns of the reports (`r`); of a reopened report its last confirmed ones do. */
export function coveredDays(years: Prisma.Sql, basis: TotalBasis, by: Prisma.Sql) {
  return Prisma.sql`
    select ${by}, max(p.to_on) as until
    from progress_reports r join reporting_periods p on p.id = r.period_id
    join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
    where r.cluster_year_id = any(${years}) and (${counts(basis)}
      or exists (select from reopened_figures k where k.report_id = r.id))
    group by ${by}`;
}

function counts(basis: TotalBasis) {
  return basis === "sent"
    ? Prisma.sql`r.status in ('submitted', 'verified', 'locked')`
    : Prisma.sql`r.status in ('verified', 'locked')`;
}
