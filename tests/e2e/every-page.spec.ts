import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { pages } from "./access-table.ts";
import { expectNoSidewaysScroll, expectNoViolations } from "./support/accessibility.ts";
import { addressOf } from "./support/address.ts";
import { opensForSomeone, viewerOf } from "./support/people.ts";
import { test } from "./support/test.ts";

for (const [route, row] of pages) {
  if (!opensForSomeone(row)) continue;
  test(`${route} has a heading, fits the screen and is accessible`, async ({ page, signedInAs }, {
    project,
  }) => {
    const viewer = viewerOf(row);
    const screen = viewer ? await signedInAs(viewer) : page;
    await screen.goto(await addressOf(route));
    await expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(screen);
    await expectNoViolations(screen);
    await takePicture(screen, `${project.name}${route}`);
  });
}

/** For whoever wants to look at every page: SCREENSHOTS=folder npm run e2e every-page */
async function takePicture(page: Page, name: string) {
  const folder = process.env.SCREENSHOTS;
  const path = join(folder ?? "", `${name.replaceAll("/", "_")}.png`);
  if (folder) await page.screenshot({ path, fullPage: true });
}
