import { expect, test } from "vitest";
import { canonicalPhone } from "@/lib/phone";

test.each([
  ["0912 345 678", "+84912345678"],
  ["84 912.345.678", "+84912345678"],
  ["+84 912-345-678", "+84912345678"],
  ["0084912345678", "+84912345678"],
  ["(024) 3825 1234", "+842438251234"],
  ["0842 345 678", "+84842345678"],
  ["912345678", null],
  ["00912345678", null],
  ["nguyenvanan", null],
  ["", null],
])("%j is kept as %j", (typed, kept) => {
  expect(canonicalPhone(typed)).toBe(kept);
});
