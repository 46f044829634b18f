import type { PDFPage } from "pdf-lib";
import type { Added, Revision } from "./appended-revision";
import { dictionary, isNamed, type PdfDictionary, type PdfValue } from "./pdf-values";
import { type Picture, pictureOf, unpacked } from "./signature-picture";

/** The bytes a signature leaves out: its own. */
export type Hole = { start: number; end: number };
export type Field = { number: number; rect: readonly number[]; picture: Picture | null };

const ofForm = ["Fields", "SigFlags", "DA", "DR"];
const ofField = [
  ...["Type", "Subtype", "FT", "T", "TU", "V", "P", "Rect", "F", "Ff", "NM", "M"],
  ...["AP", "MK", "BS", "Border", "DA", "DR", "Q", "Lock"],
];
/** What runs, opens something else or holds another file. */
const refused = ["A", "AA", "AF", "EF", "EmbeddedFiles", "JS", "JavaScript", "OpenAction", "XFA"];
const refusedKinds = ["ObjStm", "XRef", "EmbeddedFile", "Filespec", "DocTimeStamp"];
/** Millimetres at the foot of a page on which no copy has words (Decree 30/2020, appendix I: the lower margin is 20 at least). */
const foot = (20 / 25.4) * 72;

/**
 * The one field a revision adds, whose value is the signature that leaves out these very bytes. Undefined where there is none or another
 * besides it, and where the revision brings anything that runs, opens something else or unpacks into more than it says.
 */
export function newField(
  revision: Revision,
  catalog: PdfValue | undefined,
  hole: Hole,
): Field | undefined {
  const { objects } = revision;
  if (![...objects.values()].every(isHarmless)) return;
  const at = (value: PdfValue | undefined) =>
    value?.kind === "reference" ? objects.get(value.number)?.value : value;
  const entriesOf = (value: PdfValue | undefined) => dictionary(at(value))?.entries;
  const root = dictionary(catalog)?.entries;
  const form = entriesOf(root?.get("AcroForm"));
  const fields = at(form?.get("Fields"));
  if (!form || !hasOnly(form, ofForm)) return;
  if (fields?.kind !== "array" || fields.items.length !== 1) return;
  const [named] = fields.items;
  const field = entriesOf(named);
  const value = field?.get("V");
  const signature = entriesOf(value);
  if (named?.kind !== "reference" || value?.kind !== "reference") return;
  if (!field || !hasOnly(field, ofField) || !signature) return;
  if (!isNamed(field.get("FT"), "Sig") || !isNamed(field.get("Subtype"), "Widget")) return;
  if (!leavesOut(signature, hole) || !isPermission(root?.get("Perms"), value.number)) return;
  const others = [...objects].filter(([number, { value: each }]) => {
    const { entries } = dictionary(each) ?? { entries: new Map() };
    const isMark = entries.has("FT") || (entries.has("Subtype") && entries.has("Rect"));
    return (
      (isMark && number !== named.number) || (entries.has("ByteRange") && number !== value.number)
    );
  });
  const rect = field.get("Rect");
  if (others.length > 0 || rect?.kind !== "array" || rect.items.length !== 4) return;
  return {
    number: named.number,
    rect: rect.items.map((each) => (each.kind === "word" ? Number(each.text) : Number.NaN)),
    picture: pictureOf(field.get("AP"), revision),
  };

  function isPermission(given: PdfValue | undefined, number: number) {
    if (!given) return true;
    const permissions = entriesOf(given);
    const document = permissions?.get("DocMDP");
    return permissions?.size === 1 && document?.kind === "reference" && document.number === number;
  }
}

/**
 * Without extent, or at the foot of its page under every word: a picture of a signature may hide nothing. It stays there fitted to its
 * field, as viewers draw it, and as large as it was drawn.
 */
export function isModest({ rect, picture }: Field, page: PDFPage | undefined) {
  const [left = 0, low = 0, right = 0, high = 0] = rect;
  if (!picture || !rect.every(Number.isFinite)) return false;
  if (left === right && low === high && picture.width === 0) return true;
  if (page?.getRotation().angle !== 0 || left > right || low > high) return false;
  const { x, y, width } = page.getMediaBox();
  const farthest = Math.max(right, left + picture.width);
  const highest = Math.max(high, low + picture.height);
  return left >= x && low >= y && farthest <= x + width && highest <= y + foot;
}

function leavesOut(signature: PdfDictionary["entries"], { start, end }: Hole) {
  const contents = signature.get("Contents");
  const range = signature.get("ByteRange");
  const [from, length, next] =
    range?.kind === "array"
      ? range.items.map((each) => (each.kind === "word" ? each.text : ""))
      : [];
  if (signature.get("SubFilter")?.kind !== "name" || contents?.kind !== "string") return false;
  if (contents.start !== start || contents.end !== end) return false;
  return from === "0" && length === String(start) && next === String(end);
}

function isHarmless({ value, stream }: Added) {
  if (!isPlain(value)) return false;
  const entries = dictionary(value)?.entries;
  const type = entries?.get("Type");
  if (type?.kind === "name" && refusedKinds.includes(type.text)) return false;
  // Throws where it is packed in another way, or is more.
  if (stream !== null) unpacked({ value, stream });
  return true;
}

function isPlain(value: PdfValue): boolean {
  if (value.kind === "array") return value.items.every(isPlain);
  if (value.kind !== "dictionary") return true;
  return [...value.entries].every(([key, each]) => !refused.includes(key) && isPlain(each));
}

function hasOnly(entries: PdfDictionary["entries"], known: readonly string[]) {
  return [...entries.keys()].every((key) => known.includes(key));
}
