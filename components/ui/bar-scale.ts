/** Where the longest bar ends, of 100: room stays at the right for a mean that lies beyond it. */
const fullWidth = 95;

/** Lengths of bars from zero, of 100. `whole` fixes the scale (100 for percentages); else the largest value does. */
export function barScale(values: readonly number[], whole?: number) {
  const largest = whole ?? Math.max(0, ...values);
  const end = whole ? 100 : fullWidth;
  return (value: number) => (largest > 0 ? roundTo1((Math.max(0, value) / largest) * end) : 0);
}

/** The place of the one highest value; none when several or all are equal to it. */
export function highestOf(values: readonly (number | null)[]) {
  const known = values.filter((value) => value !== null);
  const highest = Math.max(...known);
  return known.filter((value) => value === highest).length === 1 ? values.indexOf(highest) : -1;
}

function roundTo1(value: number) {
  return Math.round(value * 10) / 10;
}
