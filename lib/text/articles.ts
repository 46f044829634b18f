import type { TextKind } from "@/lib/db/generated/enums";

type Content = { chapter?: string; title: string; text: string };

const romans = [
  ...[
    ["X", 10],
    ["IX", 9],
    ["V", 5],
    ["IV", 4],
    ["I", 1],
  ],
] as const;

/** "IV": as parts of a plan and chapters are numbered. */
export function roman(number: number): string {
  const found = romans.find(([, value]) => number >= value);
  return found ? found[0] + roman(number - found[1]) : "";
}

/** How a content is named where it is read and quoted: "Điều 3" of a regulation, "III" of a plan, "3" of a covenant. */
export function placeText(kind: TextKind, number: number) {
  if (kind === "regulation") return `Điều ${number}`;
  return kind === "plan" ? roman(number) : `${number}`;
}

/** The contents with their place, and the chapter that begins with one: "Chương II: Tổ chức". Articles count on through chapters. */
export function articlesOf(kind: TextKind, contents: readonly Content[]) {
  let chapters = 0;
  return contents.map(({ chapter = "", title, text }, index) => {
    if (chapter) chapters++;
    return {
      place: placeText(kind, index + 1),
      chapter: chapter ? `Chương ${roman(chapters)}: ${chapter}` : "",
      title,
      text,
    };
  });
}

/** How a vote quotes an article: "Điều 8 (Bầu Cụm trưởng) Quy chế tổ chức và hoạt động của Cụm, số 02/QC-CTĐ". */
export function quotation(
  text: { title: string; number: string },
  article: { place: string; title: string },
) {
  const heading = article.title ? ` (${article.title})` : "";
  return `${article.place}${heading} ${text.title}, số ${text.number}`;
}
