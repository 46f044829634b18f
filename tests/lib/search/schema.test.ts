import { expect, test } from "vitest";
import { isTooShort, sliceOf } from "@/lib/search/rules";
import { searchAddress, searchInput } from "@/lib/search/schema";

test("an address says what is searched and is read back", () => {
  const asked = { q: "đông anh & sóc sơn", of: "units" as const, page: 3 };
  const { searchParams } = new URL(searchAddress(asked), "http://localhost");
  expect(searchInput.parse(Object.fromEntries(searchParams))).toEqual(asked);
});

test("what makes no sense in an address searches for nothing", () => {
  for (const params of [{}, { q: ["a", "b"], of: "secrets", page: "-1" }])
    expect(searchInput.parse(params)).toEqual({ q: "", of: null, page: 1 });
  expect(searchInput.parse({ q: `a\u0000${"b".repeat(200)}` }).q).toBe(`a${"b".repeat(99)}`);
});

test.each([
  ["", true],
  [" đ ", true],
  ["\u0301", true],
  ["ea", false],
  ["số 3", false],
])("“%s” is too short: %s", (q, tooShort) => {
  expect(isTooShort(q)).toBe(tooShort);
});

test("ten of each kind come first, of one kind thirty a page", () => {
  expect(sliceOf({ of: null, page: 4 })).toEqual({ most: 10, skip: 0 });
  expect(sliceOf({ of: "people", page: 2 })).toEqual({ most: 30, skip: 30 });
});
