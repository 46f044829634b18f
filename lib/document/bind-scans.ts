import "server-only";
import { PDFDict, PDFDocument, PDFName, type PDFPage } from "pdf-lib";
import type { RefusalCode } from "@/lib/refusal";
import { hasUsualPages, mayBeOpened } from "./scan-limits";

/** A PDF, or a picture of one page. */
export type Scan = { bytes: Buffer; kind: "pdf" | "jpeg" | "png" };

/** A4 in points, and a margin that leaves a picture room. */
const page = { width: 595.28, height: 841.89, margin: 28 };

/**
 * A paper with the pages of its scans behind it, pictures on A4 pages of their own. For papers that are not signed yet: what is
 * bound anew is other bytes. Faults on a PDF that cannot be opened, as one locked with a password.
 */
export async function bindScans(paper: Buffer, scans: readonly Scan[]): Promise<Buffer> {
  if (scans.length === 0) return paper;
  const bound = await PDFDocument.load(paper, { updateMetadata: false });
  for (const scan of scans) {
    if (scan.kind === "pdf") await appendPages(bound, scan.bytes);
    else await appendPicture(bound, scan);
  }
  // Without object streams, so that a placeholder for the seal can be added afterwards.
  return Buffer.from(await bound.save({ useObjectStreams: false }));
}

/** Why a PDF's pages cannot be bound into another: it would unpack to far too much, or does not open, is locked, has no page. */
export async function bindingRefusal(bytes: Buffer): Promise<RefusalCode | null> {
  if (!mayBeOpened(bytes)) return "file.tooMuchInside";
  try {
    const scan = await PDFDocument.load(bytes, { updateMetadata: false });
    if (!hasUsualPages(scan)) return "file.tooMuchInside";
    return scan.getPageCount() > 0 ? null : "file.locked";
  } catch {
    return "file.locked";
  }
}

async function appendPages(bound: PDFDocument, bytes: Buffer) {
  const scan = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const each of scan.getPages()) dropSignatures(each);
  const pages = await bound.copyPages(scan, scan.getPageIndices());
  for (const copied of pages) bound.addPage(copied);
}

/**
 * A scan that somebody signed digitally keeps its pages, not its signature: over other bytes it would be told invalid, beside
 * the seal. The file as it was brought is kept.
 */
function dropSignatures({ node, doc }: PDFPage) {
  const { context } = doc;
  const kept = node
    .Annots()
    ?.asArray()
    .filter((each) => !isSignature(context.lookup(each)));
  if (kept) node.set(PDFName.of("Annots"), context.obj(kept));
}

/** Its own kind of field, or that of a field it belongs to; a file may say that it belongs to itself. */
function isSignature(annotation: unknown, stepsLeft = 8): boolean {
  if (!(annotation instanceof PDFDict) || stepsLeft === 0) return false;
  if (annotation.lookup(PDFName.of("FT")) === PDFName.of("Sig")) return true;
  return isSignature(annotation.lookup(PDFName.of("Parent")), stepsLeft - 1);
}

async function appendPicture(bound: PDFDocument, { bytes, kind }: Scan) {
  const picture = kind === "png" ? await bound.embedPng(bytes) : await bound.embedJpg(bytes);
  const added = bound.addPage([page.width, page.height]);
  const { width, height } = picture.scaleToFit(
    page.width - 2 * page.margin,
    page.height - 2 * page.margin,
  );
  added.drawImage(picture, {
    x: (page.width - width) / 2,
    y: (page.height - height) / 2,
    width,
    height,
  });
}
