import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { definedSum } from "@/lib/indicator/rules";
import { type Arrow, type Restated, restateTogether } from "../restating";
import { canRestate } from "../rules";
import type { FigureIndicator } from "./figure-indicators";
import { readableFigures } from "./readable-figures";
import { findArrows, findLineFigures } from "./unit-lines";

type Asked = {
  actor: Actor;
  /** Units of today who stand together: a cluster's members. */
  groups: readonly { id: string; unitIds: readonly string[] }[];
  /** Those that simply add up; of one of them nothing is restated. */
  indicators: readonly FigureIndicator[];
  years: readonly number[];
  basis: TotalBasis;
  today: Day;
};

/**
 * Years of these indicators as if today's units had always been, group by group, through the reorganisations they came from;
 * by group, indicator and year. Units stand apart only for whoever reads their reports. Null where none of them comes from another.
 */
export async function findRestatedYears({ actor, groups, indicators, years, basis, today }: Asked) {
  const known = await findArrows(groups.flatMap(({ unitIds }) => unitIds));
  // What is decided for a day to come has not made anyone another unit yet.
  const arrows = known.filter(({ effectiveOn }) => effectiveOn <= today);
  const lines = groups.map(({ id, unitIds }) => ({ id, unitIds, line: lineOf(unitIds, arrows) }));
  if (lines.every(({ unitIds, line }) => line.size === new Set(unitIds).size)) return null;
  const added = indicators.filter(canRestate);
  const figures = await findLineFigures({
    ...{ basis, unitIds: [...new Set(lines.flatMap(({ line }) => [...line]))] },
    ...{ since: Math.min(...years), ids: added.map(({ id }) => id) },
  });
  const read = new Set(await readableFigures(actor, figures));
  const unread = new Set(figures.filter((figure) => !read.has(figure)).map(placeOf));
  const byKey = Map.groupBy(figures, ({ indicatorId, year }) => `${indicatorId} ${year}`);
  const restated = new Map<string, RestatedYear>();
  for (const { id, unitIds, line } of lines) {
    for (const indicator of added) {
      for (const year of years) {
        const own = (byKey.get(`${indicator.id} ${year}`) ?? []).filter((figure) =>
          line.has(figure.unitId),
        );
        const key = keyOf({ groupId: id, indicatorId: indicator.id, year });
        const matter = { figures: own, arrows };
        const { total, apart } = restateTogether(indicator, new Set(unitIds), matter);
        const named = apart.filter(({ unitId }) => !unread.has(placeOf({ unitId, year })));
        restated.set(key, { total, apart: named, isPartial: named.length < apart.length });
      }
    }
  }
  return {
    /** Of one indicator, or of the parts of a defined sum together. */
    of: (groupId: string, indicatorIds: readonly string[], year: number): RestatedYear => {
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
