import { expect, test } from "vitest";
import { sum, tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

const passedFile = { status: "passed", assertionResults: [{ status: "passed" }] };

test("a test file that cannot be loaded counts as one failed test", () => {
  const unloaded = { status: "failed", assertionResults: [] };
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [passedFile, unloaded] };
  expect(tallyOfVitest(report)).toEqual({ passed: 1, failed: 1 });
});

test("a file with a failing test counts that test alone", () => {
  const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [passedFile, failing] };
  expect(tallyOfVitest(report)).toEqual({ passed: 1, failed: 1 });
});

test("an error outside every browser test counts as one failed test", () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: ["no server"] };
  expect(tallyOfPlaywright(report)).toEqual({ passed: 4, failed: 3 });
});

test("the last line adds up all kinds of test", () => {
  expect(
    sum([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
