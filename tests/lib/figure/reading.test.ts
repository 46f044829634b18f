import { expect, test } from "vitest";
import { readShare, readTyped } from "@/lib/figure/rules/reading";
import { cellText, sentenceText } from "@/lib/indicator/labels";

const whole = (value: bigint) => ({ kind: "whole", whole: value });

test.each([
  ["count", "9.379", whole(9379n), "exact"],
  ["money", "7.690", whole(7_690_000_000n), "exact"],
  ["money", "2,280 tỷ", whole(2_280_000_000n), "exact"],
  ["money", "trên 1,6 tỷ", whole(1_600_000_000n), "over"],
  ["ratio", "4.375/5.121", { kind: "ratio", numerator: 4375n, denominator: 5121n }, "exact"],
  ["ratio", " 740 / 740 ", { kind: "ratio", numerator: 740n, denominator: 740n }, "exact"],
  ["quantity", "3,5", { kind: "quantity", quantity: { digits: 35n, scale: 1 } }, "exact"],
  ["yesNo", "Có", whole(1n), "exact"],
  ["yesNo", "không", whole(0n), "exact"],
  ["count", "Không phát sinh", whole(0n), "exact"],
  ["ratio", "kps", { kind: "ratio", numerator: 0n, denominator: 0n }, "exact"],
  ["text", "Ra mắt mô hình tự quản", { kind: "text", text: "Ra mắt mô hình tự quản" }, "exact"],
] as const)("in a %s cell %s is a figure", (type, typed, amount, qualifier) => {
  expect(readTyped(type, typed)).toEqual({ figure: { amount, qualifier } });
});

test("an empty cell is nothing yet, not zero", () => {
  expect(readTyped("count", "   ")).toEqual({ empty: true });
});

test.each([
  ["count", "hai trăm", "hai trăm"],
  ["money", "1.6 tỷ", "1,6 tỷ"],
  ["ratio", "4.375", "gạch chéo"],
  ["ratio", "5/0", "tổng số là 0"],
  ["ratio", "5/10/20", "gạch chéo"],
  ["yesNo", "chưa rõ", "có"],
] as const)("in a %s cell %s is asked back in words", (type, typed, said) => {
  const read = readTyped(type, typed);
  expect("fault" in read && read.fault).toContain(said);
});

test("a target or an area's cell above its whole is asked back, a report's figure above it is read and asked about", () => {
  expect(readShare("ratio", "5.210/5.121")).toEqual({
    fault: expect.stringContaining("Số thực hiện lớn hơn tổng số"),
  });
  expect(readShare("ratio", "5.121/5.121")).toEqual(readTyped("ratio", "5.121/5.121"));
  expect(readTyped("ratio", "5.210/5.121")).toHaveProperty("figure");
});

test("a ratio of nothing is said in words, not divided", () => {
  expect(cellText("ratio", { kind: "ratio", numerator: 0n, denominator: 0n })).toEqual({
    main: "không phát sinh",
    under: "0/0",
  });
});

test("a figure in a sentence keeps its qualifier and unit", () => {
  const fund = { type: "money", unitOfMeasure: "VND" } as const;
  expect(
    sentenceText(fund, { amount: { kind: "whole", whole: 7_690_000_000n }, qualifier: "over" }),
  ).toBe("trên 7.690 triệu đồng");
  const cremations = { type: "ratio", unitOfMeasure: "%" } as const;
  expect(
    sentenceText(cremations, {
      amount: { kind: "ratio", numerator: 4375n, denominator: 5121n },
      qualifier: "exact",
    }),
  ).toBe("4.375/5.121 (85,4%)");
});
