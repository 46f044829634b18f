import "server-only";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from "pdf-lib";
import { readCms } from "../cms";

/**
 * Whether a PDF's one field is a valid signature over all its bytes but itself. Found as a viewer finds it, by the file's objects:
 * words that look like a signature's may stand anywhere in a file.
 */
export async function isSignedWhole(pdf: Buffer) {
  const signature = await signatureIn(pdf).catch(() => null);
  const range = signature?.lookup(PDFName.of("ByteRange"));
  const contents = signature?.lookup(PDFName.of("Contents"));
  if (!(range instanceof PDFArray) || !(contents instanceof PDFHexString)) return false;
  const [start, length = 0, next = 0, rest = 0, ...more] = range
    .asArray()
    .map((each) => (each instanceof PDFNumber ? each.asNumber() : Number.NaN));
  if (start !== 0 || next + rest !== pdf.length || more.length > 0) return false;
  if (pdf.toString("latin1", length, next) !== `<${contents.asString()}>`) return false;
  const signed = Buffer.concat([pdf.subarray(0, length), pdf.subarray(next)]);
  return (await readCms(Buffer.from(contents.asBytes()), signed))?.isValid === true;
}

async function signatureIn(pdf: Buffer) {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const fields = catalog
    .lookup(PDFName.of("AcroForm"), PDFDict)
    .lookup(PDFName.of("Fields"), PDFArray);
  if (fields.size() !== 1) return null;
  return fields.lookup(0, PDFDict).lookup(PDFName.of("V"), PDFDict);
}
