import { type Outcome, runStep, type Step } from "./step.ts";

/**
 * Runs the lanes side by side and the steps of each lane in order, printing a line as each one ends.
 * With `untilOneFails` the first failure stops whatever else is running.
 */
export async function runLanes(
  lanes: readonly Iterable<Step>[],
  { untilOneFails = false } = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const stop = new AbortController();

  async function runLane(steps: Iterable<Step>) {
    for (const step of steps) {
      const outcome = await runStep(step, stop.signal);
      if (stop.signal.aborted) return;
      outcomes.push(outcome);
      console.log(lineOf(outcome));
      if (untilOneFails && outcome.failed > 0) stop.abort();
    }
  }

  await Promise.all(lanes.map(runLane));
  return outcomes;
}

/** One lane for each of two cores; whichever is free takes the next step. */
export function sharedOut(steps: readonly Step[]) {
  const waiting = steps.values();
  return [waiting, waiting];
}

function lineOf({ name, passed, failed, seconds }: Outcome) {
  const counts =
    passed + failed > 1 ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ""}` : "";
  return `  ${failed > 0 ? "✗" : "✓"} ${name.padEnd(20)}${counts.padEnd(24)}${seconds.toFixed(1).padStart(7)} s`;
}

/** What the failed steps said, each under its name. */
export function printFailures(outcomes: readonly Outcome[]) {
  for (const { name, output } of outcomes.filter(({ failed }) => failed > 0)) {
    console.log(`\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}\n\n${output.trim()}`);
  }
}
