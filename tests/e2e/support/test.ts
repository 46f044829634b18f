import { test as base, type Page } from "@playwright/test";
import { complaintsOf } from "./complaints.ts";
import type { Person } from "./people.ts";
import { signIn } from "./sign-in.ts";

type Fixtures = {
  /** What the browser may complain about in this file: a page that is meant to be absent logs its 404. */
  allowedComplaints: RegExp[];
  complaints: string[];
  /** Opens a browser of its own for someone, signed in by a session row and a cookie rather than through the form; null is nobody. */
  signedInAs: (person: Person | null) => Promise<Page>;
};

/** Every console error, script error and failed request fails the test in which it happens. */
export const test = base.extend<Fixtures>({
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

  signedInAs: async ({ browser, complaints }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (person) => {
      const context = await browser.newContext();
      contexts.push(context);
      complaintsOf(context, complaints);
      if (person) await context.addCookies([await signIn(person)]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
