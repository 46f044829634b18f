import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DraftKeeper } from "@/components/report/draft-keeper";
import { storeName } from "@/components/ui/draft-store";
import type { CellChange } from "@/lib/cells";

const houses = "0197a5c0-0000-7000-8000-000000000001";
const place = "kỳ đơn-vị";
const phuong = storeName({ person: "Phương", actingAs: "officer", place });

/** As much of a browser as the keeper asks for: a form of one cell, a place to keep things, and a line to the server. */
class Field extends EventTarget {
  #words = "";
  get value() {
    return this.#words;
  }
  set value(words: string) {
    this.#words = words;
  }
}

type Post = { actingAs: string; cells: Record<string, CellChange> };
let posts: { at: number; body: Post }[];
let asked: string[];
let kept: Map<string, string>;
let answer: (method: string) => Response;

function stubbed() {
  posts = [];
  asked = [];
  kept = new Map();
  answer = () => Response.json({ revision: 1, at: "09 giờ 00", conflicts: {}, cells: {} });
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("HTMLInputElement", Field);
  vi.stubGlobal(
    "FormData",
    class {
      readonly form: { field: Field };
      constructor(form: { field: Field }) {
        this.form = form;
      }
      *[Symbol.iterator]() {
        yield [`cell-${houses}`, this.form.field.value];
      }
    },
  );
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, words: string) => void kept.set(name, words),
    removeItem: (name: string) => void kept.delete(name),
  });
  vi.stubGlobal("fetch", async (to: string, { method = "GET", body = "{}" } = {}) => {
    if (method === "POST") posts.push({ at: Date.now(), body: JSON.parse(body) });
    else asked.push(to);
    return answer(method);
  });
  return page;
}

let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  page = stubbed();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Opened = { to?: string | null; stored?: string; revision?: number };

