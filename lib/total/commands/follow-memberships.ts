import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { holdFigures } from "./hold-figures";
import { keepTotals } from "./keep-totals";

/**
 * Lets units' reports count where the units were members on each period's last day, after their places in clusters have
 * changed; a report of days on which its unit has no place stays where it was, and a closed year neither gives nor takes.
 * Called with the units locked, before anything is put on record.
 */
export async function followMemberships(tx: Tx, unitIds: readonly string[]) {
  const ids = [...unitIds];
  // Whoever acts on a report holds its unit's figures, then its row, then the unit's totals: the same order here.
  await holdFigures(tx, ids);
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from progress_reports where unit_id = any(${ids}::uuid[]) order by id for update`;
  if (held.length === 0) return;
  await keepTotals(tx, { unitIds });
  await tx.$executeRaw`
    update progress_reports r set cluster_year_id = moved.to_id
    from (
      select o.id as report_id, now_in.id as to_id
      from progress_reports o join reporting_periods p on p.id = o.period_id
      join cluster_years was_in on was_in.id = o.cluster_year_id
      join lateral (
        select y.id, y.phase from cluster_years y join cluster_memberships m on m.cluster_id = y.cluster_id
        where y.year = p.year and m.unit_id = o.unit_id and daterange(m.from_on, m.to_on, '[]') @> p.to_on
        order by m.cluster_kind limit 1) now_in on true
      where o.unit_id = any(${ids}::uuid[]) and now_in.id <> was_in.id and 'closed' not in (now_in.phase, was_in.phase)) moved
    where r.id = moved.report_id`;
}
