import { expect, test } from "vitest";
import { committeeLines } from "@/lib/document/heads";
import { headLines, numberBy } from "@/lib/document/number-pattern";
import { changeSettingInput } from "@/lib/setting/schema";

test("a number is written by the office's pattern", () => {
  const given = { kind: "QC", number: "02" };
  expect(numberBy("{số}/{loại}-CTĐ", given)).toBe("02/QC-CTĐ");
  expect(numberBy("{loại}.{số}", given)).toBe("QC.02");
});

test("a paper's head is what the unit has set, line by line, else its name", () => {
  const head = headLines(" ỦY BAN MTTQ VIỆT NAM / THÀNH PHỐ HÀ NỘI // BAN THƯỜNG TRỰC");
  expect(head).toEqual(["ỦY BAN MTTQ VIỆT NAM", "THÀNH PHỐ HÀ NỘI", "BAN THƯỜNG TRỰC"]);
  const unit = { kind: "centralCity" as const, name: "Hà Nội" };
  expect(committeeLines({ ...unit, head })).toEqual(head);
  expect(committeeLines({ ...unit, head: null })).toEqual([
    "ỦY BAN MTTQ VIỆT NAM",
    "THÀNH PHỐ HÀ NỘI",
  ]);
});

test("a pattern without its marks, or with one of them twice, is no pattern", () => {
  const set = (value: string) =>
    changeSettingInput.safeParse({ key: "clusterNumbers", value, fromOn: "01/01/2024" }).success;
  expect(["{số}/{loại}-CTĐ", "01/KH", "{số}/{số}-{loại}"].map(set)).toEqual([true, false, false]);
});
