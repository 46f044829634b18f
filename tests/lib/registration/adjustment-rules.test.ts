import { expect, test } from "vitest";
import { changedLines, deciderOf, type Registered } from "@/lib/registration/rules/adjustment";

const registered: Registered = {
  targets: [
    { indicatorId: "a", typed: "10", assignedTyped: "", assignedByUnitId: null },
    { indicatorId: "b", typed: "", assignedTyped: "5", assignedByUnitId: "city" },
    { indicatorId: "c", typed: "7 tỷ", assignedTyped: "9.000", assignedByUnitId: "centre" },
  ],
  undertakings: [
    {
      ...{ id: "m", part: "model", honorId: null, honorName: null, recipient: null },
      ...{ name: "Tổ tự quản số", detail: "" },
    },
  ],
};
const names = {
  indicators: new Map([
    ["a", { name: "Nhà xây mới", type: "count" as const, unitOfMeasure: "căn" }],
    ["b", { name: "Nhà sửa chữa", type: "count" as const, unitOfMeasure: "căn" }],
    ["c", { name: "Quỹ", type: "money" as const, unitOfMeasure: "đồng" }],
  ]),
  honors: new Map([["h", "Lao động tiên tiến"]]),
  newId: () => "new",
};
const ownerPath = ["city", "centre"];

test("only what differs is asked for; what was assigned stands beside what was registered", () => {
  const lines = changedLines(registered, { cells: { a: "10", b: "3", c: "6 tỷ", x: "1" } }, names);
  expect(lines.map(({ lineId, before, after }) => [lineId, before, after])).toEqual([
    ["b", "chỉ tiêu giao 5", "3"],
    ["c", "7.000 triệu đồng (chỉ tiêu giao 9.000 triệu đồng)", "6.000 triệu đồng"],
  ]);
  expect(changedLines(registered, { cells: { c: "7.000 triệu" } }, names)).toEqual([]);
});

test("rows are changed, added and withdrawn; where the form had none, all stay", () => {
  const honor = {
    ...{ id: null, part: "honor" as const, honorId: "h", recipient: "Nguyễn Văn An" },
    ...{ name: "", detail: "" },
  };
  const wanted = { cells: {}, undertakings: [honor] };
  expect(changedLines(registered, wanted, names)).toMatchObject([
    { lineId: "new", before: "", after: "Lao động tiên tiến: Nguyễn Văn An" },
    { lineId: "m", before: "Tổ tự quản số", after: "", change: { kind: "withdrawn" } },
  ]);
  expect(changedLines(registered, { cells: {} }, names)).toEqual([]);
});

test.each([
  ["what nobody assigned", ["a"], "city"],
  ["what the city assigned", ["a", "b"], "city"],
  ["what the centre assigned, among others", ["b", "c"], "centre"],
  ["a model", ["m"], "city"],
] as const)("%s is decided by the committee that assigned it", (_, ids, decider) => {
  const lines = ids.map((lineId) => ({ lineId }));
  expect(deciderOf(lines, registered, ownerPath)).toBe(decider);
});
