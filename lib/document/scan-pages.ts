import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFPage } from "pdf-lib";

/** What a page looks like. The tree it hangs in is set anew, and says what the page itself does not. */
const ofPage = names(
  ...["Type", "Parent", "Resources", "Contents", "MediaBox", "CropBox", "Rotate"],
  ...["UserUnit", "Group", "Annots"],
);
/** Kinds of notes that only show something: a signature drawn on a tablet is one. */
const shown = names(
  ...["Stamp", "Ink", "FreeText", "Text", "Line", "Square", "Circle", "Polygon", "PolyLine"],
  ...["Highlight", "Underline", "Squiggly", "StrikeOut", "Widget"],
);
/** What a note looks like; nothing that runs, opens or leads anywhere (A, AA, Dest, FS), and no field it belongs to. */
const ofNote = names(
  ...["Type", "Subtype", "Rect", "F", "AP", "AS", "C", "IC", "CA", "BS", "BE", "Border"],
  ...["InkList", "L", "LE", "Vertices", "QuadPoints", "RD", "DA", "Contents", "MK", "FT", "V"],
);

/**
 * Leaves of a scan's page what is seen of it. A signature that somebody made digitally is left out too: over other bytes it would be
 * told invalid, beside the seal. The file as it was brought is kept.
 */
export function keepWhatIsSeen({ node, doc: { context } }: PDFPage) {
  keepOnly(node, ofPage);
  const notes = context.lookup(node.get(PDFName.of("Annots")));
  node.delete(PDFName.of("Annots"));
  if (!(notes instanceof PDFArray)) return;
  const kept = notes.asArray().flatMap((each) => {
    const note = context.lookup(each);
    return note instanceof PDFDict && isShown(note) && !isSignature(note)
      ? asSeen(note, context)
      : [];
  });
  if (kept.length > 0) node.set(PDFName.of("Annots"), context.obj(kept));
}

function isShown(note: PDFDict) {
  const kind = note.lookup(PDFName.of("Subtype"));
  return kind instanceof PDFName && shown.has(kind);
}

function asSeen(note: PDFDict, context: PDFContext) {
  const seen = note.clone(context);
  keepOnly(seen, ofNote);
  return context.register(seen);
}

/** Its own kind of field, or that of a field it belongs to; a file may say that it belongs to itself. */
function isSignature(annotation: unknown, stepsLeft = 8): boolean {
  if (!(annotation instanceof PDFDict) || stepsLeft === 0) return false;
  if (annotation.lookup(PDFName.of("FT")) === PDFName.of("Sig")) return true;
  return isSignature(annotation.lookup(PDFName.of("Parent")), stepsLeft - 1);
}

function keepOnly(dictionary: PDFDict, known: ReadonlySet<PDFName>) {
  for (const key of dictionary.keys()) if (!known.has(key)) dictionary.delete(key);
}

/** Each name is one object in pdf-lib, however it is written in a file. */
function names(...words: string[]): ReadonlySet<PDFName> {
  return new Set(words.map((word) => PDFName.of(word)));
}
