import {
  type Block,
  countsUp,
  isFigure,
  listed,
  nameColumn,
  nameFinder,
  type Placing,
} from "@/components/ui/pasted";

/** A row of the grid: a group's heading, or a line that takes one number, a ratio's two, or none. */
export type Place = { name: string; isGroup: boolean; takes: number };

/** Where a block pasted into a row goes: by the names it brings, else by their order. A blank erases nothing. */
export function linesPlaced(places: readonly Place[], at: number, block: Block): Placing<number> {
  const find = nameFinder(places.map(({ name, isGroup }) => (isGroup ? "" : name)));
  const isTable = block.some((line) => line.length > 1);
  const names = isTable ? nameColumn(block, find) : -1;
  return names < 0 ? inOrder(places, at, block) : byName(places, { find, names, block });
}

type Named = { find: (word: string) => number | null; names: number; block: Block };

function byName(places: readonly Place[], { find, names, block }: Named): Placing<number> {
  const figures = figureColumn(block, names);
  if (typeof figures === "string") return { fault: figures };
  const puts: [number, string[]][] = [];
  const out: string[] = [];
  for (const line of block) {
    const [name = "", word = ""] = [line[names]?.split("\n")[0], line[figures]];
    const at = find(name);
    if (word === "" || (at === null && !isFigure(word))) continue;
    if (at === null || places[at]?.takes === 0 || puts.some(([row]) => row === at)) out.push(name);
    else puts.push([at, sidesOf([word], places[at])]);
  }
  if (puts.length > 0) return { puts, out };
  return {
    fault: `Không dòng nào của biểu có tên như: ${listed(out)}. Chưa dán gì. Vui lòng chép lại cùng tên như trong biểu, hoặc riêng cột số.`,
  };
}

/** The one column of figures beside the names; among several, that of our own workbook. */
function figureColumn(block: Block, names: number) {
  const width = Math.max(...block.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, column) => column).slice(names + 1);
  const ours = columns.find((column) => block.some((line) => line[column] === "Số liệu"));
  const found = columns.filter((column) => block.some((line) => isFigure(line[column])));
  if (ours !== undefined) return ours;
  if (found.length === 1) return found[0] ?? names + 1;
  return found.length === 0
    ? "Khối vừa dán có tên mà không có cột số. Chưa dán gì. Vui lòng chép lại cột tên cùng một cột số."
    : "Khối vừa dán có nhiều cột số. Chưa dán gì. Vui lòng chép lại riêng cột số cần dán, hoặc cột tên cùng một cột số.";
}

function inOrder(places: readonly Place[], at: number, block: Block): Placing<number> {
  const isNumbered = countsUp(block) && isTooWide(places, rowsFor(places, at, block), block);
  const lines = isNumbered ? block.map(([, ...rest]) => rest) : block;
  const rows = rowsFor(places, at, lines);
  const puts: [number, string[]][] = [];
  const out: string[] = [];
  let isCut = false;
  for (const [index, words] of lines.entries()) {
    if (words.every((word) => word === "")) continue;
    const row = rows[index];
    const place = row === undefined ? null : places[row];
    if (row === undefined || !place) out.push(words.join(" "));
    else if (place.takes === 0) out.push(place.name);
    else puts.push([row, sidesOf(words, place).slice(0, place.takes)]);
    if (place?.takes === 1 && words.slice(1).some((word) => word)) isCut = true;
  }
  return { puts, out, ...(isCut && { note: "Chỉ lấy cột số thứ nhất của khối." }) };
}

/** Whether a line has more words than its row takes: a first column 1, 2, 3 … may be a ratio's first numbers. */
function isTooWide(places: readonly Place[], rows: readonly number[], block: Block) {
  return block.some((words, index) => {
    const place = places[rows[index] ?? -1];
    return place && place.takes > 0 && sidesOf(words, place).slice(place.takes).some(Boolean);
  });
}

/** A ratio's two numbers come as one word, "7/9", or as two; elsewhere a stroke is part of the words: a date, a mistake to be seen. */
function sidesOf(words: readonly string[], place: Place | undefined) {
  return place?.takes === 2 ? words.flatMap((word) => word.split("/")) : [...words];
}

/**
 * A column copied from our own workbook has the groups' headings as blanks between its lines, and the lines that take
 * nothing; another's list has the lines alone. The blanks tell which it is.
 */
function rowsFor(places: readonly Place[], at: number, lines: Block) {
  const all = places.map((_, index) => index);
  const isLine = (row: number) => !places[row]?.isGroup;
  const isBlank = (index: number) => (lines[index] ?? []).every((word) => word === "");
  const withoutGroups = all.slice(at).filter(isLine);
  // From a heading on, where it was copied along.
  const starts = isBlank(0) && at > 0 && !isLine(at - 1) ? [at, at - 1] : [at];
  const withGroups = starts
    .map((start) => all.slice(start, start + lines.length))
    .find((rows) => {
      const groups = rows.flatMap((row, index) => (isLine(row) ? [] : [index]));
      return groups.some((index) => index > 0) && groups.every(isBlank);
    });
  return lines.length === withoutGroups.length ? withoutGroups : (withGroups ?? withoutGroups);
}
