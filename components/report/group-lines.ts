type Grouped = { indicator: { groupCode: string; groupName: string } };

/** Lines under the headings of the catalogue, numbered through, each group where its first line stands. */
export function groupLines<Line extends Grouped>(lines: readonly Line[]) {
  const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }));
  const groups = Map.groupBy(
    numbered,
    ({ indicator }) => `${indicator.groupCode}. ${indicator.groupName}`,
  );
  return [...groups].map(([group, of]) => ({ group, of }));
}
