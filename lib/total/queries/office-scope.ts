import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { canReadBoard } from "@/lib/board/policy";
import type { BoardInput } from "@/lib/board/schema";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

/** What an office's figures are split over: the offices below it, or its own clusters. */
export type Place = { id: string; kind: "office" | "cluster"; name: string };

/**
 * Which clusters an office's figures are of, in one year (the newest with figures unless another is asked for) and in all; and what they
 * are split over: office by office where they belong to several and none is chosen, else cluster by cluster. Null for whoever
 * does not see over an office's clusters, and where there are none.
 */
export async function findOfficeScope(actor: Actor, asked: BoardInput) {
  if (!canReadBoard(actor)) return null;
  const today = dayOf(now());
  const concerned = await findClusterYearsOf(actor);
  const owners = await ownersOf(concerned.map(({ clusterId }) => clusterId));
  const all = concerned.map((each) => ({ ...each, ownerId: owners.get(each.clusterId) ?? "" }));
  const year =
    all.find((each) => each.year === asked.year)?.year ??
    (await newestWithFigures(all.map(({ id }) => id))) ??
    all[0]?.year;
  if (year === undefined) return null;
  const ofYear = all.filter((each) => each.year === year);
  const offices = [...new Set(ofYear.map(({ ownerId }) => ownerId))];
  const own = actor.capacity.unitId ? [actor.capacity.unitId] : [];
  const names = await namesOfUnits([...own, ...offices], lastDayShown(year, today));
  const office = names.get(offices.find((id) => id === asked.office) ?? "") ?? null;
  const kept = office ? all.filter(({ ownerId }) => ownerId === office.id) : all;
  const shown = kept.filter((each) => each.year === year);
  const byOffice = !office && offices.length > 1;
  const places: Place[] = byOffice
    ? offices.flatMap((id) => {
        const unit = names.get(id);
        return unit ? { id, kind: "office" as const, name: placeName(unit) } : [];
      })
    : shown.map(({ clusterId, cluster }) => ({
        ...{ id: clusterId, kind: "cluster" as const, name: clusterName(cluster) },
      }));
  return {
    ...{ year, today, office, byOffice, places, path: own },
    years: [...new Set(all.map((each) => each.year))],
    /** Whose page it is. */
    unit: names.get(own[0] ?? "") ?? null,
    /** Of the year shown, of the year before it, and of every year up to it. */
    ids: shown.map(({ id }) => id),
    beforeIds: kept.filter((each) => each.year === year - 1).map(({ id }) => id),
    kept: kept.filter((each) => each.year <= year),
  };
}

export type OfficeScope = NonNullable<Awaited<ReturnType<typeof findOfficeScope>>>;

async function ownersOf(clusterIds: readonly string[]) {
  const clusters = await db.cluster.findMany({
    where: { id: { in: [...new Set(clusterIds)] } },
    select: { id: true, ownerUnitId: true },
  });
  return new Map(clusters.map(({ id, ownerUnitId }) => [id, ownerUnitId]));
}

async function newestWithFigures(ids: readonly string[]) {
  const [found] = await db.$queryRaw<{ year: number }[]>`
    select y.year
    from (select id, year from cluster_years where id = any(${[...ids]}::uuid[]) order by year desc offset 0) y
    cross join lateral (select from year_totals t where t.cluster_year_id = y.id and t.units > 0 limit 1) t
    limit 1`;
  return found?.year;
}

function lastDayShown(year: number, today: Day): Day {
  const last: Day = `${year}-12-31`;
  return last < today ? last : today;
}
