import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";

/** Where an administrator may charge someone: units and clusters of the own subtree that are there today or later. */
export async function listPlaceOptions(actor: Actor) {
  const units = await listUnitOptions(actor, { coming: true });
  const today = dayToDb(dayOf(now()));
  const clusters = await db.cluster.findMany({
    where: {
      ownerUnitId: { in: units.map(({ value }) => value) },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    select: { id: true, kind: true, label: true },
    orderBy: { sortNumber: "asc" },
  });
  return {
    units: units.map(({ value, label }) => ({ value: `unit.${value}`, label })),
    clusters: clusters.map((cluster) => ({
      value: `cluster.${cluster.id}`,
      label: clusterName(cluster),
    })),
  };
}
