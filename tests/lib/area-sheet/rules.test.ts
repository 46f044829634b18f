import { expect, test } from "vitest";
import { writtenText } from "@/lib/area-sheet/labels";
import {
  cellOf,
  cellsAt,
  columnsRefusal,
  isCollectable,
  mergedSheet,
} from "@/lib/area-sheet/rules";
import { typedText } from "@/lib/indicator/labels";

const four = ["a", "b", "c", "d"];

test("a sheet has three to eight columns of its form, fewer only where the form has no more", () => {
  expect(columnsRefusal(four.slice(0, 2), four)).toBe("areaSheet.columnCount");
  expect(columnsRefusal(four.slice(0, 3), four)).toBeNull();
  expect(columnsRefusal(["a", "b"], ["a", "b"])).toBeNull();
  expect(columnsRefusal(["a", "b", "x"], four)).toBe("areaSheet.otherColumn");
  const nine = [...four, "e", "f", "g", "h", "i"];
  expect(columnsRefusal(nine, nine)).toBe("areaSheet.columnCount");
});

test("only what adds up over units is collected by area", () => {
  expect(isCollectable({ type: "money", unitCombination: "sum" })).toBe(true);
  expect(isCollectable({ type: "ratio", unitCombination: "ratioOfSums" })).toBe(true);
  expect(isCollectable({ type: "quantity", unitCombination: "average" })).toBe(false);
  expect(isCollectable({ type: "text", unitCombination: "none" })).toBe(false);
  expect(isCollectable({ type: "yesNo", unitCombination: "countOfYes" })).toBe(false);
});

test("the latest write of a cell holds, and an empty word clears it", () => {
  const said = { areaId: "a", indicatorId: "i" };
  const figures = [
    { ...said, revision: 2, typed: "" },
    { ...said, revision: 1, typed: "5" },
  ];
  const cell = cellOf("a", "i");
  expect(cellsAt(figures, 1)).toEqual({ [cell]: "5" });
  expect(cellsAt(figures, 2)).toEqual({ [cell]: "" });
  const { write, conflicts } = mergedSheet(figures, { revision: 1, cells: { [cell]: "6" } });
  expect([write, conflicts]).toEqual([{}, { [cell]: { mine: "6", theirs: "" } }]);
});

test("a sum is written as one would type it, and a save says what it did", () => {
  const money = { kind: "whole", whole: 1_600_500_000n } as const;
  expect(typedText("money", { amount: money, qualifier: "over" })).toBe("trên 1.600,5");
  const ratio = { kind: "ratio", numerator: 694n, denominator: 1823n } as const;
  expect(typedText("ratio", { amount: ratio, qualifier: "exact" })).toBe("694/1.823");
  expect(writtenText({ written: 2, conflicts: [] })).toBe("Đã lưu 2 ô.");
  const conflict = { place: "Đầm, Nhà", mine: "3", theirs: "2" };
  expect(writtenText({ written: 0, conflicts: [conflict] })).toMatch(/người khác ghi “2”, số “3”/);
});
