import { expect, test } from "vitest";
import { placesNamingYear } from "@/lib/covenant/old-year-rules";

test("every place that still names last year is shown with the words around it, day and month included", () => {
  const words = {
    preamble: "Căn cứ Kế hoạch năm 2023 của Cụm.",
    contents: [
      { title: "", text: "Không nhắc gì; số 120235 và 20234 là số khác." },
      {
        title: "An sinh xã hội 2023",
        text: "Vận động Quỹ “Vì người nghèo”, hoàn thành hỗ trợ nhà Đại đoàn kết trước ngày 18/11/2023 tại các xã, phường trong cụm.",
      },
    ],
  };
  expect(placesNamingYear(words, 2023)).toEqual([
    { place: 0, words: "Căn cứ Kế hoạch năm 2023 của Cụm." },
    { place: 2, words: "An sinh xã hội 2023 Vận động Quỹ “Vì người …" },
    { place: 2, words: "… đoàn kết trước ngày 18/11/2023 tại các xã, phường trong cụm." },
  ]);
  expect(placesNamingYear(words, 2022)).toEqual([]);
});
