import { type Cells, changedCells, mergedCells } from "@/lib/cells";
import type { IndicatorType, UnitCombination } from "@/lib/db/generated/enums";
import { readShare } from "@/lib/figure/rules/reading";
import { combineUnits, type Figure, type Total } from "@/lib/indicator/rules";
import type { RefusalCode } from "@/lib/refusal";

/** How many columns a sheet has: fewer are quicker typed into the form, more do not fit a paper. */
const columnLimits = { fewest: 3, most: 8 } as const;

type Collectable = { type: IndicatorType; unitCombination: UnitCombination };

/** What adds up over residential areas as over units: numbers, and ratios as ratio of sums. */
export function isCollectable({ type, unitCombination }: Collectable) {
  return (
    type !== "text" && type !== "yesNo" && ["sum", "last", "ratioOfSums"].includes(unitCombination)
  );
}

/** `offered` are the form's lines that add up; a form with fewer than three takes what it has. */
export function columnsRefusal(
  chosen: readonly string[],
  offered: readonly string[],
): RefusalCode | null {
  if (chosen.some((id) => !offered.includes(id))) return "areaSheet.otherColumn";
  const fewest = Math.min(columnLimits.fewest, offered.length);
  return chosen.length < fewest || chosen.length > columnLimits.most
    ? "areaSheet.columnCount"
    : null;
}

/** The cell of one area and one indicator, as fields and merges name it. */
export function cellOf(areaId: string, indicatorId: string) {
  return `area-${areaId}-${indicatorId}`;
}

type WrittenFigure = {
  areaId: string;
  indicatorId: string;
  revision: number;
  typed: string;
};

/** What stood in each cell after a save; the latest write of a cell holds. */
export function cellsAt(figures: readonly WrittenFigure[], revision: number): Cells {
  const known = figures.filter((figure) => figure.revision <= revision);
  return Object.fromEntries(
    known
      .toSorted((a, b) => a.revision - b.revision)
      .map(({ areaId, indicatorId, typed }) => [cellOf(areaId, indicatorId), typed]),
  );
}

/**
 * What becomes of a page's cells, opened at one revision, when others may have saved since: a cell that nobody else touched
 * is written; one that somebody else changed stays, and both sets of words are given back.
 */
export function mergedSheet(
  figures: readonly WrittenFigure[],
  page: { revision: number; cells: Cells },
) {
  const base = cellsAt(figures, page.revision);
  const stored = cellsAt(figures, Number.POSITIVE_INFINITY);
  return mergedCells(stored, changedCells(base, page.cells));
}

type Column = Collectable & { name: string };

/** One cell: a figure, nothing yet, or the sentence that says what is unclear. */
export function readCell({ type, name }: Column, typed: string) {
  return readShare(type, typed, name);
}

/** The sum of one column over the areas that have a figure; null where none has. Who is missing is the caller's to name. */
export function sumOfColumn(column: Column, typed: readonly string[]): Total | null {
  const figures = typed.flatMap((words): Figure[] => {
    const read = readCell(column, words);
    return "figure" in read ? [read.figure] : [];
  });
  return combineUnits(column, figures);
}
