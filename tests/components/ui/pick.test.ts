import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormContext } from "@/components/ui/form-state";
import { PickGroup } from "@/components/ui/pick";

const options = ["merge", "split"].map((value) => ({ value, label: value }));

/** The choice as the server draws it again for a device without script. */
function drawn(fieldErrors: Record<string, string[]>) {
  const group = createElement(PickGroup, { name: "kind", legend: "Hình thức", options });
  const value = { formId: "f", state: { fieldErrors } };
  return renderToStaticMarkup(createElement(FormContext, { value }, group));
}

test("a choice that was not made takes the focus without script, on its first button", () => {
  const [first, second] = drawn({ kind: ["Chưa chọn."] }).match(/<input[^>]*>/g) ?? [];
  expect(first).toMatch(/autofocus/i);
  expect(second).not.toMatch(/autofocus/i);
  expect(drawn({})).not.toMatch(/autofocus/i);
});
