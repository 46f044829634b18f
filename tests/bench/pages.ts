/** `npm run bench:pages [ROUTE]`: Lighthouse (as on a phone) and the server's time for every page. Printed, never asserted. */
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "../../lib/launch/free-port.ts";
import { pages } from "../e2e/access-table.ts";
import { addressOf } from "../e2e/support/address.ts";
import { startDemo } from "../e2e/support/demo-server.ts";
import { addPeople, opensForSomeone, viewerOf } from "../e2e/support/people.ts";
import { cookieHeader } from "../e2e/support/sign-in.ts";
import { browser } from "../gate/browser.ts";

const repetitions = 20;

const only = process.argv[2];
const { demo, stop } = await startDemo();
process.env.E2E_DEMO = JSON.stringify(demo);
await addPeople();
const port = await freePort();
const chrome = await chromium.launch({
  executablePath: browser(),
  args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});

const rows = [];
for (const [route, row] of pages) {
  if ((only && route !== only) || !opensForSomeone(row)) continue;
  const viewer = viewerOf(row);
  const headers = viewer ? await cookieHeader(viewer) : {};
  const url = demo.url + (await addressOf(route));
  rows.push({ route, ...(await scores(url, headers)), ...(await serverTimes(url, headers)) });
}
console.table(rows);
await chrome.close();
await stop();

type Headers = Record<string, string>;

async function scores(url: string, extraHeaders: Headers) {
  const onlyCategories = ["performance", "accessibility"];
  const result = await lighthouse(url, { port, extraHeaders, onlyCategories, logLevel: "error" });
  const scoreOf = (name: string) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100);
  return { performance: scoreOf("performance"), accessibility: scoreOf("accessibility") };
}

/** Milliseconds from asking to the last byte, one request after another. */
async function serverTimes(url: string, headers: Headers) {
  const times: number[] = [];
  for (let round = 0; round < repetitions; round++) {
    const startedAt = performance.now();
    await (await fetch(url, { headers })).arrayBuffer();
    times.push(Math.round(performance.now() - startedAt));
  }
  times.sort((one, other) => one - other);
  return { "median ms": times[repetitions / 2], "slowest ms": times.at(-1) };
}
