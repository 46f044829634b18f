import { inflateSync } from "node:zlib";
import { type PDFDocument, PDFPageTree } from "pdf-lib";

/** A covenant with every signed page of a cluster has some sixty. */
const mostPages = 500;
/** What a PDF's own directories may come to when unpacked: a thousand pages' come to a few megabytes. */
const mostUnpacked = 32 * 1024 * 1024;
/** How long the words around such a directory are. */
const longestWords = 2000;

/** The names of the parts that are unpacked when a PDF is opened, also where letters are written as their numbers. */
const directories =
  /\/(?:(?:O|#4F)(?:b|#62)(?:j|#6A)(?:S|#53)(?:t|#74)(?:m|#6D)|(?:X|#58)(?:R|#52)(?:e|#65)(?:f|#66))(?![A-Za-z0-9#])/gi;
const plainWords = /^obj\s*<<[^()%#]*>>\s*$/;
const onlyFilter = /\/Filter\s*(?:\/FlateDecode(?=[\s/>])|\[\s*\/FlateDecode\s*\])/;

/**
 * Whether a PDF may be opened: what its directories (object and cross-reference streams) unpack to is measured first, within
 * a limit. One that is written so that it cannot be measured may not.
 */
export function mayBeOpened(bytes: Buffer) {
  const text = bytes.toString("latin1");
  let left = mostUnpacked;
  for (const { index } of text.matchAll(directories)) {
    const before = text.slice(Math.max(0, index - longestWords), index);
    const after = text.slice(index, index + longestWords);
    const begin = before.lastIndexOf("obj");
    const end = after.indexOf("stream");
    if (begin < 0 || end < 0) return false;
    const words = before.slice(begin) + after.slice(0, end);
    const filters = words.split("/Filter").length - 1;
    if (!plainWords.test(words) || filters > 1) return false;
    if (filters === 0) continue;
    if (!onlyFilter.test(words)) return false;
    const [keyword = ""] = /^stream(?: ?\r\n|\r|\n)?/.exec(after.slice(end)) ?? [];
    left -= unpackedLength(bytes.subarray(index + end + keyword.length), left);
    if (left <= 0) return false;
  }
  return true;
}

/** A length beyond the limit, or of what cannot be unpacked, is the limit. */
function unpackedLength(packed: Buffer, limit: number) {
  try {
    return inflateSync(packed, { maxOutputLength: limit }).length;
  } catch {
    return limit;
  }
}

/** Whether it has pages, and not too many; a tree that leads back into itself has no end. */
export function hasUsualPages(document: PDFDocument) {
  const waiting: unknown[] = [document.catalog.Pages()];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen > mostPages) return false;
    const node = waiting.pop();
    if (!(node instanceof PDFPageTree)) continue;
    const kids = node.Kids();
    if (kids.size() > mostPages) return false;
    for (let place = 0; place < kids.size(); place += 1) waiting.push(kids.lookup(place));
  }
  return true;
}
