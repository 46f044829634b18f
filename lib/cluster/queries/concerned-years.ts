import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { ClusterKind, Phase } from "@/lib/db/generated/enums";

const concernedYear = z.object({
  id: z.string(),
  clusterId: z.string(),
  year: z.number(),
  phase: z.enum(Phase),
  cluster: z.object({ kind: z.enum(ClusterKind), label: z.string() }),
});

/**
 * The cluster years the actor's capacity is concerned with, newest first, clusters in their order: the one a term is for;
 * every year of an assigned cluster; the years whose members its unit is among; for the office, all of its subtree.
 */
export async function findClusterYearsOf(actor: Actor) {
  const rows = await db.$queryRaw<unknown[]>`
    select y.id, y.cluster_id as "clusterId", y.year, y.phase::text,
      json_build_object('kind', c.kind, 'label', c.label) as cluster
    from cluster_years y join clusters c on c.id = y.cluster_id
    where ${concerns(actor)}
    order by y.year desc, c.sort_number, y.id`;
  return z.array(concernedYear).parse(rows);
}

export type ConcernedYear = Awaited<ReturnType<typeof findClusterYearsOf>>[number];

function concerns(actor: Actor) {
  const { clusterYearId, clusterId, unitId } = actor.capacity;
  if (clusterYearId) return Prisma.sql`y.id = ${clusterYearId}::uuid`;
  if (clusterId) return Prisma.sql`y.cluster_id = ${clusterId}::uuid`;
  if (!unitId || actsAs(actor, "viewer")) return Prisma.sql`false`;
  if (actsAs(actor, "unitLeader", "unitReporter", "residentialReporter")) {
    return Prisma.sql`exists (select 1 from cluster_memberships m where m.cluster_id = y.cluster_id
      and m.unit_id = ${unitId}::uuid
      and daterange(m.from_on, m.to_on, '[]') @> ${referenceDayInSql()})`;
  }
  // Up from the few offices that own clusters, not down through every unit below.
  return Prisma.sql`c.owner_unit_id in (
    select o.id from (select distinct owner_unit_id as id from clusters) o
    where ${unitId}::uuid = any(unit_path(o.id, ${dayOf(now())}::date)))`;
}

/** The day that the rule referenceDay gives. */
function referenceDayInSql() {
  return Prisma.sql`least(c.to_on, greatest(c.from_on,
    least(make_date(y.year, 12, 31), greatest(make_date(y.year, 1, 1), ${dayOf(now())}::date))))`;
}
