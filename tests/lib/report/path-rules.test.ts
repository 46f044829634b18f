import { expect, test } from "vitest";
import { isConfirmed, type Mark, markingRefusal, marksToAdd } from "@/lib/report/path-rules";

const groups = ["B", "C"];
const seen: Mark = { kind: "seenByCluster", groupCode: null };
const confirmed = (groupCode: string): Mark => ({ kind: "fieldConfirmed", groupCode });
const [byCluster, byBoard] = [
  { side: "cluster" as const, fields: [] },
  { side: "office" as const, fields: [] },
];

test.each([
  ["through the cluster alone, at once", "cluster", [], true],
  ["to the office, without a mark", "office", [], false],
  ["to the office, one field of two", "office", [confirmed("B")], false],
  ["to the office, every field", "office", [confirmed("B"), confirmed("C")], true],
  ["through both, seen by the cluster only", "both", [seen], false],
  ["through both, confirmed by the boards only", "both", [confirmed("B"), confirmed("C")], false],
  ["through both, with both marks", "both", [seen, confirmed("B"), confirmed("C")], true],
] as const)("a report is confirmed %s", (_, route, marks, expected) => {
  expect(isConfirmed({ route, groups }, marks)).toBe(expected);
});

test("a form without lines waits for nobody's field", () => {
  expect(isConfirmed({ route: "office", groups: [] }, [])).toBe(true);
});

test("a board without fields of its own answers for all that is still open", () => {
  expect(marksToAdd({ route: "office", groups }, [confirmed("B")], byBoard)).toEqual([
    confirmed("C"),
  ]);
  expect(marksToAdd({ route: "cluster", groups }, [], byCluster)).toEqual([]);
});

test.each([
  ["its own field", ["C"], [seen], null],
  ["its own field before the cluster has seen it", ["C"], [], "report.clusterFirst"],
  ["its own field a second time", ["C"], [confirmed("C")], "report.markedAlready"],
  ["a form without a line of its field", ["A"], [], "report.otherField"],
  [
    "what others have confirmed entirely",
    [],
    [confirmed("B"), confirmed("C")],
    "report.markedAlready",
  ],
] as const)("a board confirms %s", (_, fields, marks, refusal) => {
  const by = { side: "office" as const, fields };
  expect(markingRefusal({ route: "both", groups }, marks, by)).toBe(refusal);
});

test("the cluster sees a report once", () => {
  expect(markingRefusal({ route: "both", groups }, [], byCluster)).toBeNull();
  expect(markingRefusal({ route: "both", groups }, [seen], byCluster)).toBe("report.markedAlready");
});
