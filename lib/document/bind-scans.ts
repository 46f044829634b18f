import "server-only";
import { PDFDocument } from "pdf-lib";
import type { StoredFileKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { hasUsualPages, mayBeOpened } from "./scan-limits";
import { keepWhatIsSeen } from "./scan-pages";
import { appendPicture, type Picture, pictureRefusal } from "./scan-pictures";

/** A PDF, or a picture of one page. */
export type Scan = { bytes: Buffer; kind: "pdf" } | Picture;

/**
 * A paper with the pages of its scans behind it, pictures on A4 pages of their own. For papers that are not signed yet: what is
 * bound anew is other bytes. Faults on a PDF that cannot be opened, as one locked with a password.
 */
export async function bindScans(paper: Buffer, scans: readonly Scan[]): Promise<Buffer> {
  if (scans.length === 0) return paper;
  const bound = await PDFDocument.load(paper, { updateMetadata: false });
  for (const scan of scans) {
    if (scan.kind === "pdf") await appendPages(bound, await opened(scan.bytes));
    else await appendPicture(bound, scan);
  }
  // Without object streams, so that a placeholder for the seal can be added afterwards.
  return Buffer.from(await bound.save({ useObjectStreams: false }));
}

/**
 * Why a scan cannot be bound into a paper, found before it is kept: it would unpack to far too much, does not open, is locked, has
 * no page, or is of a kind that is none.
 */
export async function bindingRefusal({
  bytes,
  kind,
}: {
  bytes: Buffer;
  kind: StoredFileKind;
}): Promise<RefusalCode | null> {
  if (kind === "pdf") return pagesRefusal(bytes);
  return kind === "jpeg" || kind === "png" ? pictureRefusal({ bytes, kind }) : "file.wrongKind";
}

async function pagesRefusal(bytes: Buffer): Promise<RefusalCode | null> {
  if (!mayBeOpened(bytes)) return "file.tooMuchInside";
  try {
    const scan = await opened(bytes);
    if (!hasUsualPages(scan)) return "file.tooMuchInside";
    if (scan.getPageCount() === 0) return "file.locked";
    // Bound for trial: what cannot be, found by the worker, would leave its paper without a seal.
    const trial = await PDFDocument.create();
    await appendPages(trial, scan);
    await trial.save({ useObjectStreams: false });
    return null;
  } catch {
    return "file.locked";
  }
}

function opened(bytes: Buffer) {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

async function appendPages(bound: PDFDocument, scan: PDFDocument) {
  for (const each of scan.getPages()) keepWhatIsSeen(each);
  const pages = await bound.copyPages(scan, scan.getPageIndices());
  for (const copied of pages) bound.addPage(copied);
}
