import { expect, test } from "vitest";
import { readArrows } from "@/lib/succession/arrow-lines";

const whole = { numerator: 1, denominator: 1 };

test.each([
  ["017 → 00454 → toàn bộ", { before: "017", after: "00454", share: whole }],
  [
    "017 -> 00454 -> 1/3",
    { before: "017", after: "00454", share: { numerator: 1, denominator: 3 } },
  ],
  [
    "017\t00454\t35%",
    { before: "017", after: "00454", share: { numerator: 35, denominator: 100 } },
  ],
  [
    "017; 00454; 35,5 %",
    { before: "017", after: "00454", share: { numerator: 355, denominator: 1000 } },
  ],
  ["huyện Đông Anh > xã Thư Lâm", { before: "huyện Đông Anh", after: "xã Thư Lâm", share: null }],
  ["017 → 00454 → một phần", { before: "017", after: "00454", share: null }],
  ["017", { before: "017", after: null, share: null }],
])("%s", (text, arrow) => {
  expect(readArrows(text)).toEqual({ arrows: [{ line: 1, ...arrow }], faults: [] });
});

test("empty lines are passed over, and lines keep their numbers", () => {
  const { arrows } = readArrows("\n017 → 00454\r\n\n  \n017 → 00460\n");
  expect(arrows.map(({ line, after }) => [line, after])).toEqual([
    [2, "00454"],
    [5, "00460"],
  ]);
});

test.each([
  ["→ 00454", "Dòng 1: chưa ghi đơn vị cũ."],
  ["a → b → 1 → d", "Dòng 1: có nhiều hơn ba phần."],
  ["a → b → hai phần", "Dòng 1: chưa rõ phần “hai phần”. Ghi 1/3, 35% hoặc toàn bộ."],
  ["a → b → 4/3", "Dòng 1: chưa rõ phần “4/3”. Ghi 1/3, 35% hoặc toàn bộ."],
  ["a → b → 0/3", "Dòng 1: chưa rõ phần “0/3”. Ghi 1/3, 35% hoặc toàn bộ."],
  ["a → b → 1/0", "Dòng 1: chưa rõ phần “1/0”. Ghi 1/3, 35% hoặc toàn bộ."],
  ["a → b → 120%", "Dòng 1: chưa rõ phần “120%”. Ghi 1/3, 35% hoặc toàn bộ."],
])("%s is not guessed at", (text, fault) => {
  expect(readArrows(text)).toEqual({ arrows: [], faults: [fault] });
});
