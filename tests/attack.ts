/** `npm run attack:election`: the attack on finished elections, two hundred of them, with what its best strategy got right. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./gate/step.ts";

const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "../vitest.mjs");
const config = ["--config", "tests/vitest.config.ts", "--project", "db"];
// The file first: after a switch it would be taken for the switch's value, and every database test run.
const run = ["run", "tests/lib/election/attack.db.test.ts", ...config];
const { status } = spawnSync(process.execPath, [vitest, ...run, "--disable-console-intercept"], {
  cwd: root,
  stdio: "inherit",
  env: { ATTACK_ELECTIONS: "200", ...process.env },
});
process.exitCode = status ?? 1;
