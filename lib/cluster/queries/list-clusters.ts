import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { actsAs, actsForOffice } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { searchPattern } from "@/lib/search-text";
import { nearestDay, spanFromDb } from "@/lib/spans";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { membershipsPart, membersSeenFrom } from "./members";

export const clustersPerPage = 30;

const found = z.array(z.object({ id: z.string(), total: z.coerce.number() }));

/**
 * The clusters that concern the actor, standing ones first, a page at a time: those of the unit, the one assigned, for
 * the office that owns them all of its subtree. `search` finds a cluster by its name, its decision or any name of a
 * member, without diacritics.
 */
export async function listClusters(
  actor: Actor,
  { search, page }: { search: string; page: number },
) {
  const today = dayOf(now());
  const like = searchPattern(search);
  const rows = found.parse(
    await db.$queryRaw(Prisma.sql`
      select c.id, count(*) over () as total
      from clusters c
      where ${concerns(actor, today)} and (c.search_text like ${like} or exists (
        select 1 from cluster_memberships m join units u on u.id = m.unit_id
        where m.cluster_id = c.id and u.search_text like ${like}))
      order by coalesce(c.to_on < ${today}::date, false), c.kind, c.sort_number, c.label collate "vi-x-icu", c.id
      limit ${clustersPerPage} offset ${(page - 1) * clustersPerPage}`),
  );
  return { clusters: await inWords(rows, today), total: rows[0]?.total ?? 0 };
}

export type ClusterRow = Awaited<ReturnType<typeof inWords>>[number];

/** The same sentence as mayReadCluster, in SQL. */
function concerns(actor: Actor, today: Day) {
  const { clusterId, clusterYearId, unitId } = actor.capacity;
  if (actsAs(actor, "clusterSecretary", "supervisingLeader") && clusterYearId === null)
    return clusterId ? Prisma.sql`c.id = ${clusterId}::uuid` : Prisma.sql`false`;
  if (!unitId || actsAs(actor, "viewer", "residentialReporter")) return Prisma.sql`false`;
  if (actsForOffice(actor))
    return Prisma.sql`c.owner_unit_id in (select unit_subtree(${unitId}::uuid, ${today}::date))`;
  return Prisma.sql`exists (select 1 from cluster_memberships m where m.cluster_id = c.id
    and m.unit_id = ${unitId}::uuid and daterange(m.from_on, m.to_on, '[]')
      @> least(c.to_on, greatest(c.from_on, ${today}::date)))`;
}

async function inWords(rows: readonly { id: string }[], today: Day) {
  const clusters = await db.cluster.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: rowParts,
  });
  return rows.flatMap(({ id }) =>
    clusters
      .filter((cluster) => cluster.id === id)
      .map(({ owner, years, ...cluster }) => {
        const span = spanFromDb(cluster);
        return {
          ...{ id, kind: cluster.kind, label: cluster.label, level: cluster.level, ...span },
          owner: unitAsOf(owner, nearestDay(span, today)),
          members: membersSeenFrom(cluster, today).length,
          years,
        };
      }),
  );
}

const rowParts = {
  ...{ id: true, kind: true, label: true, level: true },
  ...membershipsPart,
  owner: { select: namedUnit },
  years: { select: { year: true, phase: true }, orderBy: { year: "desc" }, take: 3 },
} as const satisfies Prisma.ClusterSelect;
