import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rowsOfCsv } from "@/lib/spreadsheet/csv";
import type { AddIndicatorsInput } from "../schema";

type Definition = AddIndicatorsInput["indicators"][number];

const types: Record<string, Definition["type"]> = {
  COUNT: "count",
  MONEY: "money",
  QUANTITY: "quantity",
  RATIO: "ratio",
  BOOL: "yesNo",
};
const unitCombinations: Record<string, Definition["unitCombination"]> = {
  SUM: "sum",
  ROS: "ratioOfSums",
  LAST: "last",
  AVG: "average",
  CNT_TRUE: "countOfYes",
};
const directions: Record<string, Definition["direction"]> = {
  HIGHER_IS_BETTER: "higherIsBetter",
  LOWER_IS_BETTER: "lowerIsBetter",
  NEUTRAL: "neutral",
};

/** A line of the article that the national catalogue lacks. */
const otherWelfare: Definition = {
  code: "an_sinh_khac_kinh_phi",
  groupCode: "C",
  groupName: "An sinh xã hội, quỹ",
  name: "Hỗ trợ học sinh nghèo, phát triển sản xuất, khám chữa bệnh",
  unitOfMeasure: "đồng",
  type: "money",
  unitCombination: "sum",
  periodCombination: "sumOfIncrements",
  direction: "higherIsBetter",
};

const houses: Definition = {
  ...otherWelfare,
  code: "nha_ddk",
  name: "Nhà Đại đoàn kết xây mới, sửa chữa",
  unitOfMeasure: "căn",
  type: "count",
  parts: ["nha_ddk_xay_moi", "nha_ddk_sua_chua"],
};

const supervisions: Definition = {
  ...houses,
  code: "giam_sat",
  groupCode: "D",
  groupName: "Dân chủ, giám sát, phản biện",
  name: "Cuộc giám sát (chủ trì và phối hợp)",
  unitOfMeasure: "cuộc",
  parts: ["giam_sat_chu_tri", "giam_sat_phoi_hop"],
};

const file = join("lib", "indicator", "standard-catalogue.csv");

/** The national catalogue's indicators in their order, each defined sum standing before its first part: what an office starts from. */
export function standardCatalogue(): Definition[] {
  const [, ...rows] = rowsOfCsv(readFileSync(join(process.cwd(), file), "utf8"));
  return rows
    .map(({ cells }) => definitionOf(cells.map(({ text }) => text)))
    .flatMap((definition) => {
      if (definition.code === "nha_ddk_xay_moi") return [houses, definition];
      if (definition.code === "nha_ddk_kinh_phi") return [definition, otherWelfare];
      if (definition.code === "giam_sat_chu_tri") return [supervisions, definition];
      return [definition];
    });
}

function definitionOf(row: readonly string[]): Definition {
  const [
    code = "",
    groupCode = "",
    groupName = "",
    name = "",
    unit = "",
    type = "",
    units = "",
    periods = "",
    direction = "",
  ] = row;
  return {
    code,
    groupCode,
    groupName,
    name,
    unitOfMeasure: unit === "VND" ? "đồng" : unit,
    type: known(types, type),
    unitCombination: known(unitCombinations, units),
    periodCombination: periods === "LAST_PERIOD" ? "last" : "sumOfIncrements",
    direction: known(directions, direction),
  };
}

function known<Value>(values: Record<string, Value>, word: string) {
  const value = values[word];
  if (value === undefined) throw new Error(`standard-catalogue.csv: unknown word ${word}`);
  return value;
}
