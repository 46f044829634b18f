import { expect, test } from "vitest";
import type { DraftWords } from "@/lib/covenant/schema";
import { compareDrafts } from "@/lib/text/compare-drafts";

const one = { id: "1", title: "Phong trào", text: "Tổ chức tốt phong trào." };
const two = { id: "2", title: "", text: "Khen thưởng kịp thời." };
const three = { id: "3", title: "", text: "Đối ngoại nhân dân." };
const draft: DraftWords = {
  title: "Giao ước thi đua năm 2024",
  preamble: "Căn cứ Quy chế.",
  contents: [one, two, three],
  targets: [{ indicatorId: "a", typed: "85%" }],
};

function changes(after: Partial<DraftWords>) {
  const { contents } = compareDrafts(draft, { ...draft, ...after });
  return contents.map(({ id, number, was, change }) => [id, was, number, change]);
}

test("a draft compared with itself has no changes", () => {
  const compared = compareDrafts(draft, draft);
  expect([compared.hasChanges, compared.targets]).toEqual([false, []]);
  expect(changes({})).toEqual([
    ["1", 1, 1, "same"],
    ["2", 2, 2, "same"],
    ["3", 3, 3, "same"],
  ]);
});

test("a content put in between gives others another number, and they have not moved", () => {
  const added = { id: "4", title: "", text: "Mới." };
  expect(changes({ contents: [one, added, two, three] })).toEqual([
    ["1", 1, 1, "same"],
    ["4", null, 2, "added"],
    ["2", 2, 3, "same"],
    ["3", 3, 4, "same"],
  ]);
});

test("a content taken out stands where it stood", () => {
  expect(changes({ contents: [one, three] })).toEqual([
    ["1", 1, 1, "same"],
    ["2", 2, null, "removed"],
    ["3", 3, 2, "same"],
  ]);
  expect(changes({ contents: [two, three] })[0]).toEqual(["1", 1, null, "removed"]);
});

test("contents in another order are moved; a changed one is said to be changed", () => {
  expect(changes({ contents: [two, { ...one, text: "Khác." }, three] })).toEqual([
    ["2", 2, 1, "moved"],
    ["1", 1, 2, "changed"],
    ["3", 3, 3, "same"],
  ]);
});

test("targets that are not as they were show both sides, also one put in or taken out", () => {
  const targets = [{ indicatorId: "b", typed: "10" }];
  const compared = compareDrafts(draft, { ...draft, targets });
  expect(compared.targets).toEqual([
    { indicatorId: "b", before: "", after: "10" },
    { indicatorId: "a", before: "85%", after: "" },
  ]);
  expect(compared.hasChanges).toBe(true);
});

test("title and preamble are compared too", () => {
  const compared = compareDrafts(draft, { ...draft, preamble: "Căn cứ Quy chế năm 2024." });
  expect(compared.preamble).toContainEqual({ change: "added", words: " năm 2024" });
});
