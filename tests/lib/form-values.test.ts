import { expect, test } from "vitest";
import { formValues } from "@/lib/form-values";

test("a name ending in [] gathers every value under it", () => {
  const form = new FormData();
  form.append("title", "Giao ước");
  form.append("unitIds[]", "a");
  form.append("unitIds[]", "b");
  expect(formValues(form)).toEqual({ title: "Giao ước", unitIds: ["a", "b"] });
});

test("an invisible zero, which no database takes, is left out of what was typed", () => {
  const form = new FormData();
  form.append("title", "Giao\0 ước");
  form.append("names[]", "\0An");
  expect(formValues(form)).toEqual({ title: "Giao ước", names: ["An"] });
});
