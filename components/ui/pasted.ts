import { searchText } from "@/lib/search-text";
import { typeInto } from "./grid-moves";

/** Lines of words, as a spreadsheet leaves them on the clipboard. */
export type Block = readonly (readonly string[])[];

/** Where a block's words go: into which rows, what of it goes nowhere; or why none of it can. */
export type Placing<Row> =
  | { puts: readonly (readonly [Row, readonly string[]])[]; out: readonly string[]; note?: string }
  | { fault: string };

/** What a paste has done, for the person who did it, and the way back. */
export type Pasted = { said: string; undo: (() => void) | null };

/** A block's lines and words; a word with a line break in it comes in quotes. */
export function tableOf(text: string): Block {
  const plain = text.replace(/\r/g, "");
  const words = /([\t\n])(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g;
  const lines: string[][] = [];
  for (const [, sign, quoted, bare = ""] of `\n${plain.replace(/\n$/, "")}`.matchAll(words)) {
    const word = (quoted?.replaceAll('""', '"') ?? bare).trim();
    if (sign === "\n") lines.push([word]);
    else lines.at(-1)?.push(word);
  }
  return lines;
}

const figure = /^(?:[-+(]?\p{Nd}|(?:không|kps|có|trên|hơn|gần)(?!\p{L}))/iu;

/** Whether a word is one of a column of figures, rather than a name, a heading or a unit of measure. */
export function isFigure(word: string | undefined) {
  return figure.test((word ?? "").normalize("NFC"));
}

/** Whether a block begins with a column "TT": 1, 2, 3 … */
export function countsUp(block: Block) {
  const words = block.map(([first = ""]) => first).filter((word) => /^\d+$/.test(word));
  const isFull = block.every(([first, ...rest]) => first !== "" || rest.every((word) => !word));
  return (
    isFull &&
    words.length > 2 &&
    words.every((word, index) => Number(word) === Number(words[0]) + index)
  );
}

/** Which of these a word names, if just one: marks, case, signs and spaces do not matter, nor what stands below it or in brackets behind. */
export function nameFinder(names: readonly string[]) {
  const byKey = new Map<string, number | null>();
  for (const [index, name] of names.entries()) {
    const key = keyOf(name);
    if (key) byKey.set(key, byKey.has(key) ? null : index);
  }
  return (word: string) => {
    const [first = ""] = word.split("\n");
    return byKey.get(keyOf(first)) ?? byKey.get(keyOf(first.replace(/\([^()]*\)\s*$/, ""))) ?? null;
  };
}

function keyOf(name: string) {
  return searchText(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The column of a block in which names stand, known ones if there are any; -1 where all are figures. */
export function nameColumn(block: Block, find: (word: string) => number | null) {
  const columns = [0, 1, 2].map((column) => block.map((line) => line[column] ?? ""));
  const known = columns.map((words) => words.filter((word) => find(word) !== null).length);
  const most = Math.max(...known);
  if (most > 0) return known.indexOf(most);
  return columns.findIndex((words) => words.some((word) => word) && !words.some(isFigure));
}

/** What a paste has done, in words. */
export function pastedText(into: readonly string[], out: readonly string[], note = "") {
  const [first, last] = [into[0], into.at(-1)];
  const where = into.length > 1 ? `từ “${first}” đến “${last}”` : `“${first}”`;
  return [
    into.length > 0 ? `Đã dán ${into.length} dòng, ${where}.` : "Chưa dán gì.",
    out.length > 0 && `Để ngoài: ${listed(out)}.`,
    note,
  ]
    .filter(Boolean)
    .join(" ");
}

export function listed(names: readonly string[]) {
  const some = names.slice(0, 5).map((name) => `“${name}”`);
  const more = names.length - some.length;
  return more > 0 ? `${some.join(", ")} và ${more} dòng nữa` : some.join(", ");
}

/** Types words into cells, but for those that a block says nothing of; gives the way to take back those that still say what was put there. */
export function putWords(
  grid: ParentNode,
  puts: readonly (readonly [HTMLInputElement, string | undefined])[],
): () => void {
  const done = puts.flatMap(([input, word]) =>
    word === undefined ? [] : [{ input, word, name: input.name, was: input.value }],
  );
  for (const { input, word } of done) typeInto(input, word);
  return () => {
    for (const { name, was, word } of done) {
      // A cell is drawn anew when its line is saved: found by its name.
      const input = grid.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (input?.value === word) typeInto(input, was);
    }
  };
}
