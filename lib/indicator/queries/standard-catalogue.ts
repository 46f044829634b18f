import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "@/lib/spreadsheet/cell";
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
  plausibleTo: "50000000000",
  sentence: "Hỗ trợ học sinh nghèo, phát triển sản xuất, khám chữa bệnh {số}",
  definition:
    "Tiền và hiện vật quy ra tiền đã trao trong kỳ cho học sinh nghèo, hộ sản xuất, khám chữa bệnh; không tính quà tặng và nhà Đại đoàn kết.",
  example: "Học bổng 40 triệu, bò giống 120 triệu, thuốc 15 triệu: ghi 175 triệu.",
};

const houses: Definition = {
  ...otherWelfare,
  code: "nha_ddk",
  name: "Nhà Đại đoàn kết xây mới, sửa chữa",
  unitOfMeasure: "căn",
  type: "count",
  ...{ plausibleTo: null, sentence: "Xây mới, sửa chữa {số} nhà Đại đoàn kết" },
  definition: "Tổng số nhà Đại đoàn kết xây mới và sửa chữa đã bàn giao; hệ thống tự cộng.",
  example: "Xây mới 2, sửa chữa 4: hệ thống ghi 6.",
  parts: ["nha_ddk_xay_moi", "nha_ddk_sua_chua"],
};

const supervisions: Definition = {
  ...houses,
  code: "giam_sat",
  groupCode: "D",
  groupName: "Dân chủ, giám sát, phản biện",
  name: "Cuộc giám sát (chủ trì và phối hợp)",
  unitOfMeasure: "cuộc",
  sentence: "Chủ trì và phối hợp {số} giám sát",
  definition: "Tổng số cuộc giám sát Mặt trận chủ trì và phối hợp; hệ thống tự cộng.",
  example: "Chủ trì 2, phối hợp 3: hệ thống ghi 5.",
  parts: ["giam_sat_chu_tri", "giam_sat_phoi_hop"],
};

const file = join("lib", "indicator", "standard-catalogue.csv");

/** The national catalogue's indicators in their order, each defined sum standing before its first part: what an office starts from. */
export function standardCatalogue(): Definition[] {
  const [, ...rows] = rowsOfCsv(readFileSync(join(process.cwd(), file), "utf8"));
  return rows
    .map(({ cells }) => definitionOf(inColumns(cells)))
    .flatMap((definition) => {
      if (definition.code === "nha_ddk_xay_moi") return [houses, definition];
      if (definition.code === "nha_ddk_kinh_phi") return [definition, otherWelfare];
      if (definition.code === "giam_sat_chu_tri") return [supervisions, definition];
      return [definition];
    });
}

/** An empty cell is no cell. */
function inColumns(cells: readonly Cell[]) {
  const row = Array.from<string>({ length: 16 }).fill("");
  for (const { column, text } of cells) row[column - 1] = text;
  return row;
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
    mode = "",
    plausibleFrom = "",
    plausibleTo = "",
    evidence = "",
    sentence = "",
    definition = "",
    example = "",
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
    reportMode: mode === "CUMULATIVE" ? "cumulative" : "increment",
    ...{ plausibleFrom: plausibleFrom || null, plausibleTo: plausibleTo || null },
    requiresEvidence: evidence === "YES",
    ...{ sentence, definition, example },
  };
}

function known<Value>(values: Record<string, Value>, word: string) {
  const value = values[word];
  if (value === undefined) throw new Error(`standard-catalogue.csv: unknown word ${word}`);
  return value;
}
