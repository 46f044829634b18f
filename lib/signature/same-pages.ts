import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from "pdf-lib";

/** What a signature may add to the file's first object, and to a page: its own field, and nothing that is read. */
const ofCatalog = ["AcroForm", "DSS", "Extensions", "Metadata", "Perms", "Version"];
const ofPage = ["Annots"];
const ofProperties = ["ModDate", "Producer"];

/**
 * Whether what was added to a copy leaves everything in it as it is but for a signature's own field: an editor can lay other
 * words over a page, and a signature made after that covers them all the same.
 */
export async function keepsPages(copy: Buffer, signed: Buffer) {
  const [ours, theirs] = await Promise.all([open(copy), open(signed)]).catch(() => [null, null]);
  if (!ours || !theirs) return false;
  const root = ours.context.trailerInfo.Root?.toString();
  const info = ours.context.trailerInfo.Info?.toString();
  if (theirs.context.trailerInfo.Root?.toString() !== root) return false;
  for (const [reference, was] of ours.context.enumerateIndirectObjects()) {
    const is = theirs.context.lookup(reference);
    const name = reference.toString();
    const free = name === root ? ofCatalog : name === info ? ofProperties : freeIn(was);
    if (!is || wordsOf(is, free) !== wordsOf(was, free)) return false;
  }
  return addsOnlySignatures(ours, theirs);
}

function open(bytes: Buffer) {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

function freeIn(object: PDFObject) {
  if (object instanceof PDFStream && isOf(object.dict, "Type", "Metadata")) return null;
  return object instanceof PDFDict && isOf(object, "Type", "Page") ? ofPage : [];
}

/** An object as it is written, without the entries that are free to change; null for all of it. */
function wordsOf(object: PDFObject, free: readonly string[] | null) {
  if (free === null) return "";
  if (object instanceof PDFStream) {
    return `${object.dict} ${Buffer.from(object.getContents()).toString("latin1")}`;
  }
  if (!(object instanceof PDFDict)) return object.toString();
  const entries = object.entries().filter(([key]) => !free.includes(key.decodeText()));
  return entries.map(([key, value]) => `${key} ${value}`).join("\n");
}

/** Every mark on a page that was not there before is the field of a signature. */
function addsOnlySignatures(ours: PDFDocument, theirs: PDFDocument) {
  const before = new Set(marksOf(ours).map(({ name }) => name));
  return marksOf(theirs).every(({ name, mark }) => before.has(name) || isSignatureField(mark));
}

/** A field of its own, or the part of one that is seen. */
function isSignatureField(mark: PDFObject | undefined) {
  if (!(mark instanceof PDFDict) || !isOf(mark, "Subtype", "Widget")) return false;
  const field = mark.lookup(PDFName.of("Parent")) ?? mark;
  return isOf(mark, "FT", "Sig") || (field instanceof PDFDict && isOf(field, "FT", "Sig"));
}

function marksOf(document: PDFDocument) {
  return document.getPages().flatMap(({ node }) => {
    const marks = node.Annots()?.asArray() ?? [];
    return marks.map((each) => ({ name: each.toString(), mark: document.context.lookup(each) }));
  });
}

function isOf(dict: PDFDict, key: string, value: string) {
  return dict.get(PDFName.of(key)) === PDFName.of(value);
}
