import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { UnsignedNote } from "@/components/cluster/unsigned-note";

function words(...titles: string[]) {
  const unsigned = titles.map((title) => ({ id: title, title }));
  return renderToStaticMarkup(createElement(UnsignedNote, { unsigned })).replace(/<[^>]+>/g, " ");
}

test("before a year is closed it is said what is still being signed, and nothing where nothing is", () => {
  const said = words("Giao ước thi đua năm 2024", "Phụ lục số 1");
  expect(said).toContain("khép năm thì không ký tiếp được");
  expect(said).toMatch(/Giao ước thi đua năm 2024 .*Phụ lục số 1/);
  expect(words()).toBe("");
});
