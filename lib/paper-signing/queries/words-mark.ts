import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { Prisma } from "@/lib/db/generated/client";
import type { SignedPaper } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import type { PaperRef } from "@/lib/signed-copy/queries/find-paper";

type Client = Prisma.TransactionClient;

/**
 * One string over the versions of the rows from which a paper's words are made; another one once any of them was written. README.md says
 * what it does not see.
 */
export async function wordsMark(client: Client, { paper, subjectId }: PaperRef) {
  const [row] = await client.$queryRaw<{ mark: string | null }[]>`
    select string_agg(version, ' ' order by version) as mark
    from (${sources[paper](subjectId)} union all ${heads(years[paper](subjectId))}) as made_from (version)`;
  return row?.mark ?? "";
}

/** The same once the row whose acts change those words is held, so that none of them comes between. */
export async function heldMark(tx: Tx, ref: PaperRef) {
  await tx.$queryRaw(held[ref.paper](ref.subjectId));
  return wordsMark(tx, ref);
}

type Of = (subjectId: string) => Prisma.Sql;

const yearOfVote = (vote: Of) => (id: string) =>
  Prisma.sql`(select cluster_year_id from votes where id = ${vote(id)})`;

/** What stands at the head of every paper of a year: the names of its members, their order, and the name of the office, that office's settings and those above it. */
function heads(year: Prisma.Sql) {
  const of = Prisma.sql`from cluster_years y join clusters c on c.id = y.cluster_id where y.id = ${year}`;
  return Prisma.sql`
    select xmin::text from unit_names where unit_id in (
      select c.owner_unit_id ${of} union select m.unit_id from cluster_memberships m
      where m.cluster_id = (select y.cluster_id from cluster_years y where y.id = ${year}))
    union all select xmin::text from cluster_orders where cluster_id = (select y.cluster_id from cluster_years y where y.id = ${year})
    union all select xmin::text from settings where key in ('clusterNumbers', 'paperHead')
      and owner_unit_id = any(unit_path((select c.owner_unit_id ${of}), ${dayOf(now())}::date))`;
}

const roundVote: Of = (id) => Prisma.sql`(select vote_id from vote_rounds where id = ${id}::uuid)`;
const itself: Of = (id) => Prisma.sql`${id}::uuid`;
const heldVote = (vote: Of) => (id: string) =>
  Prisma.sql`select 1 from votes where id = ${vote(id)} for share`;
const ofVote = (vote: Of) => (id: string) =>
  Prisma.sql`
  select xmin::text from votes where id = ${vote(id)}
  union all select xmin::text from vote_rounds where vote_id = ${vote(id)}
  union all select e.xmin::text from cluster_events e join votes v on v.event_id = e.id where v.id = ${vote(id)}
  union all select p.xmin::text from event_presiders p join votes v on v.event_id = p.event_id where v.id = ${vote(id)}`;

const years: Record<SignedPaper, Of> = {
  ...{ ballotPaper: yearOfVote(roundVote), countMinutes: yearOfVote(roundVote) },
  resultNotice: yearOfVote(itself),
  conferenceMinutes: (id) =>
    Prisma.sql`(select cluster_year_id from cluster_events where id = ${id}::uuid)`,
  handover: itself,
  registration: (id) =>
    Prisma.sql`(select cluster_year_id from registrations where id = ${id}::uuid)`,
};

const held: Record<SignedPaper, Of> = {
  ...{ ballotPaper: heldVote(roundVote), countMinutes: heldVote(roundVote) },
  resultNotice: heldVote(itself),
  conferenceMinutes: (id) =>
    Prisma.sql`select 1 from cluster_events where id = ${id}::uuid for share`,
  handover: (id) =>
    Prisma.sql`select 1 from handovers where cluster_year_id = ${id}::uuid for share`,
  registration: (id) => Prisma.sql`select 1 from registrations where id = ${id}::uuid for share`,
};

const sources: Record<SignedPaper, Of> = {
  ...{ ballotPaper: ofVote(roundVote), countMinutes: ofVote(roundVote) },
  resultNotice: ofVote(itself),
  conferenceMinutes: (id) => Prisma.sql`
    select xmin::text from cluster_events where id = ${id}::uuid
    union all select xmin::text from event_presiders where event_id = ${id}::uuid
    union all select xmin::text from event_attendances where event_id = ${id}::uuid
    union all select xmin::text from event_conclusions where event_id = ${id}::uuid
    union all select xmin::text from votes where event_id = ${id}::uuid
    union all select r.xmin::text from vote_rounds r join votes v on v.id = r.vote_id where v.event_id = ${id}::uuid`,
  handover: (id) =>
    Prisma.sql`select xmin::text from handovers where cluster_year_id = ${id}::uuid`,
  registration: (id) => Prisma.sql`
    select xmin::text from registrations where id = ${id}::uuid
    union all select xmin::text from registered_targets where registration_id = ${id}::uuid
    union all select xmin::text from registered_undertakings where registration_id = ${id}::uuid
    union all select xmin::text from registration_adjustments where registration_id = ${id}::uuid
    union all select t::text from standing_targets t join registrations r using (cluster_year_id, unit_id) where r.id = ${id}::uuid`,
};
