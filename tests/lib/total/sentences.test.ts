import { expect, test } from "vitest";
import type { Amount, Total } from "@/lib/indicator/rules";
import { reportSentence } from "@/lib/total/sentences";

const whole = (count: number): Amount => ({ kind: "whole", whole: BigInt(count) });
const figure = (count: number): Total => ({ amount: whole(count), qualifier: "exact" });
const units = [{ name: "Mê Linh" }, { name: "Thanh Trì" }, { name: "Sóc Sơn" }];

type Row = Parameters<typeof reportSentence>[0];
const houses: Omit<Row, "total" | "lastYear" | "target" | "ofUnits"> = {
  indicator: {
    ...{ id: "1", code: "nha_ddk", groupCode: "C", groupName: "An sinh xã hội", position: 1 },
    ...{
      name: "Nhà Đại đoàn kết xây mới, sửa chữa",
      unitOfMeasure: "căn",
      definition: "",
      example: "",
      sentence: "",
    },
    type: "count",
    unitCombination: "sum",
    periodCombination: "sumOfIncrements",
    direction: "higherIsBetter",
  },
  ...{ running: null, lastPeriod: null, parts: [] },
};

test("a figure in the style of reports: what it is, how it changed, how far the target is reached, who did most", () => {
  const row = {
    ...{ ...houses, total: figure(133), lastYear: figure(120) },
    target: { amount: whole(120), units: 3 },
    ofUnits: [figure(24), figure(18), figure(41)],
  };
  expect(reportSentence(row, units)).toBe(
    "Nhà Đại đoàn kết xây mới, sửa chữa: toàn Cụm thực hiện 133 căn, tăng 10,8% so với cùng kỳ năm trước, đạt 110,8% chỉ tiêu năm; trong đó Sóc Sơn 41, Mê Linh 24.",
  );
});

test("an indicator's own sentence takes the place of its name, its figure where the sentence has it", () => {
  const indicator = {
    ...houses.indicator,
    sentence: "Các đơn vị đã xây mới {số} nhà Đại đoàn kết.",
  };
  const row = { ...houses, indicator, total: figure(133), lastYear: figure(120), target: null };
  expect(reportSentence({ ...row, ofUnits: [] }, units)).toBe(
    "Các đơn vị đã xây mới 133 căn nhà Đại đoàn kết, tăng 10,8% so với cùng kỳ năm trước.",
  );
});

test("what is not known is not said, and without a figure there is no sentence", () => {
  const bare = { ...houses, lastYear: null, target: null, ofUnits: [] };
  expect(reportSentence({ ...bare, total: figure(9) }, [])).toBe(
    "Nhà Đại đoàn kết xây mới, sửa chữa: toàn Cụm thực hiện 9 căn.",
  );
  expect(reportSentence({ ...bare, total: null }, [])).toBeNull();
});
