import { expect, type Page } from "@playwright/test";
import { pages } from "./access-table.ts";
import { addressOf } from "./support/address.ts";
import { serveHelloWorld } from "./support/hello-world.ts";
import { opensForSomeone, viewerOf } from "./support/people.ts";
import { test } from "./support/test.ts";

let floor = 0;

test.describe.configure({ mode: "default" }); // one worker, which builds the floor once

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  const helloWorld = await serveHelloWorld();
  const page = await browser.newPage();
  floor = await codeOver(page, helloWorld.url);
  await page.close();
  helloWorld.stop();
});

for (const [route, row] of pages) {
  if (!opensForSomeone(row)) continue;
  test(`${route} brings at most 1.3 times the code of a Next hello-world page`, async ({
    page,
    signedInAs,
  }) => {
    const viewer = viewerOf(row);
    const screen = viewer ? await signedInAs(viewer) : page;
    const code = await codeOver(screen, await addressOf(route));
    expect(code / floor, `${code} bytes, the floor is ${floor}`).toBeLessThanOrEqual(1.3);
  });
}

/** Bytes of JavaScript and CSS over the wire, compressed as the server sends them, on a first visit. */
async function codeOver(page: Page, address: string) {
  const answers: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (!["script", "stylesheet"].includes(request.resourceType())) return;
    answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "load" });
  const sizes = await Promise.all(answers);
  return sizes.reduce((sum, size) => sum + size, 0);
}
