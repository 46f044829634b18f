import { expect } from "@playwright/test";
import { actions } from "./access-actions.ts";
import { forms } from "./access-forms.ts";
import { handlers, pages } from "./access-table.ts";
import { addressOf } from "./support/address.ts";
import { asOwner, demo } from "./support/demo.ts";
import type { Fields } from "./support/fields.ts";
import { forgePost } from "./support/form-post.ts";
import { inLanes } from "./support/lanes.ts";
import { isPerson, viewerOf } from "./support/people.ts";
import { readersOfQuery } from "./support/routes.ts";
import { cookieHeader } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

/** What nobody types, but a forger or a broken program sends. */
const nonsense = ["a".repeat(100_000), "a\u0000b", "99999999999", "−0,5e9"];

test("an empty form is answered with a sentence and changes nothing", async () => {
  await expectNoEffect((value) => (isId(value) ? value : ""));
});

test("nonsense in all fields of a form is answered with a sentence and changes nothing", async () => {
  await expectNoEffect((value, turn) => (isId(value) ? "không-phải-mã" : inTurn(turn)));
});

test("nonsense beside ids that are right is answered with a sentence and changes nothing", async () => {
  await expectNoEffect((value, turn) => (isId(value) ? value : inTurn(turn)));
});

/** Whatever any page looks for behind "?". */
const queryNames = [
  ...["after", "as", "basis", "beside", "chain", "cluster", "done", "from", "imported"],
  ...["indicatorId", "kind", "ma", "next", "number", "of", "office", "on", "page", "parent"],
  ...["period", "proved", "q", "recorded", "round", "shape", "show", "signed", "signer"],
  ...["status", "step", "subject", "to", "unit", "year"],
];

test("nonsense in an address opens the page as if it were not there", async () => {
  const asked = [...pages, ...handlers].filter(([route]) => readersOfQuery().has(route));
  const fallen = await inLanes(asked, async ([route, row]) => {
    const viewer = viewerOf(row);
    const headers = viewer ? await cookieHeader(viewer) : {};
    const statuses = await inLanes(nonsense, async (typed) => {
      const query = new URLSearchParams(queryNames.map((name) => [name, typed.slice(0, 300)]));
      const answer = await fetch(`${demo().url}${await addressOf(route)}?${query}`, { headers });
      await answer.arrayBuffer(); // what is not read is hung up on one day, and with it whatever asked next
      return answer.status;
    });
    return statuses.some((status) => status >= 500) ? `${route}: ${statuses}` : [];
  });
  expect(fallen.flat()).toEqual([]);
});

/** Posts every form with its fields made worse, each by someone who may; those without such a field are left out. */
async function expectNoEffect(worse: (value: string, turn: number) => string) {
  const before = await entriesSoFar();
  const fallen = await inLanes([...Object.entries(forms).entries()], async ([turn, form]) => {
    const [action, example] = form;
    const fields = await example();
    const changed = Object.entries(fields).map(([name, value], place) => [
      name,
      typeof value === "string" ? worse(value, turn + place) : value.map((one) => worse(one, turn)),
    ]);
    const sent: Fields = Object.fromEntries(changed);
    if (JSON.stringify(sent) === JSON.stringify(fields)) return [];
    const answer = await answerTo(action, sent);
    return answer.includes(" ") && !answer.startsWith("Error") ? [] : `${action}: ${answer}`;
  });
  expect(fallen.flat()).toEqual([]);
  expect(await entriesSoFar()).toBe(before);
}

function inTurn(turn: number) {
  return nonsense[turn % nonsense.length] ?? "";
}

function isId(value: string) {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** What is read first, or the fault. */
async function answerTo(action: string, fields: Fields) {
  const may = [...(actions.get(action) ?? [])].find(([, mark]) => mark === "y")?.[0] ?? "head";
  if (!isPerson(may)) throw new Error(`${may} posts nothing`);
  try {
    const { message, done, fieldErrors } = await forgePost(action, fields, may);
    return [message, done, ...Object.values(fieldErrors ?? {}).flat()].find(Boolean) ?? "";
  } catch (error) {
    return String(error);
  }
}

/** Of the audit trail, without the two acts of the access table that have an effect. */
async function entriesSoFar() {
  const [row] = await asOwner<{ entries: string }>(
    "select count(*) as entries from audit_entries where type not in ('person.disabled', 'person.enabled')",
  );
  return row?.entries;
}
