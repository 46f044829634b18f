import {
  type Block,
  countsUp,
  isFigure,
  listed,
  nameColumn,
  nameFinder,
  type Placing,
} from "@/components/ui/pasted";

type From = { row: number /** Columns from the cell on. */; width: number };

/**
 * Where a block pasted into a sheet's cell goes, by the areas it names, else from that row down. A column "TT" is no figure; a
 * line with an unknown name goes nowhere and is named; what is wider than the sheet goes nowhere at all.
 */
export function areasPlaced(names: readonly string[], from: From, block: Block): Placing<number> {
  const find = nameFinder(names);
  const column = nameColumn(block, find);
  const isNumbered = column < 0 && countsUp(block) && widthOf(block) !== from.width;
  const start = column >= 0 ? column + 1 : Number(isNumbered);
  const lines = block.map((line) => ({
    name: line[column] ?? "",
    words: line.filter((_, index) => index >= start && !holdsWords(block, index)),
  }));
  const width = widthOf(lines.map(({ words }) => words));
  if (width > from.width) {
    return {
      fault: `Khối vừa dán có ${width} cột số, bảng kê từ ô này chỉ còn ${from.width} cột. Chưa dán gì. Vui lòng chép lại nhiều nhất ${from.width} cột số, hoặc dán từ cột bên trái.`,
    };
  }
  return column < 0 ? inOrder(names, from, lines) : byName(find, lines);
}

type Lines = readonly { name: string; words: readonly string[] }[];

function byName(find: (word: string) => number | null, lines: Lines): Placing<number> {
  const puts: [number, readonly string[]][] = [];
  const out: string[] = [];
  for (const { name, words } of lines) {
    const row = find(name);
    // Headings, and areas that have said nothing yet.
    if (!words.some(isFigure)) continue;
    if (row === null || puts.some(([taken]) => taken === row)) out.push(name || words.join(" "));
    else puts.push([row, words]);
  }
  if (puts.length > 0) return { puts, out };
  return {
    fault:
      out.length > 0
        ? `Không khu dân cư nào trong bảng có tên như: ${listed(out)}. Chưa dán gì. Vui lòng chép lại cùng tên khu dân cư như trong bảng, hoặc riêng các cột số.`
        : "Khối vừa dán không có số nào. Chưa dán gì. Vui lòng chép lại cả các cột số.",
  };
}

function inOrder(names: readonly string[], { row }: From, lines: Lines): Placing<number> {
  const isHead = (words: readonly string[]) => words.some((word) => word) && !words.some(isFigure);
  const rows = lines.map(({ words }) => words);
  const figures = isHead(rows[0] ?? []) ? rows.slice(1) : rows;
  const filled = figures
    .map((words, index) => [row + index, words] as const)
    .filter(([, words]) => words.some((word) => word));
  return {
    puts: filled.filter(([at]) => at < names.length),
    out: filled.filter(([at]) => at >= names.length).map(([, words]) => words.join(" ")),
  };
}

/** Who answers for an area, its telephone's owner: no column of the sheet. */
function holdsWords(block: Block, column: number) {
  const words = block.map((line) => line[column]).filter(Boolean);
  return words.length > 1 && !words.some(isFigure);
}

/** Up to the last column with a figure in it. */
function widthOf(block: Block) {
  return Math.max(0, ...block.map((line) => line.findLastIndex(isFigure) + 1));
}
