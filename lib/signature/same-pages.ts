import {
  type PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFStream,
} from "pdf-lib";
import type { RefusalCode } from "@/lib/refusal";
import { type Revision, revisionAfter } from "./appended-revision";
import { PdfReader, type PdfValue, wordsOfValue } from "./pdf-values";
import { type Field, type Hole, isModest, newField } from "./signature-field";

/** What a signature may change in the file's first object, and in its properties. */
const ofCatalog = ["AcroForm", "Extensions", "Metadata", "Perms", "Version"];
const ofProperties = ["ModDate", "Producer"];

/**
 * Why what was added to a copy is more than one signature: an editor can lay other words over a page, and a signature made after that
 * covers them all the same. Null where every object of the copy is as it was, but for the field of the very signature that is checked,
 * which lies out of the way of the words.
 */
export async function revisionRefusal(
  copy: Buffer,
  signed: Buffer,
  hole: Hole,
): Promise<RefusalCode | null> {
  const revision = attempt(() => revisionAfter(copy.length, signed));
  if (!revision) return "signature.otherWay";
  const ours = await PDFDocument.load(copy, { updateMetadata: false });
  const field = attempt(() => newField(revision, catalogOf(ours, revision), hole));
  if (!field || !attempt(() => keepsObjects(ours, revision, field))) {
    return "signature.changedPages";
  }
  const page = ours.getPages().find(({ ref }) => revision.objects.has(ref.objectNumber));
  return isModest(field, page) ? null : "signature.overWords";
}

/** Every object that was there before is as it was; what may change is the field's, and named above. */
function keepsObjects(ours: PDFDocument, revision: Revision, field: Field) {
  const { Root, Info } = ours.context.trailerInfo;
  const trailer = revision.trailer.entries;
  if (wordsOf(trailer.get("Root")) !== read(Root)) return false;
  const info = trailer.get("Info");
  if (Info && info && wordsOf(info) !== read(Info)) return false;
  let pages = 0;
  for (const [number, { value, stream }] of revision.objects) {
    const [known] = ours.context
      .enumerateIndirectObjects()
      .filter(([{ objectNumber }]) => objectNumber === number);
    if (!known) {
      // A number the copy may speak of without having it would give the copy something new.
      if (number <= ours.context.largestObjectNumber) return false;
      continue;
    }
    const [reference, was] = known;
    const page = ours.getPages().find(({ ref }) => ref === reference);
    if (page) pages++;
    if (stream !== null && isMetadata(was)) continue;
    if (stream !== null || pages > 1) return false;
    if (page) {
      if (!addsOnlyTheField(page, value, { revision, field })) return false;
      continue;
    }
    const free = reference === Root ? ofCatalog : reference === Info ? ofProperties : [];
    if (without(value, free) !== without(parse(was), free)) return false;
  }
  return true;
}

function addsOnlyTheField(
  page: PDFPage,
  value: PdfValue,
  { revision, field }: { revision: Revision; field: Field },
) {
  if (without(value, ["Annots"]) !== without(parse(page.node), ["Annots"])) return false;
  const listed = value.kind === "dictionary" ? value.entries.get("Annots") : undefined;
  const marks = listed?.kind === "reference" ? revision.objects.get(listed.number)?.value : listed;
  const before = (page.node.Annots()?.asArray() ?? []).map(read);
  if (marks?.kind !== "array") return false;
  return marks.items.map(wordsOfValue).join() === [...before, `${field.number} R`].join();
}

/** Words about the file, on no page. */
function isMetadata(was: PDFObject) {
  return was instanceof PDFStream && was.dict.get(PDFName.of("Type")) === PDFName.of("Metadata");
}

function catalogOf(ours: PDFDocument, revision: Revision) {
  const { Root } = ours.context.trailerInfo;
  const was = ours.context.lookup(Root) as PDFDict;
  // A form of its own would be one more thing to compare; no copy of ours has one.
  if (was.has(PDFName.of("AcroForm")) || was.has(PDFName.of("Perms"))) return undefined;
  const [number] = String(Root).split(" ");
  return revision.objects.get(Number(number))?.value;
}

function without(value: PdfValue, free: readonly string[]) {
  if (value.kind !== "dictionary") return wordsOfValue(value);
  const entries = new Map([...value.entries].filter(([key]) => !free.includes(key)));
  return wordsOfValue({ kind: "dictionary", entries });
}

function parse(object: object) {
  return new PdfReader(String(object)).value();
}

function read(object: object | undefined) {
  return object && wordsOfValue(parse(object));
}

function wordsOf(value: PdfValue | undefined) {
  return value && wordsOfValue(value);
}

/** Whatever is written otherwise than it is read here is no answer. */
function attempt<T>(look: () => T) {
  try {
    return look();
  } catch {
    return null;
  }
}
