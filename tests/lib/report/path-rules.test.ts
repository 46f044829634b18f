import { expect, test } from "vitest";
import {
  isConfirmed,
  isEmptyFor,
  type Mark,
  markingRefusal,
  marksToAdd,
} from "@/lib/report/path-rules";

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
  expect(isConfirmed({ route, groups, isClusterEmpty: false }, marks)).toBe(expected);
});

test("a form without lines waits for nobody's field", () => {
  expect(isConfirmed({ route: "office", groups: [], isClusterEmpty: false }, [])).toBe(true);
});

test("a board without fields of its own answers for all that is still open", () => {
  expect(
    marksToAdd({ route: "office", groups, isClusterEmpty: false }, [confirmed("B")], byBoard),
  ).toEqual([confirmed("C")]);
  expect(marksToAdd({ route: "cluster", groups, isClusterEmpty: false }, [], byCluster)).toEqual(
    [],
  );
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
  expect(markingRefusal({ route: "both", groups, isClusterEmpty: false }, marks, by)).toBe(refusal);
});

test("the cluster sees a report once", () => {
  expect(
    markingRefusal({ route: "both", groups, isClusterEmpty: false }, [], byCluster),
  ).toBeNull();
  expect(markingRefusal({ route: "both", groups, isClusterEmpty: false }, [seen], byCluster)).toBe(
    "report.markedAlready",
  );
});

test("a cluster without anybody who may see it is not waited for", () => {
  const path = { route: "both", groups, isClusterEmpty: true } as const;
  expect(markingRefusal(path, [], byBoard)).toBeNull();
  expect(isConfirmed(path, [confirmed("B"), confirmed("C")])).toBe(true);
  expect(isConfirmed(path, [confirmed("B")])).toBe(false);
});

test("nobody sees a report of their own unit, nor one whose figures they entered", () => {
  const checkers = [
    { personId: "secretary", unitId: "lead" },
    { personId: "helper", unitId: null },
  ];
  const entered = (...by: string[]) => by.map((personId) => ({ personId }));
  expect(isEmptyFor([], { unitId: "member", onBehalf: [] })).toBe(true);
  expect(isEmptyFor(checkers, { unitId: "member", onBehalf: [] })).toBe(false);
  expect(isEmptyFor(checkers, { unitId: "lead", onBehalf: entered("helper") })).toBe(true);
  expect(isEmptyFor(checkers, { unitId: "member", onBehalf: entered("helper") })).toBe(false);
});
