import { expect, test } from "vitest";
import { acceptingRefusal, decidingRefusal, stillWaiting } from "@/lib/area-sheet/link-rules";

const when = new Date("2024-06-18T09:00:00+07:00");
const proposal = (indicatorId: string, decidedAt: Date | null = null) => ({
  ...{ indicatorId, decidedAt },
});
const came = (...proposals: ReturnType<typeof proposal>[]) => ({ usedAt: when, proposals });

test.each([
  ["one that waits", came(proposal("a"), proposal("b")), ["b"], null],
  ["all that wait", came(proposal("a"), proposal("b")), ["a", "b"], null],
  ["one decided before", came(proposal("a", when), proposal("b")), ["a"], "areaLink.notWaiting"],
  [
    "one of two decided",
    came(proposal("a", when), proposal("b")),
    ["a", "b"],
    "areaLink.notWaiting",
  ],
  ["one that never came", came(proposal("a")), ["z"], "areaLink.notWaiting"],
  ["before anything came", { usedAt: null, proposals: [] }, ["a"], "areaLink.notWaiting"],
] as const)("what came in is decided figure by figure: %s", (_, link, chosen, refusal) => {
  expect(decidingRefusal(link, chosen)).toBe(refusal);
});

test("a link is done once nothing of it waits", () => {
  const proposals = [proposal("a", when), proposal("b"), proposal("c")];
  expect(stillWaiting(proposals).map(({ indicatorId }) => indicatorId)).toEqual(["b", "c"]);
  expect(stillWaiting(proposals, ["b", "c"])).toEqual([]);
});

const sheet = {
  areas: [{ id: "area" }],
  columns: [{ id: "a" }, { id: "b" }],
  figures: [
    { areaId: "area", indicatorId: "a", revision: 3 },
    { areaId: "other", indicatorId: "b", revision: 9 },
  ],
};

test.each([
  ["as the page showed the cell", "area", ["a"], 3, null],
  ["saved after the page was opened", "area", ["a"], 2, "areaLink.changedMeanwhile"],
  ["another cell of the row was", "area", ["b"], 2, null],
  ["one of both was", "area", ["a", "b"], 2, "areaLink.changedMeanwhile"],
  ["its column is gone", "area", ["a", "c"], 3, "areaLink.cellGone"],
  ["its area is gone", "gone", ["a"], 3, "areaLink.cellGone"],
] as const)(
  "a figure is taken over what its officer saw: %s",
  (_, areaId, indicatorIds, revision, refusal) => {
    expect(acceptingRefusal({ areaId, indicatorIds }, sheet, { revision })).toBe(refusal);
  },
);
