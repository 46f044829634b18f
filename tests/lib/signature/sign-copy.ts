import forge from "node-forge";
import { PDFDocument, type PDFObject, type PDFPage } from "pdf-lib";
import type { SigningKey } from "./a-signing-key";

const room = 16_384;

type How = {
  /** Besides the signature: objects that take the place of others, as an editor writes them. */
  more?: Record<number, string>;
  subFilter?: string;
  /** Where the signature's picture stands, and what else its field says. */
  rect?: string;
  onField?: string;
  /** What an attacker makes of the signature, and of the finished revision before it is signed. */
  recast?: (cms: forge.asn1.Asn1) => forge.asn1.Asn1;
  rewrite?: (revision: string) => string;
  digest?: string;
};

/** A PDF signed as a signing program does: one revision more, with the signature's field, and a signature over the whole. */
export async function signCopy(pdf: Buffer, signer: SigningKey, how: How = {}) {
  const { more = {}, subFilter = "adbe.pkcs7.detached", rect = "0 0 0 0", onField = "" } = how;
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { largestObjectNumber: last, trailerInfo } = document.context;
  const root = trailerInfo.Root;
  const page = document.getPages().at(-1);
  if (!root || !page) throw new Error("a paper has pages");
  const said = (reference: PDFObject) =>
    String(document.context.lookup(reference)).replace(/>>\s*$/, "");
  const field = `${last + 2} 0 R`;
  const revision = appendRevision(pdf, root.toString(), {
    [numberOf(root)]: `${said(root)} /AcroForm << /SigFlags 3 /Fields [${field}] >> >>`,
    [numberOf(page.ref)]:
      `${said(page.ref).replace(/\/Annots\s*\[\s*([^\]]*)\]/, "")} /Annots [${marksOf(page)} ${field}] >>`,
    [last + 1]:
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} /M (D:20240229093200+07'00') /ByteRange [0 ${"*".repeat(30)}] /Contents <${"0".repeat(room)}> >>`,
    [last + 2]:
      `<< /FT /Sig /Type /Annot /Subtype /Widget /F 132 /T (ChuKy${last}) /V ${last + 1} 0 R /P ${page.ref} /Rect [${rect}] ${onField} >>`,
    ...more,
  });
  const written = revision.toString("latin1");
  return fillIn(Buffer.from(how.rewrite?.(written) ?? written, "latin1"), signer, how);
}

function marksOf({ node }: PDFPage) {
  return (node.Annots()?.asArray() ?? []).join(" ");
}

/** The same file with a revision after it: objects by number, as any program that saves changes adds them. */
export function appendRevision(pdf: Buffer, root: string, objects: Record<number, string>) {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString("latin1"))?.[1];
  let body = "\n";
  let table = "xref\n";
  for (const [number, words] of Object.entries(objects)) {
    const offset = String(pdf.length + body.length).padStart(10, "0");
    table += `${number} 1\n${offset} 00000 n \n`;
    body += `${number} 0 obj\n${words}\nendobj\n`;
  }
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  const trailer = `trailer\n<< /Size ${size} /Prev ${start} /Root ${root} >>\n`;
  const end = `startxref\n${pdf.length + body.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`${body}${table}${trailer}${end}`, "latin1")]);
}

function numberOf(reference: object) {
  return Number(String(reference).split(" ")[0]);
}

function fillIn(revision: Buffer, signer: SigningKey, how: How) {
  const text = revision.toString("latin1");
  const length = text.lastIndexOf("/Contents <") + "/Contents ".length;
  const next = length + room + 2;
  const range = `${length} ${next} ${revision.length - next}`.padEnd(30);
  const ranged = Buffer.from(
    text.replace("*".repeat(30), () => range),
    "latin1",
  );
  const signed = Buffer.concat([ranged.subarray(0, length), ranged.subarray(next)]);
  const cms = cmsOver(signed, signer, how).toString("hex").padEnd(room, "0");
  return Buffer.concat([
    ...[ranged.subarray(0, length), Buffer.from(`<${cms}>`), ranged.subarray(next)],
  ]);
}

/** By node-forge, which has no part in looking at it afterwards. */
export function cmsOver(
  content: Buffer,
  { key, chain }: SigningKey,
  { digest, recast, attached }: Pick<How, "digest" | "recast"> & { attached?: boolean } = {},
) {
  const signedData = forge.pkcs7.createSignedData();
  signedData.content = forge.util.createBuffer(content.toString("binary"));
  const { sha256 = "", contentType = "", data = "", messageDigest = "" } = forge.pki.oids;
  const { signingTime = "" } = forge.pki.oids;
  for (const certificate of chain) signedData.addCertificate(certificate);
  const [certificate] = chain;
  if (!certificate) throw new Error("a key has its certificate");
  signedData.addSigner({
    ...{ key, certificate, digestAlgorithm: digest ?? sha256 },
    authenticatedAttributes: [
      { type: contentType, value: data },
      { type: messageDigest },
      { type: signingTime, value: new Date("2024-02-29T02:32:00Z") as never },
    ],
  });
  signedData.sign({ detached: !attached });
  const cms = signedData.toAsn1();
  return Buffer.from(forge.asn1.toDer(recast?.(cms) ?? cms).getBytes(), "binary");
}
