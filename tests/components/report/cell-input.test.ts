import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CellInput } from "@/components/report/cell-input";
import { FormContext } from "@/components/ui/form-state";

/** The cell as the server draws it again for a device without script. */
function drawn(type: "count" | "money" | "ratio" | "text", error?: string) {
  const state = error ? { fieldErrors: { "cell-1": [error] } } : {};
  const cell = createElement(CellInput, { indicatorId: "1", type, name: "Hòa giải", typed: "" });
  return renderToStaticMarkup(createElement(FormContext, { value: { formId: "f", state } }, cell));
}

test.each(["count", "money", "ratio", "text"] as const)(
  "a %s that is unclear takes the focus without script, one that is clear does not",
  (type) => {
    expect(drawn(type, "Chưa rõ số này.")).toMatch(/<input[^>]* autofocus=""/i);
    expect(drawn(type)).not.toMatch(/autofocus/i);
  },
);
