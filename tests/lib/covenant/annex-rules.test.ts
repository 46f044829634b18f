import { expect, test } from "vitest";
import {
  annexRefusal,
  asAmended,
  changesFacts,
  changesInWords,
  changesRefusal,
  startingFromStanding,
  unchangedRefusal,
  wordsTogether,
} from "@/lib/covenant/annex-rules";
import { type CovenantText, canonicalForm, readCanonicalForm } from "@/lib/covenant/canonical-form";

const covenant = {
  kind: "covenant" as const,
  status: "inForce" as const,
  amendsId: null,
  annexes: [{ status: "inForce" as const }],
};
const running = { phase: "running" as const };

test.each([
  [{}, "running", null],
  [{ kind: "regulation" as const }, "running", "text.signedByLead"],
  [{ amendsId: "another" }, "running", "covenant.annexOfAnnex"],
  [{ status: "openForSigning" as const }, "running", "covenant.annexNotInForce"],
  [{ status: "closed" as const }, "running", "covenant.annexNotInForce"],
  [{}, "closed", "covenant.yearClosed"],
  [{ annexes: [{ status: "consulting" as const }] }, "running", "covenant.annexUnderWay"],
] as const)("an annex to %o in a year that is %s: %s", (change, phase, refusal) => {
  expect(annexRefusal({ ...covenant, ...change }, { ...running, phase })).toBe(refusal);
});

const named = (change: string, title = "Tên") => ({ change, title, text: "lời" });

test("each content of an annex changes one that stands, once, or adds one", () => {
  const standing = [1, 3].map((number) => ({ number, title: "Tên" }));
  const refusal = (...contents: ReturnType<typeof named>[]) => changesRefusal(contents, standing);
  expect(refusal(named("3"), named("-1"), named(""))).toBeNull();
  expect(refusal(named("2"))).toBe("covenant.changesUnknownContent");
  expect(refusal(named("3"), named("-3"))).toBe("covenant.changesContentTwice");
  expect(changesRefusal([named("1")], [])).toBe("covenant.changesUnknownContent");
});

test("what stands under a heading keeps one; what is added has one where all have", () => {
  const standing = [
    { number: 1, title: "Tên" },
    { number: 2, title: "" },
  ];
  const both = [named("2"), named("1", " ")];
  expect(changesRefusal(both, standing)).toBe("covenant.headingLost");
  expect(changesFacts(both, standing)).toEqual({ nameless: "2" });
  expect(changesRefusal([named("2", ""), named("-1", ""), named("", "")], standing)).toBeNull();
  const added = changesRefusal([named("", "")], standing.slice(0, 1));
  expect(added).toBe("covenant.headingLost");
});

test("a content chosen and left blank begins as the words that stand; left as they are it changes nothing", () => {
  const standing = [{ number: 3, title: "Khen thưởng", text: "cũ" }];
  const blank = { change: "3", title: "", text: "" };
  const begun = startingFromStanding([blank, { ...blank, text: "mới" }], standing);
  expect(begun).toEqual([
    { change: "3", title: "Khen thưởng", text: "cũ" },
    { change: "3", title: "", text: "mới" },
  ]);
  expect(unchangedRefusal(begun.slice(0, 1), standing)).toBe("covenant.changesNothing");
  expect(unchangedRefusal([named("3"), named("-3")], standing)).toBeNull();
});

test("what an annex does, in words", () => {
  expect(changesInWords([{}, { change: "3" }, { change: "-1" }, { change: "" }], 7)).toEqual([
    "Bổ sung nội dung 8",
    "Sửa đổi nội dung 3",
    "Bãi bỏ nội dung 1",
    "Bổ sung nội dung 9",
  ]);
});

const original: CovenantText = {
  ...{ number: 1, clerkNumber: "", title: "Giao ước", cluster: "Cụm", year: 2024 },
  ...{ campaign: "", preamble: "" },
  contents: [
    { title: "", text: "một" },
    { title: "", text: "hai" },
  ],
  targets: [{ code: "a", name: "A", target: "từ 85%" }],
  ...{ registrations: [], parties: ["x"], witnesses: [], signingWitness: "" },
};

function annex(number: number, contents: CovenantText["contents"], target = "") {
  const targets = target ? [{ code: "a", name: "A", target }] : [];
  return { ...original, annex: { number, of: "Giao ước", ofHash: "h" }, contents, targets };
}

test("annexes are laid over the text in their order; numbers stay with their contents", () => {
  const first = annex(1, [
    { change: "Bãi bỏ nội dung 1", title: "", text: "vì" },
    { change: "Bổ sung nội dung 3", title: "", text: "ba" },
  ]);
  const second = annex(2, [{ change: "Sửa đổi nội dung 3", title: "", text: "BA" }], "từ 90%");
  expect(asAmended(original, [first, second])).toEqual({
    contents: [
      { number: 2, title: "", text: "hai", byAnnex: null },
      { number: 3, title: "", text: "BA", byAnnex: 2 },
    ],
    targets: [{ code: "a", name: "A", target: "từ 90%", byAnnex: 2 }],
    last: 3,
  });
});

test("a common target is dropped by its words, and may be set again by a later annex", () => {
  const dropping = annex(1, [], "bãi bỏ");
  expect(asAmended(original, [dropping]).targets).toEqual([]);
  const target = { code: "a", name: "A", target: "từ 90%", byAnnex: 2 };
  expect(asAmended(original, [dropping, annex(2, [], "từ 90%")]).targets).toEqual([target]);
});

test("a common target that is changed keeps its row", () => {
  const targets = ["a", "b", "c"].map((code) => ({ code, name: code, target: "1" }));
  const changed = { ...annex(1, []), targets: [{ code: "b", name: "b", target: "2" }] };
  const seen = asAmended({ ...original, targets }, [changed]).targets;
  expect(seen.map(({ code, target }) => code + target)).toEqual(["a1", "b2", "c1"]);
});

test("an annex is read back from its canonical form to the letter", () => {
  const text = annex(1, [{ change: "Sửa đổi nội dung 2", title: "", text: "hai rưỡi" }]);
  expect(readCanonicalForm(canonicalForm(text))).toEqual(text);
  expect(canonicalForm(text)).toContain("Phụ lục số\n  1\nVăn bản được sửa đổi\n  Giao ước\n");
});

test("next year begins from what a covenant says with its annexes: changed, repealed and added, targets too", () => {
  const content = (text: string, change?: string) => ({
    ...{ id: "0193a5e4-0000-7000-8000-000000000002", title: "", text },
    ...(change !== undefined && { change }),
  });
  const target = (indicatorId: string, typed: string) => ({ indicatorId, typed });
  const words = { title: "Giao ước", preamble: "Căn cứ" };
  const first = { ...words, contents: [content("hai đổi", "2"), content("bốn")], targets: [] };
  const second = { ...words, contents: [content("", "-1"), content("bốn đổi", "4")] };
  const together = wordsTogether(
    {
      ...{ ...words, contents: ["một", "hai", "ba"].map((text) => content(text)) },
      targets: [target("a", "85%"), target("b", "10")],
    },
    [first, { ...second, targets: [target("b", "Bãi bỏ"), target("c", "7"), target("a", "90%")] }],
  );
  expect(together).toEqual({
    ...{ ...words, contents: ["hai đổi", "ba", "bốn đổi"].map((text) => content(text)) },
    targets: [target("a", "90%"), target("c", "7")],
  });
});
