import "server-only";
import { clusterName } from "@/lib/cluster/labels";
import { type Day, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { searchText } from "@/lib/search-text";
import { spanFromDb } from "@/lib/spans";
import { committeeName } from "@/lib/unit/labels";
import { finderAmong, unitsWithin } from "@/lib/unit/queries/units-within";
import type { PlaceOverTime } from "../rules";
import type { PersonSheetRow } from "../sheet";

export type FoundPlace = PlaceOverTime & { kind: "unit" | "cluster"; name: string };
type Match = FoundPlace | "none" | "several";

/** The place of every row, in the office's subtree on the row's first day; rows that begin on one day share a look-up. */
export async function placesOfRows(rows: readonly PersonSheetRow[], officeId: string) {
  const places = new Map<PersonSheetRow, Match>();
  for (const [day, sameDay] of Map.groupBy(rows, ({ values }) => values.fromOn)) {
    const find = await placeFinder(officeId, day);
    for (const row of sameDay) places.set(row, find(row.values.place));
  }
  return places;
}

/** "xã Đông Anh", "00454" → the unit; "Cụm thi đua số 3" → the cluster. */
async function placeFinder(officeId: string, day: Day) {
  const units = await unitsWithin(db, officeId, day);
  const clusters = await db.cluster.findMany({
    where: {
      ownerUnitId: { in: units.map(({ id }) => id) },
      fromOn: { lte: dayToDb(day) },
      OR: [{ toOn: null }, { toOn: { gte: dayToDb(day) } }],
    },
    select: { id: true, kind: true, label: true, fromOn: true, toOn: true },
  });
  const findUnit = finderAmong(units);
  const named = Map.groupBy(clusters, (cluster) => searchText(clusterName(cluster)));

  return (written: string): Match => {
    const [cluster, another] = named.get(searchText(written)) ?? [];
    if (another) return "several";
    if (cluster)
      return {
        ...spanFromDb(cluster),
        ...{ id: cluster.id, kind: "cluster", unitKind: null, name: clusterName(cluster) },
      };
    const unit = findUnit(written);
    if (typeof unit === "string") return unit;
    const { id, kind: unitKind, fromOn, toOn } = unit;
    return { id, kind: "unit", unitKind, fromOn, toOn, name: committeeName(unit) };
  };
}
