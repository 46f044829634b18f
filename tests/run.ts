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
outcomes.push(...(await runLanes([[databaseTests], [deadCode, productionBuild, launchTests]])));
outcomes.push(...(await runLanes([[browserTests]])));

printFailures(outcomes);
const { passed, failed } = sum(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
