import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CellInput } from "@/components/report/cell-input";
import { FormContext } from "@/components/ui/form-state";

/** The cell as the server draws it again for a device without script. */
function drawn(type: "count" | "money" | "ratio" | "text", error?: string, typed = "") {
  const state = error ? { fieldErrors: { "cell-1": [error] } } : {};
  const cell = createElement(CellInput, { indicatorId: "1", type, name: "Hòa giải", typed });
  return renderToStaticMarkup(createElement(FormContext, { value: { formId: "f", state } }, cell));
}

test.each(["count", "money", "ratio", "text"] as const)(
  "a %s that is unclear takes the focus without script, one that is clear does not",
  (type) => {
    expect(drawn(type, "Chưa rõ số này.")).toMatch(/<input[^>]* autofocus=""/i);
    expect(drawn(type)).not.toMatch(/autofocus/i);
  },
);

test("“không phát sinh” of a ratio stands in its first field and comes back as it was", () => {
  const cell = drawn("ratio", undefined, "không phát sinh");
  expect(cell).toContain('class="ratio nothing"');
  expect(cell).toMatch(/name="cell-1-part"[^>]*value="không phát sinh"/);
  expect(cell).toMatch(/name="cell-1-whole"[^>]*value=""/);
  expect(drawn("ratio", undefined, "4/5")).toContain('class="ratio"');
});

test.each([
  ["money", false],
  ["text", false],
  ["count", true],
  ["ratio", true],
] as const)(
  "a %s has the keypad of figures: %s, since it has no letters on an iPhone",
  (type, has) => {
    expect(drawn(type).includes('inputMode="decimal"')).toBe(has);
  },
);
