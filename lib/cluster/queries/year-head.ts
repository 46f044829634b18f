import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { spanFromDb } from "@/lib/spans";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { canChangePhase, mayReadYear } from "../policy";
import { referenceDay } from "../rules";
import { loadClusterYearScope } from "./cluster-year-scope";
import { daysPart } from "./members";

/**
 * What stands at the head of every page of a cluster year: its name, owner, phase, the years there are, and its members
 * by name in the order of the decision, as they are called on the year's reference day. Null when there is none for this actor.
 */
export async function getYearHead(
  actor: Actor,
  { clusterId, year }: { clusterId: string; year: number },
) {
  const cluster = await db.cluster.findUnique({
    where: { id: clusterId },
    select: {
      kind: true,
      label: true,
      ownerUnitId: true,
      ...daysPart,
      years: { select: { id: true, year: true }, orderBy: { year: "desc" } },
    },
  });
  const found = cluster?.years.find((each) => each.year === year);
  const clusterYear = found && (await loadClusterYearScope(found.id));
  if (!cluster || !clusterYear || !mayReadYear(actor, clusterYear)) return null;
  const day = referenceDay(spanFromDb(cluster), year, dayOf(now()));
  const { memberUnitIds } = clusterYear;
  const names = await namesOfUnits([...memberUnitIds, cluster.ownerUnitId], day);
  const { kind, label, ownerUnitId, years } = cluster;
  return {
    clusterYear,
    clusterId,
    year,
    phase: clusterYear.phase,
    cluster: { kind, label },
    owner: names.get(ownerUnitId) ?? null,
    members: memberUnitIds.map((id) => names.get(id)).filter((unit) => unit !== undefined),
    years: years.map((each) => each.year),
    viewerMayChangePhase: canChangePhase(actor, clusterYear),
  };
}

export type YearHeadView = NonNullable<Awaited<ReturnType<typeof getYearHead>>>;
