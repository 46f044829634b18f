import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
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
  return {
    ...{ ...figures, row, together: years.together },
    ofPlaces: years.ofPlaces.map((each) => ({
      ...each,
      before: restated?.of(each.place.id, ids, figures.scope.year - 1) ?? null,
    })),
    /** Of the units that stand apart. */
    names: await namesOfUnits(restated?.unitIds ?? [], figures.scope.today),
  };
}

export type OfficeIndicator = NonNullable<Awaited<ReturnType<typeof getOfficeIndicator>>>;

/** Cluster by cluster; offices are asked one by one, each on its own page. */
async function restatedBefore(
  actor: Actor,
  { scope, basis }: OfficeFigures,
  plain: readonly FigureRow[],
) {
  if (scope.byOffice) return null;
  const members = await db.$queryRaw<{ clusterId: string; unitId: string }[]>`
    select cluster_id::text as "clusterId", unit_id::text as "unitId"
    from (${membersOf(scope.ids, scope.today)}) members`;
  return findRestatedYears({
    ...{ actor, basis, today: scope.today, years: [scope.year - 1] },
    indicators: plain.map(({ indicator }) => indicator),
    groups: scope.places.map(({ id }) => ({
      id,
      unitIds: members.filter(({ clusterId }) => clusterId === id).map(({ unitId }) => unitId),
    })),
  });
}
