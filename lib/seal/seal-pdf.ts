import "server-only";
import { pdflibAddPlaceholder } from "@signpdf/placeholder-pdf-lib";
import { Signer, SignPdf } from "@signpdf/signpdf";
import { SUBFILTER_ETSI_CADES_DETACHED } from "@signpdf/utils";
import { PDFDict, PDFDocument, PDFName, PDFString } from "pdf-lib";
import { detachedSignature } from "./detached-signature";
import { sealName } from "./labels";
import type { SealKey } from "./seal-key";

type Marks = { printedCode: string; address: string; sealedAt: Date };

/**
 * The PDF under a PAdES seal by the installation's certificate, its code standing readable in two places besides the
 * page: a copy with any one byte changed still says which paper it claims to be.
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
  pdflibAddPlaceholder({
    pdfDoc: document,
    name: pdfText(sealName),
    reason: pdfText("Giữ nguyên văn bản đã ký kết"),
    location: "",
    contactInfo: address,
    signingTime: sealedAt,
    signatureLength: 8192,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
  });
  const prepared = Buffer.from(await document.save({ useObjectStreams: false }));
  return new SignPdf().sign(prepared, new Sealer(key));
}

/** What the library asks for: something that signs the bytes it has found. */
class Sealer extends Signer {
  readonly #key: SealKey;
  constructor(key: SealKey) {
    super();
    this.#key = key;
  }
  override async sign(content: Buffer) {
    return detachedSignature(content, this.#key);
  }
}

/** Beyond ASCII a PDF's text is UTF-16 with its mark; written as octal escapes, which the library passes on as they are. */
function pdfText(words: string) {
  const bytes = Buffer.from(`\ufeff${words}`, "utf16le").swap16();
  return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
