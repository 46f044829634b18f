import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RestatedCell } from "@/components/total/restated-cell";
import type { FigureIndicator } from "@/lib/total/queries/figure-indicators";

const houses: FigureIndicator = {
  ...{ id: "1", code: "nha", groupCode: "C", groupName: "An sinh", position: 1, name: "Nhà" },
  ...{ unitOfMeasure: "căn", type: "count", unitCombination: "sum", direction: "higherIsBetter" },
  ...{ periodCombination: "sumOfIncrements", definition: "", example: "", sentence: "" },
};
const ten = {
  amount: { kind: "whole", whole: 10n },
  qualifier: "exact",
} as const;
const names = new Map([["a", { id: "a", kind: "commune" as const, name: "Đông Anh" }]]);

function words(
  restated: Parameters<typeof RestatedCell>[0]["restated"],
  indicator: FigureIndicator = houses,
) {
  const cell = createElement(RestatedCell, {
    ...{ indicator, restated, names, partialWords: "có phần không hiển thị" },
  });
  return renderToStaticMarkup(cell)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

test("a restated figure says what stands apart from it and that a part is not shown", () => {
  expect(words({ total: ten, apart: [], isPartial: false })).toBe("10");
  expect(words({ total: null, apart: [], isPartial: false })).toBe("chưa có");
  expect(words({ total: ten, apart: [{ unitId: "a", total: ten }], isPartial: true })).toBe(
    "10 xã Đông Anh: 10, chưa rõ tỷ lệ, không cộng có phần không hiển thị",
  );
  expect(words({ total: null, apart: [], isPartial: true })).toBe("có phần không hiển thị");
});

test("an average and an answer of yes are said not to be restated, instead of shown as missing", () => {
  const empty = { total: null, apart: [], isPartial: false };
  for (const unitCombination of ["average", "countOfYes"] as const) {
    expect(words(empty, { ...houses, unitCombination })).toBe("không tính lại");
  }
});
