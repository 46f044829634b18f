import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords, hasChanges, type Piece } from "@/lib/text/rules/compare-words";

function said(before: string, after: string) {
  return compareWords(before, after)
    .map(
      ({ change, words }) =>
        ({ same: words, removed: `[-${words}]`, added: `[+${words}]` })[change],
    )
    .join("");
}

test("words that did not change are one piece", () => {
  expect(compareWords("Đẩy mạnh thi đua.", "Đẩy mạnh thi đua.")).toEqual([
    { change: "same", words: "Đẩy mạnh thi đua." },
  ]);
  expect(hasChanges(compareWords("một", "một"))).toBe(false);
});

test("a word replaced is told by the word, the rest stands", () => {
  expect(said("đạt từ 85% trở lên", "đạt từ 90% trở lên")).toBe("đạt từ [-85][+90]% trở lên");
});

test("a phrase replaced reads as one phrase, what was removed first", () => {
  expect(said("do Cụm trưởng quyết định.", "do hội nghị cụm quyết định.")).toBe(
    "do [-Cụm trưởng][+hội nghị cụm] quyết định.",
  );
});

test("words put in and taken out stand where they stood", () => {
  expect(said("Tổ chức tốt phong trào.", "Tổ chức thật tốt phong trào.")).toBe(
    "Tổ chức [+thật ]tốt phong trào.",
  );
  expect(said("một hai ba", "một ba")).toBe("một [-hai ]ba");
});

test("a capital, a mark or a line's end is a change of its own", () => {
  expect(said("Ban thường trực", "Ban Thường trực")).toBe("Ban [-thường][+Thường] trực");
  expect(said("thi đua, khen thưởng", "thi đua; khen thưởng")).toBe("thi đua[-,][+;] khen thưởng");
  expect(said("a\nb", "a\n\nb")).toBe("a[-\n][+\n\n]b");
});

test("letters with marks are not cut apart", () => {
  expect(said("hoà giải", "hòa giải")).toBe("[-hoà][+hòa] giải");
  const decomposed = "hòa".normalize("NFD");
  expect(said(decomposed, "hòa")).toBe(`[-${decomposed}][+hòa]`);
});

test("from nothing all is added, to nothing all removed", () => {
  expect(said("", "mới")).toBe("[+mới]");
  expect(said("cũ", "")).toBe("[-cũ]");
  expect(compareWords("", "")).toEqual([]);
});

const words = fc
  .array(fc.constantFrom("thi", "đua", "khen", "thưởng", " ", " ", ", ", "\n", "năm 2024"), {
    maxLength: 30,
  })
  .map((list) => list.join(""));

test("either side comes back to the letter, whatever was written", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = compareWords(before, after);
      expect(sidesOf(pieces)).toEqual([before, after]);
      expect(hasChanges(pieces)).toBe(before !== after);
    }),
  );
});

test("no two neighbours are of one kind, none is empty", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = compareWords(before, after);
      expect(pieces.every(({ words: some }) => some !== "")).toBe(true);
      expect(pieces.every(({ change }, index) => pieces[index + 1]?.change !== change)).toBe(true);
    }),
  );
});

test("thousands of words that are all different come back as well", () => {
  const before = Array.from({ length: 1200 }, (_, index) => `từ${index % 700}`).join(" ");
  const after = Array.from({ length: 1200 }, (_, index) => `từ${(index * 7) % 701}`).join(" ");
  expect(sidesOf(compareWords(before, after))).toEqual([before, after]);
});

function sidesOf(pieces: readonly Piece[]) {
  const without = (change: string) => pieces.filter((piece) => piece.change !== change);
  return [without("added"), without("removed")].map((side) =>
    side.map((piece) => piece.words).join(""),
  );
}
