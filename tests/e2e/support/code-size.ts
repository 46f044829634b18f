import { chromium, type Page } from "@playwright/test";
import { serveHelloWorld } from "./hello-world.ts";

/** Goes to an address; bytes of JavaScript and CSS as they come compressed over the wire, whether this visit fetched or remembered them. */
export async function codeOver(page: Page, address: string) {
  await page.goto(address, { waitUntil: "load" });
  return page.evaluate(() => {
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const code = resources.filter(({ name }) => /\.(?:js|css)$/.test(new URL(name).pathname));
    return code.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
}

/** What Next's own hello-world page weighs: the floor that every page of ours is held against. */
export async function weighHelloWorld(options: Parameters<typeof chromium.launch>[0]) {
  const helloWorld = await serveHelloWorld();
  const browser = await chromium.launch(options);
  const floor = await codeOver(await browser.newPage(), helloWorld.url);
  await browser.close();
  helloWorld.stop();
  return floor;
}
