import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { type Day, dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { plainSql } from "@/lib/db/plain-sql";
import { isId } from "@/lib/ids";
import { searchPattern } from "@/lib/search-text";
import { canKeepEvents, maySeeEvents } from "./policy";
import { attendanceRefusal, usualRepresentative } from "./rules";

const listed = {
  ...{ id: true, kind: true, title: true, place: true, startsAt: true, endsAt: true },
  ...{ tentative: true, clusterYearId: true },
  _count: { select: { attendances: true } },
} as const satisfies Prisma.ClusterEventSelect;

/** The events of a cluster year, earliest first. Null when there is none for this actor. */
export async function listEvents(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !maySeeEvents(actor, clusterYear)) return null;
  const events = await db.clusterEvent.findMany({
    where: { clusterYearId },
    select: listed,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return {
    events,
    viewerMayPlan: canKeepEvents(actor, clusterYear) && clusterYear.phase !== "closed",
  };
}

export type EventRow = NonNullable<Awaited<ReturnType<typeof listEvents>>>["events"][number];

export const eventsPerPage = 50;

const found = z.array(z.object({ id: z.string(), total: z.coerce.number() }));

/**
 * The events of every cluster year that concerns the actor, latest first, a page at a time. `search` finds an event by its
 * name, its place or its cluster, without diacritics.
 */
export async function listEventsOfYears(
  actor: Actor,
  { search, page }: { search: string; page: number },
) {
  const years = await findClusterYearsOf(actor);
  const like = searchPattern(search);
  const rows = found.parse(
    await db.$queryRaw(Prisma.sql`
      select e.id, count(*) over () as total
      from cluster_events e
      join cluster_years y on y.id = e.cluster_year_id join clusters c on c.id = y.cluster_id
      where e.cluster_year_id = any(${years.map(({ id }) => id)}::uuid[])
        and (${plainSql(Prisma.sql`e.title`)} like ${like} or ${plainSql(Prisma.sql`e.place`)} like ${like}
          or c.search_text like ${like})
      order by e.starts_at desc, e.id
      limit ${eventsPerPage} offset ${(page - 1) * eventsPerPage}`),
  );
  const events = await db.clusterEvent.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: listed,
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
  });
  return { years, events, total: rows[0]?.total ?? 0 };
}

/** The next three events of these cluster years from an instant on, earliest first; the years are the asker's own (`findClusterYearsOf`). */
export function listComingEvents(clusterYearIds: readonly string[], from: Date) {
  return db.clusterEvent.findMany({
    where: { clusterYearId: { in: [...clusterYearIds] }, startsAt: { gte: from } },
    select: listed,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 3,
  });
}

/**
 * An event with who presides and, for each member in the order of the decision, who was present or, before that is
 * known, who would usually be. Null when there is none for this actor.
 */
export async function getEvent(actor: Actor, eventId: string) {
  if (!isId(eventId)) return null;
  const found = await db.clusterEvent.findUnique({ where: { id: eventId }, select: eventParts });
  const clusterYear = found && (await loadClusterYearScope(found.clusterYearId));
  if (!clusterYear || !maySeeEvents(actor, clusterYear)) return null;
  const { attendances, clusterYear: of, conclusions, ...event } = found;
  const day = dayOf(event.startsAt);
  const members = await listYearMembers(db, clusterYear.id, day);
  const memberUnitIds = members.map(({ id }) => id);
  const leaders = await leadersOf(memberUnitIds, day);
  const mayKeep = canKeepEvents(actor, clusterYear);
  const refusal = attendanceRefusal(event, {
    ...clusterYear,
    memberUnitIds,
    presentUnitIds: [],
    today: dayOf(now()),
  });
  return {
    ...event,
    clusterId: clusterYear.clusterId,
    cluster: of.cluster,
    year: clusterYear.year,
    conclusion: conclusions[0] ?? null,
    members: members.map((unit) => ({
      ...unit,
      present: attendances.find(({ unitId }) => unitId === unit.id) ?? null,
      usual: usualRepresentative(leaders.filter(({ unitId }) => unitId === unit.id)),
    })),
    attendanceRecorded: attendances.length > 0,
    viewerMayChange: mayKeep && clusterYear.phase !== "closed",
    viewerMayRecord: mayKeep && refusal === null,
    /** Why presence cannot be taken, for those who would take it. */
    recordingRefusal: mayKeep ? refusal : null,
  };
}

export type EventView = NonNullable<Awaited<ReturnType<typeof getEvent>>>;

const eventParts = {
  ...{ id: true, kind: true, title: true, place: true, startsAt: true, endsAt: true },
  ...{ tentative: true, clusterYearId: true },
  presiders: { select: { name: true, post: true }, orderBy: { position: "asc" } },
  attendances: {
    select: {
      ...{ unitId: true, representativeName: true, representativePost: true },
      authorisation: true,
    },
  },
  conclusions: {
    select: { speakerName: true, speakerPost: true, words: true },
    orderBy: { id: "desc" },
    take: 1,
  },
  // A draft is its writers' own; from then on whoever sees the event sees the covenant it adopted.
  adoptions: {
    where: { status: { not: "draft" } },
    select: { id: true, title: true, presentUnits: true, agreedUnits: true, disagreedUnits: true },
  },
  clusterYear: { select: { cluster: { select: { kind: true, label: true } } } },
} as const satisfies Prisma.ClusterEventSelect;

/** Who leads these units on a day, as they stand in the directory. */
async function leadersOf(unitIds: readonly string[], on: Day) {
  const day = dayToDb(on);
  const rows = await db.assignment.findMany({
    where: {
      ...{ role: "unitLeader", unitId: { in: [...unitIds] }, endedAt: null, fromOn: { lte: day } },
      OR: [{ toOn: null }, { toOn: { gte: day } }],
    },
    select: { unitId: true, post: true, person: { select: { fullName: true } } },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
  });
  return rows.map(({ unitId, post, person }) => ({ unitId, post, name: person.fullName }));
}
