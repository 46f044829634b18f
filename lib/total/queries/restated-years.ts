import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { definedSum } from "@/lib/indicator/rules";
import { type Arrow, type Restated, restateTogether } from "../restating";
import { canRestate } from "../rules";
import type { FigureIndicator } from "./figure-indicators";
import { addableFigures, readableFigures } from "./readable-figures";
import { findArrows, findLineFigures, type LineFigure } from "./unit-lines";

type Asked = {
  actor: Actor;
  /** Units of today who stand together: a cluster's members. */
  groups: readonly { id: string; unitIds: readonly string[] }[];
  /** Those that simply add up; of one of them nothing is restated. */
  indicators: readonly FigureIndicator[];
  years: readonly number[];
  basis: TotalBasis;
  today: Day;
  /** Whose figures are simply the groups' own; of others' the actor adds up only what they may. */
  clusterIds: readonly string[];
  /** Leaves out groups none of whose units comes from another: their years stand as they were. */
  onlyReformed?: boolean;
};

/**
 * Years of these indicators as if today's units had always been, group by group, through the reorganisations they came from;
 * by group, indicator and year. Units stand apart only for whoever reads their reports. Null where none of them comes from another.
 */
export async function findRestatedYears({
  actor,
  groups,
  indicators,
  years,
  basis,
  today,
  clusterIds,
  onlyReformed = false,
}: Asked) {
  const known = await findArrows(groups.flatMap(({ unitIds }) => unitIds));
  // What is decided for a day to come has not made anyone another unit yet.
  const arrows = known.filter(({ effectiveOn }) => effectiveOn <= today);
  const lines = groups.map((group) => ({ ...group, line: lineOf(group.unitIds, arrows) }));
  const reformed = lines.filter(({ unitIds, line }) => line.size > new Set(unitIds).size);
  if (reformed.length === 0) return null;
  const shown = onlyReformed ? reformed : lines;
  const added = indicators.filter(canRestate);
  const found = await findLineFigures({
    ...{ basis, unitIds: [...new Set(shown.flatMap(({ line }) => [...line]))] },
    ...{ since: Math.min(...years), until: Math.max(...years), ids: added.map(({ id }) => id) },
  });
  const figures = await addableFigures(actor, found, new Set(clusterIds));
  const withheld = found.filter((figure) => !figures.includes(figure));
  const figuresOf = Map.groupBy(figures, ({ indicatorId, year }) => `${indicatorId} ${year}`);
  const arrowsFrom = Map.groupBy(arrows, ({ predecessorId }) => predecessorId);
  const all = shown.flatMap(({ id: groupId, unitIds, line }) => {
    const own = { arrows: [...line].flatMap((id) => arrowsFrom.get(id) ?? []) };
    return added.flatMap((indicator) =>
      years.map((year) => {
        const ofYear = figuresOf.get(`${indicator.id} ${year}`) ?? [];
        const matter = { ...own, figures: ofYear.filter(({ unitId }) => line.has(unitId)) };
        const place = { groupId, indicatorId: indicator.id, year };
        const lacks = withheld.some(
          (figure) =>
            figure.year === year && figure.indicatorId === indicator.id && line.has(figure.unitId),
        );
        return { ...place, lacks, ...restateTogether(indicator, new Set(unitIds), matter) };
      }),
    );
  });
  const unread = await unreadPlaces(actor, figures, all);
  const restated = new Map(
    all.map(({ total, apart, lacks, ...place }) => {
      const named = apart.filter(({ unitId }) => !unread.has(placeOf({ ...place, unitId })));
      const isPartial = lacks || named.length < apart.length;
      return [keyOf(place), { total, apart: named, isPartial }];
    }),
  );
  return {
    /** Of one indicator, or of the parts of a defined sum together. */
    of: (groupId: string, indicatorIds: readonly string[], year: number): RestatedYear | null => {
      if (!shown.some(({ id }) => id === groupId)) return null;
      const parts = indicatorIds.map((indicatorId) =>
        restated.get(keyOf({ groupId, indicatorId, year })),
      );
      const [only] = parts;
      if (parts.length === 1) return only ?? nothing;
      return {
        total: definedSum(parts.map((part) => part?.total ?? null)),
        apart: parts.flatMap((part) => part?.apart ?? []),
        isPartial: parts.some((part) => part?.isPartial),
      };
    },
    unitIds: [...restated.values()].flatMap(({ apart }) => apart.map(({ unitId }) => unitId)),
  };
}

/** Of what stands apart, where its unit's reports are not this reader's to read. */
async function unreadPlaces(
  actor: Actor,
  figures: readonly LineFigure[],
  restated: readonly { year: number; apart: Restated["apart"] }[],
) {
  const standing = new Set(
    restated.flatMap(({ year, apart }) => apart.map(({ unitId }) => placeOf({ unitId, year }))),
  );
  const asked = figures.filter((figure) => standing.has(placeOf(figure)));
  const read = new Set(await readableFigures(actor, asked));
  return new Set(asked.filter((figure) => !read.has(figure)).map(placeOf));
}

/** Whether there are parts beside it that this reader is not shown. */
type RestatedYear = Restated & { isPartial: boolean };

const nothing: RestatedYear = { total: null, apart: [], isPartial: false };

function placeOf({ unitId, year }: { unitId: string; year: number }) {
  return `${unitId} ${year}`;
}

function keyOf({
  groupId,
  indicatorId,
  year,
}: {
  groupId: string;
  indicatorId: string;
  year: number;
}) {
  return `${groupId} ${indicatorId} ${year}`;
}

/** The units with everyone they came from, however far back. */
function lineOf(unitIds: readonly string[], arrows: readonly Arrow[]) {
  const line = new Set(unitIds);
  for (let size = 0; size < line.size; ) {
    size = line.size;
    for (const { predecessorId, successorId } of arrows) {
      if (successorId && line.has(successorId)) line.add(predecessorId);
    }
  }
  return line;
}
