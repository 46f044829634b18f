import "server-only";
import { dayText } from "@/lib/date-text";
import { type Day, dayToDb } from "@/lib/dates";
import type { ClusterKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import { authorize, Refusal } from "@/lib/refusal";
import { overlaps, type Span, spanFromDb } from "@/lib/spans";
import { followMemberships } from "@/lib/total/commands/follow-memberships";
import { lockUnits } from "@/lib/unit/commands/lock-units";
import { pathsOnDays } from "@/lib/unit/queries/unit-paths";
import { clusterName } from "../labels";
import { mayGather } from "../policy";
import { joiningRefusal, placeFrom } from "../rules";

type Joining = {
  cluster: Span & { id: string; kind: ClusterKind; label: string; ownerUnitId: string };
  unitId: string;
  fromOn: Day;
  position: number;
  /** The decision by which it joins, where it is not the founding one. */
  joinedBy?: string | null;
};

/**
 * Puts units into clusters, all of them or none, holding the units, so that one unit put into two clusters at once
 * goes into one. Gives the units' names in that order. Refuses as `joiningRefusal` does, `cluster.unitTwice`, and `notAllowed`
 * for a unit that stood outside the owner's part of the tree when it joins.
 */
export async function placeUnits(tx: Tx, joinings: readonly Joining[]) {
  const unitIds = joinings.map(({ unitId }) => unitId);
  const unitOf = await lockUnits(tx, unitIds);
  const places = await placesOf(tx, unitIds);
  const joined = joinings.map((joining, index) => {
    const { cluster, unitId } = joining;
    const unit = unitOf(unitId);
    if (unitIds.indexOf(unitId) !== index)
      throw new Refusal("cluster.unitTwice", { unit: unit.place });
    const days = placeFrom(joining.fromOn, { cluster, unit });
    const otherPlaces = places.filter(
      (place) => place.unitId === unitId && place.clusterKind === cluster.kind,
    );
    const code = joiningRefusal(days, { cluster, unit, otherPlaces });
    if (code) {
      const taken = otherPlaces.find((place) => overlaps(place, days));
      throw new Refusal(code, {
        unit: unit.place,
        cluster: clusterName(cluster),
        day: dayText(days.fromOn),
        taken: taken ? clusterName(taken.cluster) : "",
      });
    }
    return { ...joining, ...days, place: unit.place };
  });
  const paths = await pathsOnDays(
    tx,
    joined.map(({ unitId, fromOn }) => ({ unitId, day: fromOn })),
  );
  for (const { cluster, unitId } of joined)
    authorize(mayGather(cluster, { path: paths.get(unitId) ?? [] }));
  await tx.clusterMembership.createMany({ data: joined.map(asRow) });
  await followMemberships(tx, unitIds);
  return joined.map(({ place }) => place);
}

async function placesOf(tx: Tx, unitIds: readonly string[]) {
  const rows = await tx.clusterMembership.findMany({
    where: { unitId: { in: [...unitIds] } },
    select: {
      unitId: true,
      clusterKind: true,
      fromOn: true,
      toOn: true,
      cluster: { select: { kind: true, label: true } },
    },
  });
  return rows.map((row) => ({ ...row, ...spanFromDb(row) }));
}

function asRow({ cluster, unitId, position, joinedBy = null, fromOn, toOn }: Joining & Span) {
  return {
    clusterId: cluster.id,
    clusterKind: cluster.kind,
    unitId,
    position,
    joinedBy,
    fromOn: dayToDb(fromOn),
    toOn: toOn && dayToDb(toOn),
  };
}
