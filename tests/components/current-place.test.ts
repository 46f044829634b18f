import { expect, test } from "vitest";
import { isCurrentPlace } from "@/components/shell/current-place";

test("an entry is current on its page and on those below it", () => {
  expect(isCurrentPlace("/reports", "/reports")).toBe(true);
  expect(isCurrentPlace("/reports/2024/entry", "/reports")).toBe(true);
});

test("an entry is not current on a page that only begins alike", () => {
  expect(isCurrentPlace("/reports-old", "/reports")).toBe(false);
});

test("home is current on its own page alone", () => {
  expect(isCurrentPlace("/", "/")).toBe(true);
  expect(isCurrentPlace("/reports", "/")).toBe(false);
});
