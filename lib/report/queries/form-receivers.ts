import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { membershipsPart, membersSeenFrom } from "@/lib/cluster/queries/members";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepForms } from "../policy";

type Asked = { clusterId: string; unitIds: readonly string[] };

/** Forms that ask any of these members of a cluster: the sentence of `form_asks` in the database. */
export function asking({ clusterId, unitIds }: Asked) {
  const named = { OR: [{ clusterId }, { unitId: { in: [...unitIds] } }] };
  return {
    OR: [{ receivers: { none: {} } }, { receivers: { some: named } }],
  } satisfies Prisma.ReportFormWhereInput;
}

/** Beyond so many units a form is for clusters, not for single units. */
const mostUnits = 300;

/**
 * The clusters of the subtree of the office whose forms the actor keeps, each with its members as of today, for a form that is not
 * for all of them; without the members where there are too many to choose from. Null for whoever keeps no forms.
 */
export async function listFormReceivers(actor: Actor) {
  const { unitId } = actor.capacity;
  const path = unitId ? ((await pathsOf(db, [unitId])).get(unitId) ?? []) : [];
  if (!unitId || !canKeepForms(actor, { path })) return null;
  const today = dayOf(now());
  const owners = await db.$queryRaw<{ id: string }[]>`
    select id from unit_subtree(${unitId}::uuid, ${today}::date) as id`;
  const clusters = await db.cluster.findMany({
    where: {
      ownerUnitId: { in: owners.map(({ id }) => id) },
      OR: [{ toOn: null }, { toOn: { gte: dayToDb(today) } }],
    },
    select: { id: true, kind: true, label: true, ...membershipsPart },
    orderBy: [{ kind: "asc" }, { sortNumber: "asc" }, { label: "asc" }],
  });
  const members = clusters.map((cluster) =>
    membersSeenFrom(cluster, today).map((member) => member.unitId),
  );
  const all = [...new Set(members.flat())];
  const names = await namesOfUnits(all.length > mostUnits ? [] : all, today);
  return clusters.map((cluster, at) => ({
    id: cluster.id,
    name: clusterName(cluster),
    units: (members[at] ?? []).flatMap((id) => {
      const unit = names.get(id);
      return unit ? [{ id, name: placeName(unit) }] : [];
    }),
  }));
}

export type FormReceivers = NonNullable<Awaited<ReturnType<typeof listFormReceivers>>>;
