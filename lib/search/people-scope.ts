import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs, actsForOffice } from "@/lib/auth/policy";
import { listClusters } from "@/lib/cluster/queries/list-clusters";
import type { Day } from "@/lib/dates";
import { Prisma } from "@/lib/db/generated/client";

/**
 * Whose names and telephone numbers an actor may find, as a condition on assignments `a`: what canSeePeopleOf and
 * mayReadCluster say of one unit and one cluster, in SQL. Colleagues; for the office everyone of its subtree; of one's
 * clusters those whom their directory names.
 */
export async function seenAssignments(actor: Actor, today: Day) {
  const { unitId } = actor.capacity;
  if (actsAs(actor, "viewer")) return Prisma.sql`false`;
  if (unitId && actsForOffice(actor)) {
    return Prisma.sql`(
      a.unit_id in (select unit_subtree(${unitId}::uuid, ${today}::date))
      or a.cluster_id in (
        select c.id from clusters c where c.owner_unit_id in (select unit_subtree(${unitId}::uuid, ${today}::date))))`;
  }
  const { clusters } = await listClusters(actor, { search: "", page: 1 });
  const clusterIds = clusters.map(({ id }) => id);
  return Prisma.sql`(
    a.unit_id = ${unitId}::uuid
    or a.role in ('supervisingLeader', 'clusterSecretary') and a.cluster_id = any(${clusterIds}::uuid[])
    or a.role in ('unitLeader', 'unitReporter') and a.unit_id in (
      select m.unit_id from cluster_memberships m
      where m.cluster_id = any(${clusterIds}::uuid[]) and daterange(m.from_on, m.to_on, '[]') @> ${today}::date))`;
}
