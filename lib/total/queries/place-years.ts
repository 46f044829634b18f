import "server-only";
import { db } from "@/lib/db/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { definedSum } from "@/lib/indicator/rules";
import { type Sums, sumOfSums, totalOf } from "../rules";
import type { FigureRow } from "./cluster-figures";
import type { OfficeScope } from "./office-scope";
import { sumsOf } from "./total-rows";

/** How many years stand side by side. */
const shownYears = 5;

type Asked = {
  scope: Pick<OfficeScope, "kept" | "places" | "byOffice">;
  basis: TotalBasis;
  plain: readonly FigureRow[];
};

type Kept = { indicatorId: string; year: number; placeId: string; sums: Sums };

/** One indicator's years, up to five, of an office's clusters together and of each place; oldest first. */
export async function findPlaceYears({ scope, basis, plain }: Asked) {
  const newest = Math.max(...scope.kept.map(({ year }) => year));
  const shown = scope.kept.filter(({ year }) => year > newest - shownYears);
  const years = new Map(shown.map((each) => [each.id, each]));
  const rows = await db.yearTotal.findMany({
    where: {
      ...{ basis, units: { gt: 0 }, clusterYearId: { in: [...years.keys()] } },
      indicatorId: { in: plain.map(({ indicator }) => indicator.id) },
    },
  });
  const kept = rows.flatMap(({ indicatorId, clusterYearId, ...columns }) => {
    const of = years.get(clusterYearId);
    const placeId = of && (scope.byOffice ? of.ownerId : of.clusterId);
    return of && placeId ? [{ indicatorId, year: of.year, placeId, sums: sumsOf(columns) }] : [];
  });
  const asYears = (of: readonly Kept[]) =>
    [...Map.groupBy(of, ({ year }) => year)]
      .map(([year, each]) => ({ year, ...added(plain, each) }))
      .sort((a, b) => a.year - b.year);
  return {
    together: asYears(kept),
    ofPlaces: scope.places.map((place) => ({
      place,
      years: asYears(kept.filter(({ placeId }) => placeId === place.id)),
    })),
  };
}

function added(plain: readonly FigureRow[], rows: readonly Kept[]) {
  const parts = plain.map(({ indicator }) => {
    const own = rows.filter(({ indicatorId }) => indicatorId === indicator.id);
    return own.length > 0 ? sumOfSums(own.map(({ sums }) => sums)) : undefined;
  });
  const totals = plain.map(({ indicator }, place) => totalOf(indicator, parts[place]));
  return {
    total: totals.length === 1 ? (totals[0] ?? null) : definedSum(totals),
    units: Math.max(0, ...parts.map((sums) => sums?.units ?? 0)),
  };
}
