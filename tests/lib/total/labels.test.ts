import { expect, test } from "vitest";
import { shareReached } from "@/lib/figure/rules/share";
import type { Amount } from "@/lib/indicator/rules";
import { changeText, coverageText, reachedText } from "@/lib/total/labels";

const whole = (count: number): Amount => ({ kind: "whole", whole: BigInt(count) });
const quantity = (digits: bigint, scale: number): Amount => ({
  kind: "quantity",
  quantity: { digits, scale },
});
const ratio = (numerator: number, denominator: number): Amount => ({
  kind: "ratio",
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

test("a change of a number is in percent, between two percentages in points, and says which", () => {
  expect(changeText(whole(133), whole(120))).toBe("+10,8%");
  expect(changeText(whole(90), whole(120))).toBe("−25%");
  expect(changeText(ratio(4375, 5121), ratio(80, 100))).toBe("+5,4 điểm phần trăm");
});

test("nothing is said of a change from nothing, nor across kinds", () => {
  expect(changeText(whole(5), whole(0))).toBeNull();
  expect(changeText(ratio(1, 2), ratio(0, 0))).toBeNull();
  expect(changeText(whole(5), ratio(1, 2))).toBeNull();
});

test("a target is reached by so many percent of it; a percentage by points", () => {
  expect(reachedText(whole(133), whole(120))).toBe("110,8%");
  expect(reachedText(ratio(90, 100), ratio(95, 100))).toBe("−5 điểm phần trăm");
});

test("nothing short of a target is said to reach all of it, in a sentence as in a column", () => {
  expect(reachedText(whole(9996), whole(10_000))).toBe("99,9%");
  expect(reachedText(whole(10_000), whole(10_000))).toBe("100,0%");
  expect(reachedText(quantity(9996n, 3), quantity(10n, 0))).toBe("99,9%");
  expect(shareReached(whole(9996), whole(10_000))).toBe(99);
  expect(reachedText(ratio(9496, 10_000), ratio(95, 100))).toBe("−0,1 điểm phần trăm");
  expect(changeText(ratio(9496, 10_000), ratio(95, 100))).toBe("0 điểm phần trăm");
  expect([reachedText(whole(5), whole(0)), shareReached(whole(5), whole(0))]).toEqual([null, null]);
});

test("coverage and time stand in one sentence, and what is open again is named", () => {
  const at = new Date("2022-11-10T16:00+07:00");
  const of = { units: 5, sent: 5, verified: 4, reopened: 0 };
  expect(coverageText(at, of)).toBe(
    "Số liệu tính đến 16 giờ 00, ngày 10/11/2022; đã gửi 5/5, đã xác nhận 4/5 đơn vị.",
  );
  expect(coverageText(at, { ...of, reopened: 1 })).toContain("1 báo cáo đang mở lại");
});
