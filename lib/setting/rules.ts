import type { Day } from "@/lib/dates";

/** What an owning unit has set from a day on. */
export type SetValue = {
  readonly ownerUnitId: string;
  readonly value: string;
  readonly fromOn: Day;
};

/**
 * The value in force on a day somewhere in the tree, of one setting: that of the nearest owner on the path (itself first)
 * who had set anything by then, and of that owner the latest. Null where nobody had.
 */
export function settingInForce<Row extends SetValue>(
  rows: readonly Row[],
  path: readonly string[],
  day: Day,
): Row | null {
  for (const unitId of path) {
    const own = rows.filter((row) => row.ownerUnitId === unitId && row.fromOn <= day);
    const [latest] = own.toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1));
    if (latest) return latest;
  }
  return null;
}
