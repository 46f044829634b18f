import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { pages } from "./access-table.ts";
import {
  expectNoSidewaysScroll,
  expectNoViolations,
  expectReadableText,
  expectRoomForFingers,
} from "./support/accessibility.ts";
import { addressOf } from "./support/address.ts";
import { codeOver } from "./support/code-size.ts";
import { opensForSomeone, viewerOf } from "./support/people.ts";
import { sizes } from "./support/sizes.ts";
import { test } from "./support/test.ts";

for (const [route, row] of pages) {
  if (!opensForSomeone(row)) continue;
  test(`${route} has a heading, fits both screens, is accessible and light`, async ({
    lookingAs,
  }) => {
    const screen = await lookingAs(viewerOf(row));
    expectLight(await codeOver(screen, await addressOf(route)));
    await expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
    for (const [name, size] of Object.entries(sizes)) {
      await screen.setViewportSize(size);
      await expectNoSidewaysScroll(screen);
      await expectRoomForFingers(screen);
      await expectReadableText(screen);
      await expectNoViolations(screen);
      await takePicture(screen, `${name}${route}`);
    }
  });
}

/** At most 1.3 times the code of a Next hello-world page. */
function expectLight(code: number) {
  const floor = Number(process.env.E2E_FLOOR);
  expect(floor).toBeGreaterThan(0);
  expect(code).toBeGreaterThan(0);
  expect(code / floor, `${code} bytes, the floor is ${floor}`).toBeLessThanOrEqual(1.3);
}

/** For whoever wants to look at every page: SCREENSHOTS=folder npm run e2e every-page */
async function takePicture(page: Page, name: string) {
  const folder = process.env.SCREENSHOTS;
  const path = join(folder ?? "", `${name.replaceAll("/", "_")}.png`);
  if (folder) await page.screenshot({ path, fullPage: true });
}
