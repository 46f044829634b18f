import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/audit/canonical-json";
import { breakOf, type Entry, emptyHead, follow, sealEntry, unfollowed } from "@/lib/audit/rules";

const chain = "owner:0198f000-0000-7000-8000-000000000001";

function firstBreak(head: Parameters<typeof breakOf>[0], entries: readonly Entry[]) {
  return breakOf(head, entries.reduce(follow, unfollowed));
}

function aChainOf(length: number) {
  const entries: Entry[] = [];
  let head = emptyHead;
  for (let number = 1; number <= length; number++) {
    const text = {
      chain,
      number,
      at: `2024-02-29T02:3${number}:00.000Z`,
      person: { id: "p", name: "Nguyễn Thị Mẫu", title: "Chủ tịch" },
      type: "unit.founded",
      subjects: ["u"],
      data: { name: `xã ${number}` },
    };
    const entry = sealEntry(text, head);
    head = entry.hash;
    entries.push(entry);
  }
  return { entries, whole: { id: chain, length, headHash: head } };
}

test("a chain as written is whole, and so is an empty one", () => {
  const { entries, whole } = aChainOf(4);
  expect(firstBreak(whole, entries)).toBeNull();
  expect(firstBreak({ id: chain, length: 0, headHash: emptyHead }, [])).toBeNull();
});

test.each([
  ["its text", { text: '{"forged":true}' }],
  ["the time beside the text", { at: new Date("2024-03-01T00:00:00Z") }],
  ["the person beside the text", { personId: "somebody else" }],
  ["the type beside the text", { type: "unit.ended" }],
  ["the records it speaks of", { subjectIds: ["another"] }],
  ["its hash", { hash: "f".repeat(64) }],
])("an entry altered in %s is named", (_, change) => {
  const { entries, whole } = aChainOf(4);
  const altered = entries.map((entry) => (entry.number === 3 ? { ...entry, ...change } : entry));
  expect(firstBreak(whole, altered)).toEqual({ chainId: chain, number: 3, what: "altered" });
});

test("an entry taken out is missed at its number", () => {
  const { entries, whole } = aChainOf(4);
  const withoutSecond = entries.filter(({ number }) => number !== 2);
  expect(firstBreak(whole, withoutSecond)).toEqual({ chainId: chain, number: 2, what: "missing" });
});

test("an entry written anew does not link to the one before it", () => {
  const { entries, whole } = aChainOf(3);
  const relinked = entries.map((entry) =>
    entry.number === 2 ? { ...entry, previousHash: emptyHead } : entry,
  );
  expect(firstBreak(whole, relinked)).toEqual({ chainId: chain, number: 2, what: "unlinked" });
});

test("a tail that was cut off shows against the head", () => {
  const { entries, whole } = aChainOf(4);
  expect(firstBreak(whole, entries.slice(0, 3))).toEqual({
    chainId: chain,
    number: 4,
    what: "cut",
  });
});

test("a head that names another last entry, or fewer than there are, was altered", () => {
  const { entries, whole } = aChainOf(4);
  for (const head of [
    { ...whole, headHash: emptyHead },
    { ...whole, length: 3, headHash: entries[2]?.hash ?? "" },
  ]) {
    expect(firstBreak(head, entries)).toEqual({ chainId: chain, number: 5, what: "headAltered" });
  }
});

test("of several breaks the first is named", () => {
  const { entries, whole } = aChainOf(4);
  const altered = entries.map((entry) =>
    entry.number > 1 ? { ...entry, type: "unit.ended" } : entry,
  );
  expect(firstBreak(whole, altered)).toMatchObject({ number: 2, what: "altered" });
});

test("canonical JSON sorts keys at every depth and writes no spaces", () => {
  expect(canonicalJson({ b: [1, { d: null, c: true }], a: "ạ" })).toBe(
    '{"a":"ạ","b":[1,{"c":true,"d":null}]}',
  );
});
