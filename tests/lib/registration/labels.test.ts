import { expect, test } from "vitest";
import { targetCell, targetWords } from "@/lib/registration/labels";

const fund = { type: "money", unitOfMeasure: "đồng" } as const;

test.each([
  ["2,3 tỷ", "2.300 triệu đồng", "2.300"],
  ["trên 2.300 triệu", "trên 2.300 triệu đồng", "trên 2.300"],
  ["2300", "2.300 triệu đồng", "2.300"],
  ["hai tỷ", "hai tỷ", "hai tỷ"],
  ["", "", ""],
])("money typed as “%s” is held against another in triệu đồng", (typed, words, main) => {
  expect(targetWords(fund, typed)).toBe(words);
  expect(targetCell(fund, typed)).toEqual({ main });
});

test("a ratio is a percentage over its two numbers in a table, and as typed in words", () => {
  const ratio = { type: "ratio", unitOfMeasure: "%" } as const;
  expect(targetCell(ratio, "90/100")).toEqual({ main: "90,0%", under: "90/100" });
  expect(targetWords(ratio, "90/100")).toBe("90/100");
});
