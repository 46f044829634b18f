import { type Browser, test as base, type Page } from "@playwright/test";
import { bringAxe } from "./accessibility.ts";
import { complaintsOf } from "./complaints.ts";
import type { Person } from "./people.ts";
import { type Account, signIn } from "./sign-in.ts";

type Fixtures = {
  /** What the browser may complain about in this file: a page that is meant to be absent logs its 404. */
  allowedComplaints: RegExp[];
  complaints: string[];
  /** Opens a browser of its own for someone, signed in by a session row and a cookie rather than through the form; null is nobody. */
  signedInAs: (person: Person | Account | null) => Promise<Page>;
  /** The one page on which someone only looks, through all tests of a worker: nothing is fetched, or started, twice. */
  lookingAs: (person: Person | null) => Promise<Page>;
};

type Looker = { page: Page; complaints: string[] };

/** Every console error, script error and failed request fails the test in which it happens. */
export const test = base.extend<Fixtures, { lookers: Map<Person | null, Looker> }>({
  allowedComplaints: [[], { option: true }],

  complaints: async ({ allowedComplaints }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    const unexpected = complaints.filter(
      (words) => !allowedComplaints.some((allowed) => allowed.test(words)),
    );
    base.expect(unexpected, "the browser complained").toEqual([]);
  },

  context: async ({ context, complaints }, use) => {
    complaintsOf(context, complaints);
    await use(context);
  },

  lookers: [
    async ({ browser: _ }, use) => {
      const lookers = new Map<Person | null, Looker>();
      await use(lookers);
      for (const { page } of lookers.values()) await page.context().close();
    },
    { scope: "worker" },
  ],

  lookingAs: async ({ browser, complaints, lookers }, use) => {
    const looking: Looker[] = [];
    await use(async (person) => {
      const looker = lookers.get(person) ?? (await newLooker(browser, person));
      lookers.set(person, looker);
      looking.push(looker);
      return looker.page;
    });
    for (const looker of looking) complaints.push(...looker.complaints.splice(0));
  },

  signedInAs: async ({ browser, complaints }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (person) => {
      const page = await newPageOf(browser, person, complaints);
      contexts.push(page.context());
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

async function newLooker(browser: Browser, person: Person | null): Promise<Looker> {
  const complaints: string[] = [];
  const page = await newPageOf(browser, person, complaints);
  await bringAxe(page.context());
  return { page, complaints };
}

async function newPageOf(browser: Browser, person: Person | Account | null, complaints: string[]) {
  const context = await browser.newContext();
  complaintsOf(context, complaints);
  if (person) await context.addCookies([await signIn(person)]);
  return context.newPage();
}
