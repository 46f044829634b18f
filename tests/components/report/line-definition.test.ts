import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EntryGrid } from "@/components/report/entry-grid";
import { LineDefinition } from "@/components/report/line-definition";
import { noFacts } from "@/lib/figure/rules/facts";
import type { ReportView } from "@/lib/report/queries/report";

const said = { definition: "Ca hỏa táng trong kỳ.", example: "Ba ca ở hai thôn: ghi 3." };
const text = "Ca hỏa táng trong kỳ. Ví dụ: Ba ca ở hai thôn: ghi 3.";

test("how a line is counted is folded away under a word that names its line; a line without a definition has none", () => {
  const drawn = renderToStaticMarkup(createElement(LineDefinition, { text, of: "Ca hỏa táng" }));
  expect(drawn).toMatch(/^<details[^>]*><summary aria-label="Cách tính, Ca hỏa táng">/);
  expect(drawn).not.toContain("open");
  expect(drawn).toContain(`<p>${text}</p>`);
  expect(renderToStaticMarkup(createElement(LineDefinition, { text: "", of: "" }))).toBe("");
});

test("the form where figures are typed has it beside its line", () => {
  const indicator = {
    ...{ id: "1", code: "hoa_tang", groupCode: "B", groupName: "Phong trào", name: "Ca hỏa táng" },
    ...{ unitOfMeasure: "ca", type: "count", periodCombination: "sumOfIncrements" },
    ...{ ...said, bounds: { from: null, to: null } },
  };
  const line = { indicator, facts: noFacts, typed: "", note: "", doubts: [], cause: null };
  const report = {
    ...{ lines: [{ ...line, onBehalf: null, target: null, commonTarget: null }] },
    ...{
      start: "2024-01-01",
      columns: { previous: false, lastYear: false },
      rules: [],
      period: { label: "tháng 2" },
    },
  } as unknown as ReportView;
  expect(renderToStaticMarkup(createElement(EntryGrid, { report }))).toContain(`<p>${text}</p>`);
});
