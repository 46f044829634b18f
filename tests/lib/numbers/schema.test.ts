import { expect, test } from "vitest";
import { countField, moneyField, quantityField } from "@/lib/numbers/schema";

test("a field gives the value and what stands before it", () => {
  expect(moneyField({ scale: "million" }).parse("trên 7.690")).toEqual({
    value: 7_690_000_000n,
    qualifier: "over",
  });
  expect(countField().parse("133")).toEqual({ value: 133n, qualifier: "exact" });
  expect(quantityField({ decimals: 1 }).parse("2,5")).toEqual({
    value: { digits: 25n, scale: 1 },
    qualifier: "exact",
  });
});

test("a field that cannot be read gives the sentence to show beside it", () => {
  const issues = moneyField().safeParse("hai trăm").error?.issues;
  expect(issues?.map(({ message }) => message)).toEqual([
    "“hai trăm” chưa phải là số. Vui lòng ghi bằng chữ số, ví dụ: 7.690 hoặc 1,6 tỷ.",
  ]);
});
