import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { listPeopleInPost } from "@/lib/person/queries/list-people-in-post";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";
import { getCluster } from "./get-cluster";

/** What the owner's office chooses from when it keeps a cluster. Null for everyone else. */
export async function getClusterOffice(actor: Actor, clusterId: string) {
  const cluster = await getCluster(actor, clusterId);
  if (!cluster?.viewerMayKeep) return null;
  const today = dayOf(now());
  const { members: present, comingMembers } = cluster;
  const members = new Set([...present, ...comingMembers].map(({ unitId }) => unitId));
  const units = await listUnitOptions(actor, { on: today, above: true, coming: true });
  const people = (await listPeopleInPost(actor, cluster.owner.id, today)) ?? [];
  return {
    cluster,
    /** Units that could join, residential areas aside. */
    units: units.filter(({ value }) => value !== cluster.owner.id && !members.has(value)),
    people: [...new Map(people.map(({ person }) => [person.id, person.fullName]))].map(
      ([value, label]) => ({ value, label }),
    ),
    /** The year most likely to be opened next. */
    proposedYear: Math.max(Number(today.slice(0, 4)), (cluster.years[0]?.year ?? 0) + 1),
  };
}

export type ClusterOfficeView = NonNullable<Awaited<ReturnType<typeof getClusterOffice>>>;
