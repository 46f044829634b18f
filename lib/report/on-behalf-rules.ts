type Entry = { at: Date; lines: readonly { indicatorId: string; typed: string }[] };
type Line = { indicatorId: string; typed: string };

/**
 * By which entry on behalf a line says what it says: the last one that entered it, as long as its words stand; null once the unit
 * has typed its own. Entries come latest first; with `by`, as the line stood at that instant.
 */
export function entryBehind<E extends Entry>(
  entries: readonly E[],
  { indicatorId, typed }: Line,
  by?: Date,
): E | null {
  for (const entry of entries) {
    if (by && entry.at > by) continue;
    const line = entry.lines.find((each) => each.indicatorId === indicatorId);
    if (line) return line.typed === typed ? entry : null;
  }
  return null;
}
