import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Total } from "@/lib/indicator/rules";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import type { OfficeView } from "../schema";
import type { FigureRow } from "./cluster-figures";
import { membersOf } from "./coverage";
import { getOfficeFigures, type OfficeFigures } from "./office-figures";
import { findPlaceYears } from "./place-years";
import { findRestatedYears } from "./restated-years";

/**
 * One indicator of an office's clusters: its total with what it is compared with, each place's part of it and each place's
 * years; the year before also restated to the clusters' units of today, where these came from others. Null where the office
 * has no figure of it in the year shown.
 */
export async function getOfficeIndicator(actor: Actor, indicatorId: string, view: OfficeView) {
  const figures = await getOfficeFigures(actor, view);
  const rows = figures?.rows.flatMap((each) => [each, ...each.parts]) ?? [];
  const row = rows.find(({ indicator }) => indicator.id === indicatorId);
  if (!figures || !row) return null;
  const plain = row.parts.length > 0 ? row.parts : [row];
  const [years, restated] = await Promise.all([
    findPlaceYears({ scope: figures.scope, basis: figures.basis, plain }),
    restatedBefore(actor, figures, plain),
  ]);
  const ids = plain.map(({ indicator }) => indicator.id);
  const before = figures.scope.year - 1;
  const isBefore = ({ year }: { year: number }) => year === before;
  return {
    ...{ ...figures, row, together: years.together },
    ofPlaces: years.ofPlaces.map((each) => ({
      ...each,
      before:
        restated &&
        (restated.of(each.place.id, ids, before) ?? asItWas(each.years.find(isBefore)?.total)),
    })),
    /** Of the units that stand apart. */
    names: await namesOfUnits(restated?.unitIds ?? [], figures.scope.today),
  };
}

export type OfficeIndicator = NonNullable<Awaited<ReturnType<typeof getOfficeIndicator>>>;

/** Where nothing was reorganised. */
function asItWas(total: Total | null = null) {
  return { total, apart: [], isPartial: false };
}

/** Place by place: what was split inside a place is the place's as a whole, whatever the shares. */
async function restatedBefore(
  actor: Actor,
  { scope, basis }: OfficeFigures,
  plain: readonly FigureRow[],
) {
  const placeOf = new Map(
    scope.kept.map(({ clusterId, ownerId }) => [clusterId, scope.byOffice ? ownerId : clusterId]),
  );
  const members = await db.$queryRaw<{ clusterId: string; unitId: string }[]>`
    select cluster_id::text as "clusterId", unit_id::text as "unitId"
    from (${membersOf(scope.ids, scope.today)}) members`;
  const membersOfPlaces = Map.groupBy(members, ({ clusterId }) => placeOf.get(clusterId) ?? "");
  return findRestatedYears({
    ...{ actor, basis, today: scope.today, years: [scope.year - 1] },
    clusterIds: scope.kept.map(({ clusterId }) => clusterId),
    indicators: plain.map(({ indicator }) => indicator),
    groups: scope.places.map(({ id }) => ({
      id,
      unitIds: (membersOfPlaces.get(id) ?? []).map(({ unitId }) => unitId),
    })),
    // A cluster's units also bring what they reported in others; an office's rarely come from elsewhere otherwise.
    onlyReformed: scope.byOffice,
  });
}
