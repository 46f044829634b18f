import fc from "fast-check";
import { expect, test } from "vitest";
import { bringTogether } from "@/lib/covenant/bring-together";
import type { DraftWords } from "@/lib/covenant/schema";

const content = (id: string, text = `lời ${id}`) => ({ id, title: "", text });
const base: DraftWords = {
  title: "Giao ước",
  preamble: "Căn cứ",
  contents: [content("1"), content("2"), content("3")],
  targets: [{ indicatorId: "a", typed: "85%" }],
};
const texts = (brought: ReturnType<typeof bringTogether>) =>
  brought.contents.map(({ value }) => value.text);

test("what only one side changed is taken, whichever side it was", () => {
  const mine = { ...base, preamble: "Căn cứ Luật" };
  const theirs = { ...base, contents: [content("1"), content("2", "lời mới"), content("3")] };
  const brought = bringTogether({ base, mine, theirs });
  expect(brought.preamble).toMatchObject({ value: "Căn cứ Luật", other: null, changedBy: "me" });
  expect(brought.contents[1]).toMatchObject({
    value: { text: "lời mới" },
    other: null,
    changedBy: "them",
  });
});

test("where both changed, mine stands and theirs is kept beside it", () => {
  const mine = { ...base, title: "Giao ước A", contents: [content("1", "của tôi")] };
  const theirs = { ...base, title: "Giao ước B", contents: [content("1", "của đồng chí")] };
  const { title, contents } = bringTogether({ base, mine, theirs });
  expect(title).toMatchObject({ value: "Giao ước A", other: "Giao ước B", changedBy: "both" });
  expect(contents[0]).toMatchObject({
    value: { text: "của tôi" },
    other: { text: "của đồng chí" },
  });
});

test("the same change on both sides leaves nothing to decide", () => {
  const both = { ...base, title: "Giao ước thi đua", contents: [content("1", "mới")] };
  const { title, contents } = bringTogether({ base, mine: both, theirs: both });
  expect([title.other, contents[0]?.other]).toEqual([null, null]);
});

test("new contents of both sides stand, each after its neighbour", () => {
  const mine = { ...base, contents: [...base.contents, content("m")] };
  const theirs = { ...base, contents: [content("1"), content("t"), content("2"), content("3")] };
  expect(texts(bringTogether({ base, mine, theirs }))).toEqual([
    "lời 1",
    "lời t",
    "lời 2",
    "lời 3",
    "lời m",
  ]);
});

test("the order of the side that moved something is kept", () => {
  const moved = { ...base, contents: [content("3"), content("1"), content("2")] };
  expect(texts(bringTogether({ base, mine: moved, theirs: base }))).toEqual([
    "lời 3",
    "lời 1",
    "lời 2",
  ]);
  expect(texts(bringTogether({ base, mine: base, theirs: moved }))[0]).toBe("lời 3");
});

test("what one side took out and the other left alone is out, and said to be", () => {
  const without = { ...base, contents: [content("1"), content("3")] };
  for (const [mine, theirs] of [
    [without, base],
    [base, without],
  ] as const) {
    const brought = bringTogether({ base, mine, theirs });
    expect(texts(brought)).toEqual(["lời 1", "lời 3"]);
    expect(brought.dropped).toEqual(["lời 2"]);
  }
});

test("what one side took out and the other rewrote stays, with who took it out", () => {
  const without = { ...base, contents: [content("1"), content("3")] };
  const rewritten = {
    ...base,
    contents: [content("1"), content("2", "viết lại"), content("3")],
  };
  const byMe = bringTogether({ base, mine: without, theirs: rewritten }).contents[1];
  const byThem = bringTogether({ base, mine: rewritten, theirs: without }).contents[1];
  expect(byMe).toMatchObject({ value: { text: "viết lại" }, removedBy: "me" });
  expect(byThem).toMatchObject({ value: { text: "viết lại" }, removedBy: "them" });
});

test("targets are brought together by their indicator", () => {
  const mine = { ...base, targets: [{ indicatorId: "a", typed: "90%" }] };
  const theirs = { ...base, targets: [...base.targets, { indicatorId: "b", typed: "5" }] };
  const { targets } = bringTogether({ base, mine, theirs });
  expect(targets.map(({ value }) => value.typed)).toEqual(["90%", "5"]);
});

const anyContents = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("1", "2", "3", "4", "5"),
    title: fc.constant(""),
    text: fc.stringMatching(/^[a-z]{1,4}$/),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);
const anyWords = fc.record({
  title: fc.constantFrom("A", "B", "C"),
  preamble: fc.constantFrom("", "D", "E"),
  contents: anyContents,
  targets: fc.constant<DraftWords["targets"]>([]),
});

test("no word that either side wrote is lost", () => {
  fc.assert(
    fc.property(anyWords, anyWords, anyWords, (started, mine, theirs) => {
      const brought = bringTogether({ base: started, mine, theirs });
      const shown = JSON.stringify(brought);
      const written = [mine, theirs].flatMap((side) =>
        side.contents.filter(({ id, text }) =>
          started.contents.every((before) => before.id !== id || before.text !== text),
        ),
      );
      for (const { text } of written) expect(shown).toContain(`"text":"${text}"`);
      for (const { title } of [mine, theirs]) {
        if (title !== started.title) expect(shown).toContain(`"${title}"`);
      }
    }),
  );
});

test("nothing stands twice", () => {
  fc.assert(
    fc.property(anyWords, anyWords, anyWords, (started, mine, theirs) => {
      const ids = bringTogether({ base: started, mine, theirs }).contents.map((c) => c.value.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
