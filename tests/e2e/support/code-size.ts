import { chromium, type Page } from "@playwright/test";
import { serveHelloWorld } from "./hello-world.ts";

/** Goes to an address; bytes of JavaScript and CSS over the wire, compressed as the server sends them, on a first visit. */
export async function codeOver(page: Page, address: string) {
  const answers: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (!["script", "stylesheet"].includes(request.resourceType())) return;
    answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "load" });
  const sizes = await Promise.all(answers);
  return sizes.reduce((sum, size) => sum + size, 0);
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
