import { expect, test } from "vitest";
import { compareVietnamese } from "@/lib/collation";

test("lists follow the Vietnamese alphabet: D before Đ, A Ă Â, tones after letters", () => {
  const sorted = [
    "Ba Vì",
    "Chương Mỹ",
    "Dương Nội",
    "Đan Phượng",
    "Đông Anh",
    "Gia Lâm",
    "Ứng Hòa",
  ];
  expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
  expect(["ân", "ăn", "an"].sort(compareVietnamese)).toEqual(["an", "ăn", "ân"]);
  expect(["mã", "má", "ma", "mạ", "mả", "mà"].sort(compareVietnamese)).toEqual([
    "ma",
    "mà",
    "mả",
    "mã",
    "má",
    "mạ",
  ]);
});

test("composition makes no difference", () => {
  expect(compareVietnamese("Đông Anh".normalize("NFD"), "Đông Anh")).toBe(0);
});

test("numbers in names sort by value", () => {
  expect(["Cụm số 10", "Cụm số 2"].sort(compareVietnamese)).toEqual(["Cụm số 2", "Cụm số 10"]);
});
