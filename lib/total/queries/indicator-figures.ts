import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { definedSum } from "@/lib/indicator/rules";
import { totalOf } from "../rules";
import { figuresView } from "../schema";
import { type FigureRow, getClusterFigures } from "./cluster-figures";
import { sumsOf } from "./total-rows";
import { findUnitFigures } from "./unit-figures";

/**
 * One indicator of a cluster's year: its total with what it is compared with, the cluster's years, and for those who may
 * read the units' reports each unit's figure of each period. Null when there is none for this actor.
 */
export async function getIndicatorFigures(
  actor: Actor,
  { clusterYearId, indicatorId }: { clusterYearId: string; indicatorId: string },
) {
  const figures = await getClusterFigures(actor, clusterYearId, figuresView.parse({}));
  const rows = figures?.rows.flatMap((row) => [row, ...row.parts]) ?? [];
  const row = rows.find(({ indicator }) => indicator.id === indicatorId);
  if (!figures || !row) return null;
  const plain = row.parts.length > 0 ? row.parts : [row];
  const ids = plain.map(({ indicator }) => indicator.id);
  const [years, values] = await Promise.all([
    findYears({ clusterId: figures.clusterYear.clusterId, basis: figures.basis, plain }),
    figures.maySeeUnits ? findUnitFigures({ clusterYearId, ids, basis: figures.basis }) : [],
  ]);
  return { ...figures, row, plain, years, values };
}

export type IndicatorFigures = NonNullable<Awaited<ReturnType<typeof getIndicatorFigures>>>;

type Asked = { clusterId: string; basis: TotalBasis; plain: readonly FigureRow[] };

/** The cluster's total of every year that has one, oldest first. */
async function findYears({ clusterId, basis, plain }: Asked) {
  const kept = await db.yearTotal.findMany({
    where: {
      ...{ basis, units: { gt: 0 }, clusterYear: { clusterId } },
      indicatorId: { in: plain.map(({ indicator }) => indicator.id) },
    },
    include: { clusterYear: { select: { year: true } } },
    orderBy: { clusterYear: { year: "asc" } },
  });
  return [...Map.groupBy(kept, ({ clusterYear }) => clusterYear.year)].flatMap(([year, of]) => {
    const parts = plain.map(({ indicator }) => {
      const found = of.find((each) => each.indicatorId === indicator.id);
      return found ? totalOf(indicator, sumsOf(found)) : null;
    });
    const total = parts.length === 1 ? (parts[0] ?? null) : definedSum(parts);
    return total ? [{ year, total, units: Math.max(...of.map(({ units }) => units)) }] : [];
  });
}
