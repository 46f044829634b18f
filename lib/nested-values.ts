/**
 * Fields named like "contents.2.text" gathered into rows: { contents: [{ text }, …] }, in the order of their numbers.
 * Rows need no script to be added or left out; errors come back under the same dotted names when numbers run from 0.
 */
export function nestedValues(flat: unknown): unknown {
  if (typeof flat !== "object" || flat === null) return flat;
  const plain: [string, unknown][] = [];
  const lists = new Map<string, Map<number, Record<string, unknown>>>();
  for (const [name, value] of Object.entries(flat)) {
    const [, list, number, field] = /^(\w+)\.(\d{1,4})\.(\w+)$/.exec(name) ?? [];
    if (!list || !number || !field) {
      plain.push([name, value]);
      continue;
    }
    const rows = getOrMake(lists, list, () => new Map<number, Record<string, unknown>>());
    getOrMake(rows, Number(number), (): Record<string, unknown> => ({}))[field] = value;
  }
  const gathered = [...lists].map(([list, rows]) => [list, rowsInOrder(rows)]);
  return Object.fromEntries([...plain, ...gathered]);
}

function rowsInOrder(rows: ReadonlyMap<number, Record<string, unknown>>) {
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value) {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
