import type { Evidence, Orders } from "./evidence";
import type { Truth } from "./run-election";

/** How many units a strategy put to their own ballot, over all elections. */
export type Scores = Map<string, number>;

/** Puts the k-th of every order of units to the k-th (and the k-th last) of every order of ballots, and counts what is right. */
export function score(scores: Scores, { units, keys }: Evidence, truth: Truth) {
  for (const [how, unit] of pairsOf(units)) {
    for (const [what, key] of pairsOf(keys)) {
      for (const [way, order] of [
        ["", key],
        [" backwards", key.toReversed()],
      ] as const) {
        const right = unit.filter((unitId, index) => truth.get(unitId) === order[index]).length;
        const strategy = `${how} → ${what}${way}`;
        scores.set(strategy, (scores.get(strategy) ?? 0) + right);
      }
    }
  }
}

function pairsOf(orders: Orders) {
  return [...orders].filter(([, order]) => order.length > 0);
}

/** Nobody is put to their ballot by chance this often: all that is judged together stays below one in a million. */
export const chance = 1e-7;

/**
 * How likely chance alone puts as many right with the best of all strategies, over halls of these sizes. Exact: a random order of
 * n has k right with the number of permutations of n with k fixed points, divided by n!; the halls are independent; times the
 * number of strategies tried.
 */
export function chanceOf(scores: Scores, sizes: readonly number[]) {
  const [best = ["none", 0]] = [...scores].sort((a, b) => b[1] - a[1]);
  const [strategy, right] = best as [string, number];
  return { strategy, right, p: Math.min(1, tailOf(sizes, right) * scores.size) };
}

/** P(at least so many right) over random orders of these sizes. */
export function tailOf(sizes: readonly number[], right: number) {
  let sums = [1];
  for (const size of sizes) sums = added(sums, fixedPoints(size));
  return sums.slice(right).reduce((sum, p) => sum + p, 0);
}

function added(a: readonly number[], b: readonly number[]) {
  const sums = new Array<number>(a.length + b.length - 1).fill(0);
  for (const [i, p] of a.entries())
    for (const [j, q] of b.entries()) sums[i + j] = (sums[i + j] ?? 0) + p * q;
  return sums;
}

/** P(k fixed points) of a random permutation of n, for k from 0 to n. */
export function fixedPoints(n: number) {
  const derangements = [1, 0];
  for (let i = 2; i <= n; i++)
    derangements[i] = (i - 1) * ((derangements[i - 1] ?? 0) + (derangements[i - 2] ?? 0));
  return Array.from(
    { length: n + 1 },
    (_, k) => (derangements[n - k] ?? 0) / (factorial(k) * factorial(n - k)),
  );
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
