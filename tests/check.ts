/** The fast gate: what every commit must pass, in seconds. Stops at the first failure and shows only that. */
import { printFailures, runLanes, sharedOut } from "./gate/lanes.ts";
import { fastGate } from "./gate/steps.ts";

const outcomes = await runLanes(sharedOut(fastGate), { untilOneFails: true });
printFailures(outcomes);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
