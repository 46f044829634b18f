import { inflateSync } from "node:zlib";
import type { Added, Revision } from "./appended-revision";
import { dictionary, isNamed, type PdfValue } from "./pdf-values";

/** How large a field's picture is as it was drawn, in points; without extent where it shows nothing. */
export type Picture = { width: number; height: number };

/** Bytes a part of the picture may unpack into. */
const largestUnpacked = 4_000_000;
/** A picture thinner than this is stretched to its field by some viewers and drawn as large as it likes by others. */
const thinnest = 1;
/** What Acrobat and iText write where nothing is shown. */
const blank = /^\s*(?:% DSBlank)?\s*$/;
/** Points a page may be wide; a figure far beyond is cut off by some viewers, and is then another. */
const farthest = 14_400;
const unturned = [1, 0, 0, 1, 0, 0];
const nothing: Picture = { width: 0, height: 0 };

/**
 * What a field shows: one picture of this revision for every state, whose bounds it says itself. Null for what viewers draw in different
 * ways: Chrome paints a picture without bounds over the whole page, and one of several states, or pressed, or turned, where it likes.
 */
export function pictureOf(shown: PdfValue | undefined, { objects }: Revision): Picture | null {
  if (!shown) return nothing;
  const ways = shown.kind === "reference" ? objects.get(shown.number)?.value : shown;
  const [way, ...others] = dictionary(ways)?.entries ?? [];
  if (way?.[0] !== "N" || others.length > 0 || way[1].kind !== "reference") return null;
  const drawn = objects.get(way[1].number);
  const entries = dictionary(drawn?.value)?.entries;
  if (!drawn || drawn.stream === null || !entries) return null;
  // "Ref" and "F" show what stands in another file.
  if (!isNamed(entries.get("Subtype"), "Form") || entries.has("Ref") || entries.has("F"))
    return null;
  const turned = entries.has("Matrix") ? figures(entries.get("Matrix")) : unturned;
  const bounds = figures(entries.get("BBox"));
  if (turned?.join() !== unturned.join() || bounds?.length !== 4) return null;
  if (!entries.has("DecodeParms") && blank.test(unpacked(drawn))) return nothing;
  const [left = 0, low = 0, right = 0, high = 0] = bounds;
  const picture = { width: right - left, height: high - low };
  return picture.width >= thinnest && picture.height >= thinnest ? picture : null;
}

/** A stream as a viewer sees it, where it is packed in the one way that is taken. Throws where it is another, or unpacks to too much. */
export function unpacked({ value, stream }: Added) {
  const filter = dictionary(value)?.entries.get("Filter");
  if (!filter || isNamed(filter, "DCTDecode")) return stream ?? "";
  if (!isNamed(filter, "FlateDecode")) throw new Error("packed in another way");
  const bytes = inflateSync(Buffer.from(stream ?? "", "latin1"), {
    maxOutputLength: largestUnpacked,
  });
  return bytes.toString("latin1");
}

/** Figures that stand there themselves: one written elsewhere is not looked for by every viewer. */
function figures(value: PdfValue | undefined) {
  if (value?.kind !== "array") return null;
  const read = value.items.map((each) => (each.kind === "word" ? Number(each.text) : Number.NaN));
  return read.every((figure) => Math.abs(figure) <= farthest) ? read : null;
}
