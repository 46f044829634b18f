import "server-only";
import { randomBytes } from "node:crypto";
import { pdflibAddPlaceholder } from "@signpdf/placeholder-pdf-lib";
import { SUBFILTER_ETSI_CADES_DETACHED } from "@signpdf/utils";
import { PDFDict, PDFDocument, PDFName, PDFString } from "pdf-lib";
import { isSignedWhole } from "@/lib/signature/queries/is-signed-whole";
import { detachedSignature } from "./detached-signature";
import { sealName } from "./labels";
import type { SealKey } from "./seal-key";

type Marks = { printedCode: string; address: string; sealedAt: Date };

/** Signs the signature may take in hexadecimal. */
const room = 8192;

/**
 * The PDF under a PAdES seal by the installation's certificate, its code standing readable in two places besides the
 * page: a copy with any one byte changed still says which paper it claims to be. Faults where what was made does not verify.
 */
export async function sealPdf(
  pdf: Buffer,
  { printedCode, address, sealedAt }: Marks,
  key: SealKey,
) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { Info } = document.context.trailerInfo;
  const properties = Info && document.context.lookup(Info);
  if (properties instanceof PDFDict)
    properties.set(PDFName.of("MaXacMinh"), PDFString.of(printedCode));
  // By chance, so that nothing bound into the paper can hold it too.
  const mark = randomBytes(6).toString("hex");
  pdflibAddPlaceholder({
    pdfDoc: document,
    name: pdfText(sealName),
    reason: pdfText("Giữ nguyên văn bản đã ký kết"),
    location: "",
    contactInfo: address,
    signingTime: sealedAt,
    signatureLength: room,
    byteRangePlaceholder: mark,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
  });
  const prepared = Buffer.from(await document.save({ useObjectStreams: false }));
  const sealed = fillIn(prepared, mark, key);
  if (!(await isSignedWhole(sealed))) throw new Error("the seal that was made does not verify");
  return sealed;
}

/** Puts the signature in its place, and before it which bytes it is over: all but its own. */
function fillIn(prepared: Buffer, mark: string, key: SealKey) {
  const begin = prepared.indexOf(`/${mark}`);
  const end = prepared.indexOf("]", begin);
  const start = prepared.indexOf("/Contents <", end) + "/Contents ".length;
  const next = prepared.indexOf(">", start) + 1;
  const range = `${start} ${next} ${prepared.length - next}`.padEnd(end - begin);
  prepared.write(range, begin, "latin1");
  const signed = Buffer.concat([prepared.subarray(0, start), prepared.subarray(next)]);
  const signature = detachedSignature(signed, key).toString("hex");
  if (signature.length > room) throw new Error("a signature larger than its place");
  prepared.write(signature.padEnd(room, "0"), start + 1, "latin1");
  return prepared;
}

/** Beyond ASCII a PDF's text is UTF-16 with its mark; written as octal escapes, which the library passes on as they are. */
function pdfText(words: string) {
  const bytes = Buffer.from(`\ufeff${words}`, "utf16le").swap16();
  return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
