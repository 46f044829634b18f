import { marksIn } from "./rules";

/** What stands in a mark's place; null leaves the place empty. */
type TextOf = (mark: string) => string | null;

const textNode = /<((?:w:)?t)((?:\s[^<>]*)?)>([^<]*)<\/\1>/g;

/**
 * The text of a paragraph or cell with its marks filled in. Word and Excel cut a text wherever its look or its spelling was
 * touched, so a mark may lie over several pieces: what replaces it stands where it began, the rest of it is taken away.
 */
export function filledPiece(xml: string, textOf: TextOf) {
  const nodes = [...xml.matchAll(textNode)];
  const found = marksIn(nodes.map((node) => node[3] ?? "").join(""));
  if (found.length === 0) return xml;
  let at = 0;
  let next = 0;
  let filled = "";
  let done = 0;
  for (const node of nodes) {
    const [whole, tag, attributes = "", text = ""] = node;
    // Marks and pieces both stand in order: of a long text each is looked at once, not all of one for each of the other.
    while ((found[next]?.to ?? Infinity) <= at) next += 1;
    let last = next;
    while ((found[last]?.from ?? Infinity) < at + text.length) last += 1;
    filled += xml.slice(done, node.index);
    filled += `<${tag}${spaced(attributes)}>${withMarks(text, at, found.slice(next, last), textOf)}</${tag}>`;
    at += text.length;
    done = node.index + whole.length;
  }
  return filled + xml.slice(done);
}

/** The words of a piece, joined as a reader sees them. */
export function wordsOfPiece(xml: string) {
  return [...xml.matchAll(textNode)].map((node) => node[3] ?? "").join("");
}

function withMarks(text: string, from: number, found: ReturnType<typeof marksIn>, textOf: TextOf) {
  let words = "";
  let at = 0;
  for (const { from: begin, to: end, mark } of found) {
    const [left, right] = [Math.max(begin - from, 0), Math.min(end - from, text.length)];
    if (right <= 0 || left >= text.length) continue;
    words += text.slice(at, left);
    if (begin >= from) words += escaped(textOf(mark) ?? "");
    at = right;
  }
  return words + text.slice(at);
}

function spaced(attributes: string) {
  return /xml:space=/.test(attributes) ? attributes : `${attributes} xml:space="preserve"`;
}

export function escaped(text: string) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
