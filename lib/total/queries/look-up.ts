import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { definedSum, type Total } from "@/lib/indicator/rules";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { type Sums, sumOfSums, totalOf } from "../rules";
import { countingBasis } from "./counting-basis";
import { type FigureIndicator, indicatorParts } from "./figure-indicators";
import { countMembers, findKept, findOwnYears, type KeptRow, yearsToLookUp } from "./look-up-rows";

/**
 * One indicator as far as the actor's capacity reaches: its newest year added up over the clusters the actor is concerned
 * with, cluster by cluster, its years and the newest year's periods, how many units it is of; and for a unit's people
 * their own unit's years. Null where nothing of it is theirs to read.
 */
export async function lookUpFigure(actor: Actor, indicatorId: string) {
  const [years, found] = await Promise.all([
    yearsToLookUp(actor),
    db.indicator.findUnique({
      where: { id: indicatorId },
      select: { ...indicatorParts, parts: { select: { part: { select: indicatorParts } } } },
    }),
  ]);
  if (!found || years.length === 0 || actsAs(actor, "viewer")) return null;
  const { parts, ...indicator } = found;
  const plain = parts.length > 0 ? parts.map(({ part }) => part) : [indicator];
  const place = await placeOf(actor, years);
  const basis = await countingBasis(place.setting, place.path);
  const asked = { ids: plain.map(({ id }) => id), basis };
  const { unitId } = actor.capacity;
  const [kept, own] = await Promise.all([
    findKept({ ...asked, years }),
    unitId && actsAs(actor, "unitLeader", "unitReporter")
      ? findOwnYears({ ...asked, unitIds: [unitId] })
      : [],
  ]);
  const add = (rows: readonly KeptRow[]) => totalOfParts(plain, rows);
  const totals = [...Map.groupBy(kept, ({ year }) => year)]
    .map(([year, of]) => ({ year, ...add(of) }))
    .filter(({ total }) => total !== null)
    .sort((a, b) => a.year - b.year);
  const newest = totals.at(-1);
  const inNewest = kept.filter(({ year }) => year === newest?.year);
  const byCluster = Map.groupBy(inNewest, ({ clusterId }) => clusterId);
  const asOf = now();
  const newestIds = years.filter(({ year }) => year === newest?.year).map(({ id }) => id);
  return {
    ...{ indicator, basis, asOf, place, totals },
    newest: newest ?? null,
    members: newest ? await countMembers(newestIds, newest.year, dayOf(asOf)) : 0,
    clusters: years
      .filter(({ year, clusterId }) => year === newest?.year && byCluster.has(clusterId))
      .map((year) => ({ ...year, ...add(byCluster.get(year.clusterId) ?? []) })),
    own: [...Map.groupBy(own, ({ year }) => year)]
      .map(([year, of]) => ({ year, ...totalOfParts(plain, of) }))
      .filter(({ total }) => total !== null),
  };
}

export type FoundFigure = NonNullable<Awaited<ReturnType<typeof lookUpFigure>>>;

type Added = { total: Total | null; units: number };
type Row = { indicatorId: string; sums: Sums };

/** The parts' sums each added up, then the defined sum of them; of so many units. */
function totalOfParts(plain: readonly FigureIndicator[], rows: readonly Row[]): Added {
  const parts = plain.map((indicator) => {
    const own = rows.filter(({ indicatorId }) => indicatorId === indicator.id);
    return totalOf(indicator, own.length > 0 ? sumOfSums(own.map(({ sums }) => sums)) : undefined);
  });
  const units = plain.map(({ id }) =>
    rows.filter((row) => row.indicatorId === id).reduce((sum, { sums }) => sum + sums.units, 0),
  );
  return {
    total: parts.length === 1 ? (parts[0] ?? null) : definedSum(parts),
    units: Math.max(0, ...units),
  };
}

/** Whose figures these are together: one cluster, or the office whose clusters they are. */
async function placeOf(actor: Actor, years: readonly ConcernedYear[]) {
  const [first] = years;
  const { unitId } = actor.capacity;
  const isOne = new Set(years.map(({ clusterId }) => clusterId)).size === 1;
  if (isOne && first) {
    const { ownerUnitId } = await db.cluster.findUniqueOrThrow({
      where: { id: first.clusterId },
      select: { ownerUnitId: true },
    });
    return {
      ...{ setting: "clusterFigures" as const, cluster: first.cluster, unit: null },
      path: [ownerUnitId],
    };
  }
  const names = await namesOfUnits(unitId ? [unitId] : [], dayOf(now()));
  return {
    ...{ setting: "overviewFigures" as const, cluster: null },
    unit: (unitId && names.get(unitId)) || null,
    path: unitId ? [unitId] : [],
  };
}
