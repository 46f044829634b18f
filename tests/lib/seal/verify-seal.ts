import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBER } from "asn1js";
import { ContentInfo, SignedData } from "pkijs";

/** What a PDF says of its own signature: which bytes, the signature itself, and whether anything stands after them. */
function signatureOf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(text);
  if (!range) throw new Error("the PDF has no signature");
  const [start, length, next, rest] = range.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const hex = text.slice(start + length + 1, next - 1).replace(/(?:00)+$/, "");
  return {
    signed: Buffer.concat([pdf.subarray(start, length), pdf.subarray(next, next + rest)]),
    cms: Buffer.from(hex.length % 2 ? `${hex}0` : hex, "hex"),
    coversAll: start === 0 && next + rest === pdf.length,
    subFilter: /\/SubFilter\s*\/([\w.]+)/.exec(text)?.[1],
  };
}

/** The seal of a PDF as pkijs sees it, which had no part in making it. */
export async function verifySeal(pdf: Buffer) {
  const { signed, cms, coversAll, subFilter } = signatureOf(pdf);
  const { result } = fromBER(new Uint8Array(cms));
  const signedData = new SignedData({ schema: new ContentInfo({ schema: result }).content });
  const isValid = await signedData
    .verify({ signer: 0, data: new Uint8Array(signed).buffer })
    .catch(() => false);
  return { isValid, coversAll, subFilter };
}

/** Where poppler is not installed, and cannot be, its answer is left out. */
export function pdfsigIsThere() {
  return answers("pdfsig", ["-v"]) || (process.getuid?.() === 0 && installPoppler());
}

function installPoppler() {
  return (
    answers("apt-get", ["install", "-y", "--no-install-recommends", "poppler-utils"]) &&
    answers("pdfsig", ["-v"])
  );
}

function answers(program: string, args: string[]) {
  try {
    execFileSync(program, args, { stdio: "ignore", timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}

/** What `pdfsig` prints of a file. */
export function pdfsig(pdf: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "sealed-"));
  try {
    const file = join(folder, "niem-phong.pdf");
    writeFileSync(file, pdf);
    return execFileSync("pdfsig", [file], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