function aPage(store = phuong, { to = "/draft", stored = "", revision = 0 }: Opened = {}) {
  const field = new Field();
  field.value = stored;
  const form = { field, querySelector: () => field } as unknown as HTMLFormElement;
  const keeper = new DraftKeeper({
    ...{ to, store, actingAs: "officer", revision, cells: { [houses]: stored } },
  });
  keeper.attach(form);
  const type = (words: string) => {
    field.value = words;
    keeper.changed();
  };
  return { field, keeper, type };
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("it is sent a moment after the typing stops", async () => {
  const { type } = aPage();
  type("1");
  await wait(1499);
  expect(posts).toEqual([]);
  await wait(1);
  expect(posts.map(({ body }) => body.cells)).toEqual([{ [houses]: { from: "", to: "1" } }]);
});

test("who types on without a pause has it saved within two seconds all the same", async () => {
  const { type } = aPage();
  for (let key = 1; key <= 30; key++) {
    type("1".repeat(key));
    await wait(300);
  }
  const gaps = posts.map(({ at }, index) => at - (posts[index - 1]?.at ?? 0));
  expect(posts.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(2300);
});

test("where the sign-in ends while typing, it is said, kept, and sent once signed in again", async () => {
  const { keeper, type } = aPage();
  answer = () => Response.json({ message: "Phiên làm việc đã hết hạn." }, { status: 401 });
  type("12");
  await wait(2000);
  expect(keeper.draft().standing).toEqual({
    ...{ kind: "refused", message: "Phiên làm việc đã hết hạn." },
  });
  expect(kept.get(phuong)).toContain('"to":"12"');
  answer = () => Response.json({ revision: 1, at: "09 giờ 00", conflicts: {}, cells: {} });
  page.dispatchEvent(new Event("focus"));
  await wait(0);
  expect(keeper.draft().standing).toMatchObject({ kind: "saved" });
  expect(kept.size).toBe(0);
});

test.each([
  ["a page to sign in on", () => new Response("<!doctype html>")],
  ["a refusal", () => Response.json({ message: "" }, { status: 401 })],
])("%s instead of what others saved changes nothing", async (_, said) => {
  const { field, keeper } = aPage();
  answer = said;
  page.dispatchEvent(new Event("focus"));
  await wait(0);
  expect(asked).toEqual(["/draft?actingAs=officer"]);
  expect(keeper.draft().standing).toEqual({ kind: "same" });
  expect(field.value).toBe("");
});

test.each([
  ["another person", storeName({ person: "Hòa", actingAs: "officer", place })],
  ["the same person in another capacity", storeName({ person: "Phương", actingAs: "head", place })],
])("what waits is neither shown to nor sent by %s", async (_, store) => {
  const first = aPage();
  answer = () => Response.json({ message: "" }, { status: 401 });
  first.type("12");
  await wait(2000);
  posts = [];
  answer = () => Response.json({ revision: 1, at: "09 giờ 00", conflicts: {}, cells: {} });
  const other = aPage(store);
  await wait(10_000);
  expect(posts).toEqual([]);
  expect(other.field.value).toBe("");
  expect(kept.has(phuong)).toBe(true);
  expect(aPage().field.value).toBe("12");
});

test("what an act has refused is saved by itself at once", async () => {
  const { keeper, type } = aPage();
  type("12");
  keeper.leaveToAct();
  await wait(5000);
  expect(posts).toEqual([]);
  keeper.resume();
  await wait(0);
  expect(posts.map(({ body }) => body.cells)).toEqual([{ [houses]: { from: "", to: "12" } }]);
});

const forOthers = storeName({ person: "Yến", actingAs: "secretary", place: `on-behalf ${place}` });

test("what is typed for another unit is kept on the device until it is entered, and sent by nothing else", async () => {
  const { keeper, type } = aPage(forOthers, { to: null });
  type("14");
  await wait(60_000);
  page.dispatchEvent(new Event("focus"));
  await wait(0);
  expect([posts, asked]).toEqual([[], []]);
  expect(keeper.draft().standing).toEqual({ kind: "kept" });
  const opened = aPage(forOthers, { to: null });
  expect(opened.field.value).toBe("14");
  opened.keeper.answered({ cells: { [houses]: "14" }, revision: 1 });
  expect(kept.size).toBe(0);
  expect(opened.keeper.draft()).toMatchObject({ standing: { kind: "same" }, revision: 1 });
});

test("what was saved by another way meanwhile waits on the device no longer", async () => {
  aPage(forOthers, { to: null }).type("14");
  await wait(2000);
  const { keeper } = aPage(forOthers, { to: null, stored: "14", revision: 3 });
  expect(keeper.draft()).toMatchObject({ conflicts: {}, revision: 3 });
  expect(kept.size).toBe(0);
});

test("where the unit has typed another number meanwhile, both are shown, and an act still builds on what was there before", async () => {
  aPage(forOthers, { to: null }).type("14");
  await wait(2000);
  const { keeper, field } = aPage(forOthers, { to: null, stored: "12", revision: 3 });
  expect(keeper.draft()).toMatchObject({
    ...{ conflicts: { [houses]: { mine: "14", theirs: "12" } }, revision: 2 },
  });
  keeper.settle(houses, "theirs");
  expect(field.value).toBe("12");
  expect(keeper.draft()).toMatchObject({ conflicts: {}, revision: 3 });
});

test.each([
  ["nothing of it", { revision: 1, cells: { [houses]: "" } }, {}, 1],
  [
    "another number, several saves on",
    { revision: 3, cells: { [houses]: "12" } },
    { mine: "14", theirs: "12" },
    0,
  ],
])(
  "what is typed outlives another act of the page, which has stored %s",
  async (_, stored, conflict, builtOn) => {
    const { keeper, type, field } = aPage(forOthers, { to: null });
    type("14");
    await wait(2000);
    const [theirs = ""] = Object.values(stored.cells);
    // Drawn anew.
    if (theirs) field.value = theirs;
    keeper.answered(stored);
    expect(field.value).toBe("14");
    expect(keeper.draft()).toMatchObject({
      ...{ standing: { kind: "kept" }, revision: builtOn },
      conflicts: theirs ? { [houses]: conflict } : {},
    });
    expect(kept.get(forOthers)).toContain('"to":"14"');
  },
);

test("a cell that was emptied and saved so waits no longer", async () => {
  const { keeper, type } = aPage(forOthers, { to: null, stored: "5" });
  type("");
  await wait(2000);
  keeper.answered({ cells: {}, revision: 1 });
  expect(kept.size).toBe(0);
  expect(keeper.draft().standing).toEqual({ kind: "same" });
});
