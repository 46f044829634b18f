import { expect, test } from "vitest";
import { browser } from "./browser.ts";

const none = () => undefined;

test("an installed browser goes before one that has to be fetched", () => {
  const fetched = () => expect.unreachable("nothing is fetched where one is installed");
  expect(browser([none, () => "/usr/bin/chromium", fetched])).toBe("/usr/bin/chromium");
});

test("where none is to be had, one sentence says what to install on each system", () => {
  expect(() => browser([none, none, none])).toThrow(
    /^No browser to test with\. Install Chrome or Chromium .*apt-get.*brew.*winget.*CHROME_PATH=/,
  );
});
