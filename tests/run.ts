/** Everything: the fast gate, the tests on a real PostgreSQL, and the browser against the production build. */
import { printFailures, runLanes, sharedOut } from "./gate/lanes.ts";
import {
  browserTests,
  databaseTests,
  deadCode,
  fastGate,
  launchTests,
  productionBuild,
} from "./gate/steps.ts";
import { sum } from "./gate/tally.ts";

const outcomes = await runLanes(sharedOut(fastGate));
// A browser waits a quarter of its time, a database test more: side by side they leave no core idle.
outcomes.push(
  ...(await runLanes([
    [databaseTests, launchTests],
    [deadCode, productionBuild, browserTests],
  ])),
);

printFailures(outcomes);
const { passed, failed } = sum(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
