import { expect, test } from "vitest";
import { articlesOf, placeText, quotation, roman } from "@/lib/text/articles";
import { issuingRefusal } from "@/lib/text/issue-rules";

test("parts of a plan and chapters are numbered as offices do", () => {
  expect([1, 4, 5, 9, 14, 30].map(roman)).toEqual(["I", "IV", "V", "IX", "XIV", "XXX"]);
  expect([placeText("plan", 3), placeText("regulation", 3), placeText("covenant", 3)]).toEqual([
    ...["III", "Điều 3", "3"],
  ]);
});

test("articles count on through chapters, chapters where one begins", () => {
  const contents = [
    { chapter: "Quy định chung", title: "Phạm vi", text: "a" },
    { title: "", text: "b" },
    { chapter: "Tổ chức", title: "Bầu Cụm trưởng", text: "c" },
  ];
  const articles = articlesOf("regulation", contents);
  expect(articles.map(({ chapter, place }) => [chapter, place])).toEqual([
    ["Chương I: Quy định chung", "Điều 1"],
    ["", "Điều 2"],
    ["Chương II: Tổ chức", "Điều 3"],
  ]);
  const [, , third] = articles;
  expect(third && quotation({ title: "Quy chế của Cụm", number: "01/QC-CTĐ" }, third)).toBe(
    "Điều 3 (Bầu Cụm trưởng) Quy chế của Cụm, số 01/QC-CTĐ",
  );
});

const as = { revision: 2, issuedOn: "2024-02-29", today: "2024-02-29" } as const;

test("a regulation is issued after its adoption, a plan also from its presentation, a covenant never", () => {
  const text = { kind: "regulation", status: "adopted", revision: 2 } as const;
  expect(issuingRefusal(text, as)).toBeNull();
  expect(issuingRefusal({ ...text, status: "ready" }, as)).toBe("text.notAdoptedYet");
  expect(issuingRefusal({ ...text, kind: "plan", status: "ready" }, as)).toBeNull();
  expect(issuingRefusal({ ...text, status: "draft" }, as)).toBe("text.notPresentedYet");
  expect(issuingRefusal({ ...text, status: "inForce" }, as)).toBe("text.alreadyIssued");
  expect(issuingRefusal({ ...text, kind: "covenant" }, as)).toBe("text.signedByAll");
});

test("a text is issued as it was looked at, on no day ahead", () => {
  const text = { kind: "plan", status: "ready", revision: 2 } as const;
  expect(issuingRefusal(text, { ...as, revision: 1 })).toBe("covenant.savedMeanwhile");
  expect(issuingRefusal(text, { ...as, issuedOn: "2024-03-01" })).toBe("text.issuedAhead");
});
