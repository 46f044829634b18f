import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { searchPattern } from "@/lib/search-text";
import { assignmentView, assignmentViewParts } from "./assignment-view";

export const peoplePerPage = 50;

export type PersonFilter = { search: string; unitId: string | null; page: number };

/**
 * The people whose accounts the actor's office looks after, or who work in its subtree now or later, by given name; a
 * page at a time. `search` finds name, user name, telephone number and address, without diacritics; `unitId` those who
 * work there today. Null for everyone but administrators.
 */
export async function listPeople(actor: Actor, filter: PersonFilter) {
  const { unitId: officeId } = actor.capacity;
  if (officeId === null || !isAdministratorOf(actor, [officeId])) return null;
  const today = dayOf(now());
  const { ids, total } = await idsOf(officeId, filter, today);
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, fullName: true, userName: true, phone: true, disabledAt: true },
      assignments: { where: { endedAt: null }, select: assignmentViewParts },
    },
  });
  return {
    total,
    people: ids.flatMap((id) => {
      const person = people.find((found) => found.id === id);
      if (!person) return [];
      const assignments = person.assignments.map((row) => assignmentView(row, today));
      return [
        { ...person, assignments: assignments.filter(({ standing }) => standing === "runs") },
      ];
    }),
  };
}

export type PersonRow = NonNullable<Awaited<ReturnType<typeof listPeople>>>["people"][number];

const pageRow = z.object({ id: z.string(), total: z.coerce.number() });

async function idsOf(officeId: string, { search, unitId, page }: PersonFilter, today: string) {
  const worksAt = unitId && isId(unitId) ? Prisma.sql`a.unit_id = ${unitId}::uuid` : null;
  const rows = await db.$queryRaw(Prisma.sql`
    with running as (
      select a.person_id, a.unit_id, coalesce(a.unit_id, c.owner_unit_id) as place_id, a.from_on
      from assignments a left join clusters c on c.id = a.cluster_id
      where a.ended_at is null and (a.to_on is null or a.to_on >= ${today}::date)),
    mine as (
      select u.id from units u
      where u.id in (select owner_unit_id from people union select place_id from running)
        and ${officeId}::uuid = any(
          unit_path(u.id, greatest(u.from_on, least(coalesce(u.to_on, ${today}::date), ${today}::date)))))
    select p.id, count(*) over () as total
    from people p
    where p.search_text like ${searchPattern(search)}
      and (p.owner_unit_id in (select id from mine)
        or exists (select 1 from running a where a.person_id = p.id and a.place_id in (select id from mine)))
      and ${
        worksAt
          ? Prisma.sql`exists (select 1 from running a where a.person_id = p.id and ${worksAt} and a.from_on <= ${today}::date)`
          : Prisma.sql`true`
      }
    order by regexp_replace(p.full_name, '^.* ', '') collate "vi-x-icu", p.full_name collate "vi-x-icu", p.id
    limit ${peoplePerPage} offset ${(page - 1) * peoplePerPage}`);
  const found = z.array(pageRow).parse(rows);
  return { ids: found.map(({ id }) => id), total: found[0]?.total ?? 0 };
}
