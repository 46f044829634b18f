import "server-only";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

type On = { reportId: string | null; activityId: string | null; unitId: string };

/** The cluster year that what evidence hangs on counts in: whose checkers look at it. Null where the unit was in none. */
export async function scopeOfEvidence(
  { reportId, activityId, unitId }: On,
  client: Prisma.TransactionClient = db,
) {
  const id = reportId
    ? (await client.progressReport.findUnique({ where: { id: reportId } }))?.clusterYearId
    : activityId && (await yearOfActivity(client, activityId, unitId));
  return id ? loadClusterYearScope(id, client) : null;
}

async function yearOfActivity(
  client: Prisma.TransactionClient,
  activityId: string,
  unitId: string,
) {
  return (await yearsOfActivities([activityId], unitId, client)).get(activityId);
}

/** The cluster year in which each of a unit's activities counts; one of days without a cluster is left out. */
export async function yearsOfActivities(
  activityIds: readonly string[],
  unitId: string,
  client: Prisma.TransactionClient = db,
) {
  const rows = await client.$queryRaw<{ activityId: string; yearId: string }[]>`
    select distinct on (a.id) a.id as "activityId", y.id as "yearId" from activities a
    join cluster_memberships m on m.unit_id = ${unitId}::uuid
      and daterange(m.from_on, m.to_on, '[]') @> a.happened_on
    join cluster_years y on y.cluster_id = m.cluster_id and y.year = extract(year from a.happened_on)
    where a.id = any(${[...activityIds]}::uuid[])
    order by a.id, m.cluster_kind`;
  return new Map(rows.map(({ activityId, yearId }) => [activityId, yearId]));
}
