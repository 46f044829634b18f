import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { definedSum } from "@/lib/indicator/rules";
import { getSetting } from "@/lib/setting/queries";
import { againstMeans, ranksOf } from "../comparing";
import { type Sums, totalOf } from "../rules";
import { figuresView } from "../schema";
import { type ClusterFigures, type FigureRow, getClusterFigures } from "./cluster-figures";
import { findOwnYears } from "./look-up-rows";
import { readableFigures } from "./readable-figures";
import { sumsOf } from "./total-rows";
import { findUnitFigures } from "./unit-figures";

/**
 * One indicator of a cluster's year: its total with what it is compared with, the cluster's years, and for those who may
 * read the units' reports each unit's figure of each period, its own years and how it stands against the mean. Null when there is none for this actor.
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
  const unitIds = figures.units.map(({ id }) => id);
  const [years, values, own, ranking] = await Promise.all([
    findYears({ clusterId: figures.clusterYear.clusterId, basis: figures.basis, plain }),
    figures.maySeeUnits ? findUnitFigures({ clusterYearId, ids, basis: figures.basis }) : [],
    findOwnYears({ ids, unitIds, basis: figures.basis }),
    mayRank(figures),
  ]);
  const ofUnits = await readableFigures(
    actor,
    own.filter(({ year }) => isShown(figures, year)),
  );
  return {
    ...{ ...figures, row, years, values },
    plain: plain.map((each) => ({
      ...each,
      /** By unit: above or below the mean; its place, where the office has its units ranked and the year is published. */
      against: againstMeans(each.indicator, each.ofUnits),
      ranks: ranking ? ranksOf(each.indicator, each.ofUnits) : null,
    })),
    /** Each unit's own years up to this one, oldest first; those in another cluster for whoever reads them there. */
    unitYears: figures.units.map(({ id, name }) => ({
      ...{ id, name },
      years: yearsOf(
        plain,
        ofUnits.filter(({ unitId }) => unitId === id),
      ),
    })),
  };
}

export type IndicatorFigures = NonNullable<Awaited<ReturnType<typeof getIndicatorFigures>>>;

/** How many years stand side by side. */
const shownYears = 5;

function isShown({ clusterYear }: ClusterFigures, year: number) {
  return year <= clusterYear.year && year > clusterYear.year - shownYears;
}

/** Units are ranked where their office has said so, and never before the year is closed and read out. Source: design.md 7. */
async function mayRank({ clusterYear, today }: ClusterFigures) {
  if (clusterYear.phase !== "closed") return false;
  return (await getSetting(clusterYear.ownerPath, "unitRanking", today)) === "shown";
}

type OfYear = { year: number; indicatorId: string; sums: Sums };

function yearsOf(plain: readonly FigureRow[], rows: readonly OfYear[]) {
  return [...Map.groupBy(rows, ({ year }) => year)].map(([year, of]) => {
    const parts = plain.map(({ indicator }) => {
      const found = of.find((each) => each.indicatorId === indicator.id);
      return found ? totalOf(indicator, found.sums) : null;
    });
    return { year, total: parts.length === 1 ? (parts[0] ?? null) : definedSum(parts) };
  });
}

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
