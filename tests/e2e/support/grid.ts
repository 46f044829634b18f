/** A table drawn in text: the first line names the columns, every other line starts with its own name. */
export function readGrid<Mark extends string>(text: string, marks: readonly Mark[]) {
  const [columns = [], ...rows] = text
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first);
  return new Map(
    rows.map(([name = "", ...cells]) => {
      if (cells.length !== columns.length)
        throw new Error(`${name}: ${cells.length} marks for ${columns.length} columns`);
      return [
        name,
        new Map(cells.map((cell, index) => [columns[index] ?? "", markOf(cell, marks)])),
      ];
    }),
  );
}

function markOf<Mark extends string>(cell: string, marks: readonly Mark[]) {
  const mark = marks.find((known) => known === cell);
  if (mark === undefined) throw new Error(`"${cell}" is none of ${marks.join(" ")}`);
  return mark;
}
