import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import forge from "node-forge";
import { PDFDocument } from "pdf-lib";
import { afterEach, expect, test } from "vitest";
import { env } from "@/lib/env";
import { readSignedCopy } from "@/lib/signature/queries/read-signed-copy";
import { aSigningKey, rootPem } from "./a-signing-key";
import { appendRevision, signCopy } from "./sign-copy";

const at = new Date("2024-02-29T02:40:00Z");
const authority = aSigningKey({ name: "CA cua co quan", ca: true });
const chair = aSigningKey({ name: "Nguyen Van An", by: authority });

async function aCopy(words = "Giao uoc") {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([300, 200]).drawText(words);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

const copy = await aCopy();
const signed = await signCopy(copy, chair);

afterEach(() => {
  delete env.SIGNING_ROOTS;
});

test("our bytes under one valid signature over the whole are taken, whoever the certificate is of", async () => {
  expect(await readSignedCopy({ copy, signed, at })).toEqual({
    refusal: null,
    facts: {
      ...{ subject: "Nguyen Van An", issuer: "CA cua co quan", serial: "05A1", root: null },
      claimedAt: new Date("2024-02-29T02:32:00Z"),
    },
  });
});

test("a certificate leads to a configured root, to another, or had run out; the signature is taken all the same", async () => {
  expect(await rootNamed(authority)).toBe("CA cua co quan");
  expect(await rootNamed(aSigningKey({ name: "CA cua co quan", ca: true }))).toBeNull();
  const late = await signCopy(
    copy,
    aSigningKey({ name: "Le Thi Binh", by: authority, until: "2023-12-31" }),
  );
  expect(await rootNamed(authority, late)).toBeNull();
});

test("a certificate issued by somebody who is no authority leads nowhere", async () => {
  const forged = await signCopy(copy, aSigningKey({ name: "Mao danh", by: chair }));
  expect(await rootNamed(authority, forged)).toBeNull();
});

test("a certificate whose chain has a link by SHA-1, or that is not for signing, leads nowhere; its signature is taken all the same", async () => {
  const between = { name: "CA trung gian", ca: true, by: authority };
  const strong = await signCopy(
    copy,
    aSigningKey({ name: "Tran Van Binh", by: aSigningKey(between) }),
  );
  expect(await rootNamed(authority, strong)).toBe("CA cua co quan");
  const weak = aSigningKey({ ...between, hash: "sha1" });
  const under = await signCopy(copy, aSigningKey({ name: "Tran Van Binh", by: weak }));
  expect(await rootNamed(authority, under)).toBeNull();
  const own = await signCopy(
    copy,
    aSigningKey({ name: "Tran Van Binh", by: authority, hash: "sha1" }),
  );
  expect(await rootNamed(authority, own)).toBeNull();
  const usage = { keyEncipherment: true };
  const sealed = await signCopy(copy, aSigningKey({ name: "Tran Van Binh", by: authority, usage }));
  expect(await rootNamed(authority, sealed)).toBeNull();
  for (const signed of [strong, under, own, sealed]) {
    expect((await readSignedCopy({ copy, signed, at })).refusal).toBeNull();
  }
});

const flipped = (bytes: Buffer, place: number) => {
  const changed = Buffer.from(bytes);
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
};
const info = { 90: "<< /Title (Khac) >>" };
const other = await aCopy("Giao uoc khac");
const pageOf = async (bytes: Buffer) => {
  const document = await PDFDocument.load(bytes);
  const [page] = document.getPages();
  const { Root } = document.context.trailerInfo;
  if (!page || !Root) throw new Error("a copy has a page");
  return { number: Number(page.ref.toString().split(" ")[0]), root: Root.toString() };
};
const { number, root } = await pageOf(copy);

const { sha1 = "" } = forge.pki.oids;
const cases: [string, () => Promise<Buffer>, string][] = [
  ["other words, well signed", () => signCopy(other, chair), "signature.otherBytes"],
  ["a byte of ours changed", async () => flipped(signed, 60), "signature.otherBytes"],
  ["nothing signed", async () => copy, "signature.none"],
  ["two signatures", () => signCopy(signed, chair), "signature.several"],
  ["a revision after it", async () => appendRevision(signed, root, info), "signature.notWhole"],
  [
    "a kind without cover",
    () => signCopy(copy, chair, { subFilter: "adbe.x509.rsa_sha1" }),
    "signature.otherKind",
  ],
  ["an old hash", () => signCopy(copy, chair, { digest: sha1 }), "signature.otherKind"],
  [
    "a byte of the revision changed",
    async () => flipped(signed, signed.indexOf("ChuKy")),
    "signature.invalid",
  ],
  [
    "a signature that is none",
    async () => flipped(signed, signed.indexOf("/Contents <") + 12),
    "signature.invalid",
  ],
  [
    "a page laid over before it was signed",
    () =>
      signCopy(copy, chair, {
        more: { [number]: "<< /Type /Page /MediaBox [0 0 9 9] /Parent 1 0 R >>" },
      }),
    "signature.changedPages",
  ],
];

test.each(cases)("%s is refused", async (_, make, refusal) => {
  expect((await readSignedCopy({ copy, signed: await make(), at })).refusal).toBe(refusal);
});

async function rootNamed(trusted: typeof authority, file = signed) {
  env.SIGNING_ROOTS = join(tmpdir(), "cum-thi-dua-goc.pem");
  writeFileSync(env.SIGNING_ROOTS, `# CA\n${rootPem(trusted)}`);
  return (await readSignedCopy({ copy, signed: file, at })).facts?.root;
}
