import { compareVietnamese } from "@/lib/collation";
import type { Lineage } from "@/lib/succession/queries/get-lineage";
import { placeName } from "@/lib/unit/labels";

export const box = { width: 212, height: 62, columnGap: 76, rowGap: 14, margin: 3 };

export type LineageBox = { id: string; x: number; y: number; name: string[]; isFocus: boolean };
export type LineageLink = { key: string; path: string };

/**
 * The line of a unit as boxes in columns, predecessors left of it, successors right, and the curves between them.
 * Pure numbers: no measuring, so the server draws it.
 */
export function layOut({ units, arrows }: Lineage, focusId: string) {
  const generations = generationsOf(arrows, focusId);
  const columns = [...new Set(generations.values())]
    .sort((a, b) => a - b)
    .map((generation) =>
      units
        .filter(({ id }) => generations.get(id) === generation)
        .toSorted((a, b) => compareVietnamese(placeName(a), placeName(b))),
    );
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  const boxes = columns.flatMap((column, across) =>
    column.map((unit, down): LineageBox => {
      const centred = down + (rows - column.length) / 2;
      return {
        id: unit.id,
        x: box.margin + across * (box.width + box.columnGap),
        y: box.margin + centred * (box.height + box.rowGap),
        name: wrapped(placeName(unit)),
        isFocus: unit.id === focusId,
      };
    }),
  );
  return {
    boxes,
    links: linksOf(arrows, boxes),
    width: columns.length * (box.width + box.columnGap) - box.columnGap + 2 * box.margin,
    height: rows * (box.height + box.rowGap) - box.rowGap + 2 * box.margin,
  };
}

/** How many steps before (below zero) or after the unit each other one stands; the longest way counts. */
function generationsOf(arrows: Lineage["arrows"], focusId: string) {
  const generations = new Map([[focusId, 0]]);
  // As many rounds as there are arrows are enough, and a part lent and given back cannot go on for ever.
  for (const _ of arrows) {
    for (const { predecessorId, successorId } of arrows) {
      if (successorId === null) continue;
      const before = generations.get(predecessorId);
      const after = generations.get(successorId);
      if (after !== undefined && after <= 0 && predecessorId !== focusId)
        generations.set(predecessorId, Math.min(before ?? 0, after - 1));
      else if (before !== undefined && before >= 0 && successorId !== focusId)
        generations.set(successorId, Math.max(after ?? 0, before + 1));
    }
  }
  return generations;
}

function linksOf(arrows: Lineage["arrows"], boxes: readonly LineageBox[]) {
  const boxOf = new Map(boxes.map((drawn) => [drawn.id, drawn]));
  return arrows.flatMap(({ predecessorId, successorId, successionId }): LineageLink[] => {
    const from = boxOf.get(predecessorId);
    const to = boxOf.get(successorId ?? "");
    if (!from || !to || from.x >= to.x) return [];
    const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
    const [x2, y2] = [to.x, to.y + box.height / 2];
    const middle = (x1 + x2) / 2;
    const path = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
    return [{ key: `${successionId} ${predecessorId} ${successorId}`, path }];
  });
}

const lettersInLine = 24;

/** A name in two lines at most, broken between words. */
function wrapped(name: string) {
  const words = name.split(" ");
  const first = words.reduce((line, word) => {
    const longer = line ? `${line} ${word}` : word;
    return name.startsWith(longer) && longer.length <= lettersInLine ? longer : line;
  }, "");
  const rest = name.slice(first.length).trim();
  return rest ? [first, rest] : [first];
}
