import { inflateSync } from "node:zlib";
import type { PDFPage } from "pdf-lib";
import type { Added, Revision } from "./appended-revision";
import type { PdfDictionary, PdfValue } from "./pdf-values";

/** The bytes a signature leaves out: its own. */
export type Hole = { start: number; end: number };
export type Field = { number: number; rect: readonly number[] };

const ofForm = ["Fields", "SigFlags", "DA", "DR"];
const ofField = [
  ...["Type", "Subtype", "FT", "T", "TU", "V", "P", "Rect", "F", "Ff", "NM", "M"],
  ...["AP", "MK", "BS", "Border", "DA", "DR", "Q", "Lock"],
];
/** What runs, opens something else or holds another file. */
const refused = ["A", "AA", "AF", "EF", "EmbeddedFiles", "JS", "JavaScript", "OpenAction", "XFA"];
const refusedKinds = ["ObjStm", "XRef", "EmbeddedFile", "Filespec", "DocTimeStamp"];
/** Bytes a part of the picture may unpack into. */
const largestUnpacked = 4_000_000;
/** Millimetres at the foot of a page on which no copy has words (Decree 30/2020, appendix I: the lower margin is 20 at least). */
const foot = (20 / 25.4) * 72;

/**
 * The one field a revision adds, whose value is the signature that leaves out these very bytes. Undefined where there is none or another
 * besides it, and where the revision brings anything that runs, opens something else or unpacks into more than it says.
 */
export function newField(
  { objects }: Revision,
  catalog: PdfValue | undefined,
  hole: Hole,
): Field | undefined {
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
  };

  function isPermission(given: PdfValue | undefined, number: number) {
    if (!given) return true;
    const permissions = entriesOf(given);
    const document = permissions?.get("DocMDP");
    return permissions?.size === 1 && document?.kind === "reference" && document.number === number;
  }
}

/** Without extent, or at the foot of its page under every word: a picture of a signature may hide nothing. */
export function isModest({ rect }: Field, page: PDFPage | undefined) {
  const [left = 0, low = 0, right = 0, high = 0] = rect;
  if (!rect.every(Number.isFinite)) return false;
  if (left === right && low === high) return true;
  if (page?.getRotation().angle !== 0) return false;
  const { x, y, width } = page.getMediaBox();
  return (
    left >= x && right <= x + width && low >= y && left < right && low < high && high <= y + foot
  );
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
  if (stream === null) return true;
  const filter = entries?.get("Filter");
  if (!filter || isNamed(filter, "DCTDecode")) return true;
  // Throws where it is more.
  if (!isNamed(filter, "FlateDecode")) return false;
  inflateSync(Buffer.from(stream, "latin1"), { maxOutputLength: largestUnpacked });
  return true;
}

function isPlain(value: PdfValue): boolean {
  if (value.kind === "array") return value.items.every(isPlain);
  if (value.kind !== "dictionary") return true;
  return [...value.entries].every(([key, each]) => !refused.includes(key) && isPlain(each));
}

function dictionary(value: PdfValue | undefined) {
  return value?.kind === "dictionary" ? value : undefined;
}

function isNamed(value: PdfValue | undefined, name: string) {
  return value?.kind === "name" && value.text === name;
}

function hasOnly(entries: PdfDictionary["entries"], known: readonly string[]) {
  return [...entries.keys()].every((key) => known.includes(key));
}
