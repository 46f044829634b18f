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

/**
 * How likely chance alone puts as many right with the best of all strategies: a random order of however many units has one right on
 * average, so the sum over the elections is as good as Poisson's; times the number of strategies tried.
 */
export function chanceOf(scores: Scores, elections: number) {
  const [best = ["none", 0]] = [...scores].sort((a, b) => b[1] - a[1]);
  const [strategy, right] = best as [string, number];
  return { strategy, right, p: Math.min(1, poissonTail(right, elections) * scores.size) };
}

/** P(X ≥ k) for Poisson's X of this mean. */
export function poissonTail(k: number, mean: number) {
  if (k <= 0) return 1;
  let term = Math.exp(-mean);
  for (let i = 1; i <= k; i++) term *= mean / i;
  let sum = 0;
  for (let i = k; i < k + 1000; i++) {
    sum += term;
    term *= mean / (i + 1);
  }
  return sum;
}
