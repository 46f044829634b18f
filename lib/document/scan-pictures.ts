import "server-only";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { mostUnpackedPixels } from "@/lib/file/rules";
import type { RefusalCode } from "@/lib/refusal";

export type Picture = { bytes: Buffer; kind: "jpeg" | "png" };

/** A page's margin in points leaves a picture room; A4. */
const page = { width: 595.28, height: 841.89, margin: 28 };

/** Why a picture cannot be bound: by its head it unpacks to far too much, or it cannot be read. */
export async function pictureRefusal(picture: Picture): Promise<RefusalCode | null> {
  try {
    const { width, height } = await sharp(picture.bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostUnpackedPixels) return "file.tooMuchInside";
    // Read to its end, and kept nowhere: what cannot be read now could not be bound later.
    await opened(picture).resize(1, 1).toBuffer();
    if (picture.kind === "jpeg") await embedJpeg(await PDFDocument.create(), picture);
    return null;
  } catch {
    return "file.damaged";
  }
}

/** A picture on a page of its own. */
export async function appendPicture(bound: PDFDocument, picture: Picture) {
  const embedded =
    picture.kind === "png"
      ? await bound.embedPng(await setAnew(picture))
      : await embedJpeg(bound, picture);
  const added = bound.addPage([page.width, page.height]);
  const { width, height } = embedded.scaleToFit(
    page.width - 2 * page.margin,
    page.height - 2 * page.margin,
  );
  added.drawImage(embedded, {
    x: (page.width - width) / 2,
    y: (page.height - height) / 2,
    width,
    height,
  });
}

/** In memory of its own: pdf-lib reads from where the memory begins that a small Buffer shares with others. */
function embedJpeg(bound: PDFDocument, { bytes }: Picture) {
  return bound.embedJpg(new Uint8Array(bytes));
}

/** The same pixels and nothing besides: pdf-lib unpacks a PNG's stream to its end, however much more that is than its head says. */
function setAnew(picture: Picture) {
  return opened(picture).png().toBuffer();
}

/** What a scanner wrote not quite as it should is no fault; what ends too soon is. */
function opened({ bytes }: Picture) {
  return sharp(bytes, { limitInputPixels: mostUnpackedPixels, failOn: "error" });
}
