import { expect, test } from "vitest";
import { nestedValues } from "@/lib/nested-values";

test("numbered fields become rows in the order of their numbers", () => {
  const fields = { "rows.10.a": "k", title: "t", "rows.2.a": "c", "rows.2.b": "d" };
  expect(nestedValues(fields)).toEqual({ title: "t", rows: [{ a: "c", b: "d" }, { a: "k" }] });
});

test("a name that is not of that form stays as it is", () => {
  const fields = { "rows.x.a": "1", "rows.99999.a": "2", "a.1": "3", "rows.1.a.b": "4" };
  expect(nestedValues(fields)).toEqual(fields);
});

test("nothing can be put on an object's prototype", () => {
  const nested = nestedValues({ "__proto__.0.polluted": "yes", "rows.0.__proto__": "x" });
  expect(JSON.stringify(nested)).toContain("rows");
  expect("polluted" in {}).toBe(false);
});

test("what is not a form's fields is left to the schema", () => {
  expect(nestedValues(null)).toBeNull();
  expect(nestedValues("text")).toBe("text");
});
