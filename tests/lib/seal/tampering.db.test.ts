import { expect, test } from "vitest";
import { codesIn } from "@/lib/seal/rules";
import { aSealedCovenant } from "./a-sealed-covenant";
import { pdfsig, pdfsigIsThere, verifySeal } from "./verify-seal";

/** The same file with one bit of one byte turned over. */
function flipped(pdf: Buffer, place: number) {
  const changed = Buffer.from(pdf);
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
}

/** The same file with a revision after it, as an editor that keeps the signature would add one. */
function appended(pdf: Buffer) {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString("latin1"))?.[1];
  const info = "999 0 obj\n<< /Title (Khac) >>\nendobj\n";
  const table = `xref\n999 1\n${String(pdf.length + 1).padStart(10, "0")} 00000 n \n`;
  const trailer = `trailer\n<< /Size 1000 /Prev ${start} /Info 999 0 R >>\n`;
  const end = `startxref\n${pdf.length + 1 + info.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`\n${info}${table}${trailer}${end}`)]);
}

test("a flipped byte anywhere breaks the seal, and the file still says which paper it claims to be", async () => {
  const { sealed } = await aSealedCovenant();
  const { bytes, checkCode } = sealed;
  const places = [
    100,
    bytes.indexOf("MaXacMinh") + 12,
    bytes.indexOf("ma=") + 4,
    bytes.length - 20,
  ];
  for (const place of places) {
    const changed = flipped(bytes, place);
    expect(await verifySeal(changed).catch(() => null)).not.toMatchObject({ isValid: true });
    expect(codesIn(changed)).toContain(checkCode);
  }
});

test("an appended revision leaves bytes that the seal does not cover", async () => {
  const { sealed } = await aSealedCovenant();
  const longer = appended(sealed.bytes);
  expect(await verifySeal(longer)).toMatchObject({ coversAll: false });
  expect(codesIn(longer)).toEqual([sealed.checkCode]);
});

const poppler = pdfsigIsThere();

test(`pdfsig ${poppler ? "tells a sealed file from a changed one" : "is not on this machine, and is not asked"}`, async () => {
  if (!poppler) return;
  const { sealed } = await aSealedCovenant();
  const whole = pdfsig(sealed.bytes);
  expect(whole).toContain("Signature is Valid");
  expect(whole).toContain("Total document signed");
  expect(whole).toContain("Common Name: Niêm phong điện tử của hệ thống");
  expect(pdfsig(flipped(sealed.bytes, 3000))).not.toContain("Signature is Valid");
  expect(pdfsig(appended(sealed.bytes))).not.toContain("Total document signed");
});
