import { expect } from "@playwright/test";
import { refusals } from "../../lib/refusal.ts";
import { actions } from "./access-actions.ts";
import { forms } from "./access-forms.ts";
import { handlers, pages } from "./access-table.ts";
import { addressOf } from "./support/address.ts";
import { demo } from "./support/demo.ts";
import type { Fields } from "./support/fields.ts";
import { forgePost } from "./support/form-post.ts";
import { isPerson, type Person, viewerOf } from "./support/people.ts";
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
    expect(await together(row.keys(), (column) => outcomeFor(column, address))).toEqual(
      Object.fromEntries(row),
    );
  });
}

/** Held by someone without an account: whoever holds a wrong one reads what to do, which is no secret. */
const heldByAnyone = "/khu-dan-cu/[token]";

for (const [route, row] of [...pages, ...handlers]) {
  if (!route.includes("[") || route === heldByAnyone) continue;
  test(`${route} does not exist under an unknown id`, async () => {
    const viewer = viewerOf(row) ?? firstWith(">", row) ?? firstWith(".", row);
    const headers = viewer ? await cookieHeader(viewer) : {};
    const ids = [crypto.randomUUID(), "không-phải-mã", "0", "%00"];
    const found = await together(ids, async (id) => {
      const response = await fetch(demo().url + route.replace(/\[[^\]]+\]/g, id), { headers });
      await response.arrayBuffer();
      return response.status;
    });
    expect(found).toEqual(Object.fromEntries(ids.map((id) => [id, 404])));
  });
}

for (const [action, row] of actions) {
  if (![...row.values()].includes("n")) continue;
  test(`${action} is refused to whom the table says`, async () => {
    const fields = await forms[action]?.();
    if (!fields) throw new Error(`No example of ${action} in access-forms.ts`);
    const people = [...row.keys()].filter(isPerson);
    expect(await together(people, (person) => markFor(person, action, fields))).toEqual(
      Object.fromEntries(row),
    );
    const { message } = await forgePost(action, fields, "former");
    expect(message).toBe(refusals["auth.capacityEnded"]);
  });
}

/** Everyone asks at once, as they would: nobody's answer may depend on who asked before. */
async function together<Key extends string, Answer>(
  keys: Iterable<Key>,
  ask: (key: Key) => Promise<Answer>,
) {
  const answers = [...keys].map(async (key) => [key, await ask(key)] as const);
  return Object.fromEntries(await Promise.all(answers));
}

/** What was not even read, for a field was wrong, says nothing about who may. */
async function markFor(person: Person, action: string, fields: Fields) {
  const { message, fieldErrors } = await forgePost(action, fields, person);
  if (!message && fieldErrors) return JSON.stringify(fieldErrors);
  return message !== undefined && closedDoors.has(message) ? "n" : "y";
}

/** For a handler that only leads on to a page, which then decides; for what the examples do not have, whoever is signed in. */
function firstWith(mark: string, row: ReadonlyMap<string, string>) {
  return [...row].find(([column, found]) => isPerson(column) && found === mark)?.[0] as
    | Person
    | undefined;
}

const closedDoors = new Set<string>([
  ...[refusals.notAllowed, refusals.notFound, refusals["covenant.onlyWitnesses"]],
]);

const told: Record<number, string> = { 200: "o", 401: "u", 404: ".", 422: "e" };
const sentTo: Record<string, string> = { "/sign-in": "s", "/account/no-assignment": "i" };

async function outcomeFor(column: string, address: string) {
  const headers = isPerson(column) ? await cookieHeader(column) : {};
  const response = await fetch(demo().url + address, { headers, redirect: "manual" });
  await response.arrayBuffer(); // what is not read keeps its connection from the next
  const { status, headers: sent } = response;
  const place = new URL(sent.get("location") ?? "/", demo().url).pathname;
  if (status >= 300 && status < 400) return sentTo[place] ?? ">";
  return told[status] ?? String(status);
}
