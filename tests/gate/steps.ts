import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, type Step, tool } from "./step.ts";
import { tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

const reports = mkdtempSync(join(tmpdir(), "gate-"));

const style: Step = {
  name: "format and lint",
  commands: [[tool("@biomejs/biome", "biome"), "check", "--error-on-warnings", "."]],
};

const types: Step = {
  name: "types",
  commands: [
    [tool("next"), "typegen"],
    // One checker: several look at the same types anew, at twice the work, and the other core has its own lane.
    [tool("typescript-7", "tsc"), "--noEmit", ...["--checkers", "1"]],
  ],
};

const architecture: Step = {
  name: "architecture",
  commands: [
    [
      tool("dependency-cruiser", "depcruise"),
      ...["app", "components", "lib", "prisma", "tests"],
      ...["--config", ".dependency-cruiser.cjs"],
      // Reads anew only when a file is another than the last time.
      ...["--cache", "node_modules/.cache/dependency-cruiser", "--cache-strategy", "content"],
    ],
  ],
};

export const deadCode: Step = { name: "dead code", commands: [[tool("knip")]] };

/** The fast gate, the longest first. */
export const fastGate = [types, vitest("pure", "pure tests"), style, architecture];

export const databaseTests = vitest("db", "database tests");
export const launchTests = vitest("launch", "launch tests");
export const productionBuild: Step = {
  name: "production build",
  commands: [[join(root, "lib/launch/build.ts")]],
};

export const browserTests: Step = {
  name: "browser tests",
  commands: [
    [
      tool("@playwright/test", "playwright"),
      "test",
      ...["--config", "tests/e2e/playwright.config.ts", "--reporter=dot,json"],
    ],
  ],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, "browser.json") },
  report: { file: join(reports, "browser.json"), tally: tallyOfPlaywright },
};

function vitest(project: string, name: string): Step {
  const file = join(reports, `${project}.json`);
  return {
    name,
    commands: [
      [
        tool("vitest"),
        "run",
        ...["--config", "tests/vitest.config.ts", "--project", project],
        ...["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
      ],
    ],
    report: { file, tally: tallyOfVitest },
  };
}
