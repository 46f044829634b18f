import { expect, test } from "vitest";
import { isBlock } from "@/components/ui/grid-moves";
import { countsUp, nameFinder, pastedText, tableOf } from "@/components/ui/pasted";

test("a word with a line break or quotes in it is one word, as Excel copies it", () => {
  expect(tableOf('1\t"Hội nghị ""mở""\n(ghi số trong kỳ)"\t5\r\n2\t"Nhà" mới\t\r\n')).toEqual([
    ["1", 'Hội nghị "mở"\n(ghi số trong kỳ)', "5"],
    ["2", '"Nhà" mới', ""],
  ]);
});

test("blank lines of a block keep their places, the line break at its end is none", () => {
  expect(tableOf("5\n\n6\n\n")).toEqual([["5"], [""], ["6"], [""]]);
  expect([isBlock("5\n"), isBlock("5\n6"), isBlock("5\t6")]).toEqual([false, true, true]);
});

test.each([
  ["DÔNG  ANH", 0],
  ["Khu 5 (tổ 1, 2)", 1],
  ["khu-5", 1],
  ["Khu 55", null],
  ["", null],
])("“%s” names what it does whatever its marks, case, signs and brackets", (word, expected) => {
  expect(nameFinder(["Đông Anh", "Khu 5"])(word)).toBe(expected);
});

test("a name that two bear names neither", () => {
  expect(nameFinder(["Khu 1", "Khu 1"])("Khu 1")).toBeNull();
});

test("1, 2, 3 over three lines or more is a numbering, figures that happen to rise otherwise are not", () => {
  expect(
    countsUp([
      ["7", "a"],
      ["8", "b"],
      ["9", "c"],
    ]),
  ).toBe(true);
  expect(
    countsUp([
      ["1", "a"],
      ["3", "b"],
      ["4", "c"],
    ]),
  ).toBe(false);
  expect(
    countsUp([
      ["1", "a"],
      ["2", "b"],
    ]),
  ).toBe(false);
});

test("what a paste has done is said with the first and the last line, and what was left out", () => {
  expect(pastedText(["A", "B", "C"], ["D"])).toBe("Đã dán 3 dòng, từ “A” đến “C”. Để ngoài: “D”.");
  expect(pastedText(["A"], [])).toBe("Đã dán 1 dòng, “A”.");
  expect(pastedText([], ["A", "B", "C", "D", "E", "F", "G"])).toContain("“E” và 2 dòng nữa");
});
