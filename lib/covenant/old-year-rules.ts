type Words = { preamble: string; contents: readonly { title: string; text: string }[] };

/** Words before and after a year that are quoted with it. */
const around = 30;

/**
 * Where words still name an earlier year, as after copying last year's: each place (0 the preamble, else the content) with the words
 * around it. They may be meant, so they are shown and never changed.
 */
export function placesNamingYear({ preamble, contents }: Words, year: number) {
  const texts = [preamble, ...contents.map(({ title, text }) => [title, text].join("\n"))];
  return texts.flatMap((text, place) =>
    [...text.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, "g"))].map(({ index }) => ({
      place,
      words: quoted(text, index, String(year).length),
    })),
  );
}

/** The year among the words around it, none of them cut in two, an ellipsis where there are more. */
function quoted(text: string, index: number, length: number) {
  const before = text.slice(Math.max(0, index - around), index);
  const after = text.slice(index + length, index + length + around);
  const isFirst = index <= around;
  const isLast = index + length + around >= text.length;
  const head = isFirst ? before : `… ${before.replace(/^\S*\s/, "")}`;
  const tail = isLast ? after : `${after.replace(/\s\S*$/, "")} …`;
  return `${head}${text.slice(index, index + length)}${tail}`.replace(/\s+/g, " ").trim();
}
