import { expect } from "@playwright/test";
import { refusals } from "../../lib/refusal.ts";
import { forms } from "./access-examples.ts";
import { actions, handlers, pages } from "./access-table.ts";
import { addressOf } from "./support/address.ts";
import { demo } from "./support/demo.ts";
import { forgePost } from "./support/form-post.ts";
import { isPerson, viewerOf } from "./support/people.ts";
import { formActions, servedHandlers, servedPages } from "./support/routes.ts";
import { cookieHeader } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

test("the table has a row for every page, route handler and form action, and no other", () => {
  expect([...pages.keys()].sort()).toEqual(servedPages());
  expect([...handlers.keys()].sort()).toEqual(servedHandlers());
  expect([...actions.keys()].sort()).toEqual(formActions());
});

for (const [route, row] of [...pages, ...handlers]) {
  test(`${route} opens for whom the table says`, async () => {
    const address = await addressOf(route);
    const found = new Map<string, string>();
    for (const column of row.keys()) found.set(column, await outcomeFor(column, address));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(row));
  });
}

for (const [route, row] of [...pages, ...handlers]) {
  if (!route.includes("[")) continue;
  test(`${route} does not exist under an unknown id`, async () => {
    const viewer = viewerOf(row);
    const headers = viewer ? await cookieHeader(viewer) : {};
    for (const id of [crypto.randomUUID(), "không-phải-mã", "0", "%00"]) {
      const { status } = await fetch(demo().url + route.replace(/\[[^\]]+\]/g, id), { headers });
      expect(status, id).toBe(404);
    }
  });
}

for (const [action, row] of actions) {
  test(`${action} refuses whom the table says`, async () => {
    const fields = await forms[action]?.();
    if (!fields) throw new Error(`No example of ${action} in access-examples.ts`);
    for (const [person, mark] of row) {
      if (mark === "y" || !isPerson(person)) continue;
      const { message, fieldErrors } = await forgePost(action, fields, person);
      expect(
        [refusals.notAllowed, refusals.notFound, refusals["auth.capacityEnded"]],
        `${person}: ${JSON.stringify(fieldErrors)}`,
      ).toContain(message);
    }
  });
}

const sentTo: Record<string, string> = { "/sign-in": "s", "/account/no-assignment": "i" };

async function outcomeFor(column: string, address: string) {
  const headers = isPerson(column) ? await cookieHeader(column) : {};
  const { status, headers: sent } = await fetch(demo().url + address, {
    headers,
    redirect: "manual",
  });
  const place = new URL(sent.get("location") ?? "/", demo().url).pathname;
  if (status === 200) return "o";
  if (status === 404) return ".";
  return sentTo[place] ?? `${status} ${place}`;
}
