import "server-only";
import { type Day, dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { CovenantStatus } from "@/lib/db/generated/enums";

type Row = {
  id: string;
  ownerId: string;
  leadId: string | null;
  covenant: CovenantStatus | null;
  signingOn: Date | null;
  reviewOn: Date | null;
};

/** Of each cluster year: whose it is, who leads it, how far its yearly covenant is, and the days its calendar plans. */
export async function findClusterFacts(ids: readonly string[], today: Day) {
  const rows = await db.$queryRaw<Row[]>`
    select y.id::text, c.owner_unit_id::text as "ownerId", lead.unit_id::text as "leadId", covenant.status::text as covenant,
      planned.signing_on as "signingOn", planned.review_on as "reviewOn"
    from cluster_years y join clusters c on c.id = y.cluster_id
    left join lateral (
      select unit_id from leadership_terms t
      where t.cluster_year_id = y.id and t.role = 'lead'
      order by daterange(t.from_on, t.to_on, '[]') @> ${today}::date desc, t.from_on desc limit 1) lead on true
    left join lateral (
      select status from covenants v
      where v.cluster_year_id = y.id and v.kind = 'covenant' and v.campaign is null
      order by v.created_at desc limit 1) covenant on true
    left join lateral (
      select
        min((e.starts_at at time zone 'Asia/Ho_Chi_Minh')::date) filter (where e.kind = 'signingConference') as signing_on,
        min((e.starts_at at time zone 'Asia/Ho_Chi_Minh')::date) filter (where e.kind = 'yearEndReview') as review_on
      from cluster_events e where e.cluster_year_id = y.id) planned on true
    where y.id = any(${[...ids]}::uuid[])`;
  return new Map(
    rows.map(({ id, signingOn, reviewOn, ...row }) => [
      id,
      {
        ...row,
        signingOn: signingOn && dayFromDb(signingOn),
        reviewOn: reviewOn && dayFromDb(reviewOn),
      },
    ]),
  );
}
