import { createPrivateKey, X509Certificate } from "node:crypto";
import forge from "node-forge";
import { PDFDocument, PDFName } from "pdf-lib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { bindingRefusal, bindScans, type Scan } from "@/lib/document/bind-scans";
import { sealPdf } from "@/lib/seal/seal-pdf";
import { isSignedWhole } from "@/lib/signature/queries/is-signed-whole";
import { aSigningKey } from "../signature/a-signing-key";

function aSealKey() {
  const { key, chain } = aSigningKey({ name: "He thong" });
  const [certificate] = chain.map((each) => new X509Certificate(forge.pki.certificateToPem(each)));
  if (!certificate) throw new Error("a key has its certificate");
  const privateKey = createPrivateKey(forge.pki.privateKeyToPem(key));
  return { privateKey, certificate, chain: [certificate] };
}

const key = aSealKey();
const marks = {
  ...{ printedCode: "AAAAA-BBBBB-CCCCC-DDDDD", address: "http://localhost/xac-minh" },
  sealedAt: new Date("2024-02-29T02:40:00Z"),
};

async function aPaper() {
  const paper = await PDFDocument.create();
  paper.addPage().drawText("Giao uoc");
  return Buffer.from(await paper.save({ useObjectStreams: false }));
}

/** A scan whose page says more than what is seen of it. */
async function aScan(more: (scan: PDFDocument) => object): Promise<Scan> {
  const scan = await PDFDocument.create();
  const { node } = scan.addPage();
  for (const [key, value] of Object.entries(more(scan)))
    node.set(PDFName.of(key), scan.context.obj(value));
  return { kind: "pdf", bytes: Buffer.from(await scan.save({ useObjectStreams: false })) };
}

const star = PDFName.of("**********");
const place = "/ByteRange [0 /********** /********** /**********]";

/** A picture with words of its own in it, as cameras leave remarks. */
async function aJpegSaying(words: string): Promise<Scan> {
  const background = { r: 255, g: 255, b: 255 };
  const plain = await sharp({ create: { width: 40, height: 60, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const length = Buffer.alloc(2);
  length.writeUInt16BE(words.length + 2);
  const remark = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(words, "latin1")]);
  return {
    kind: "jpeg",
    bytes: Buffer.concat([plain.subarray(0, 2), remark, plain.subarray(2)]),
  };
}

const scans: [string, Scan][] = [
  ["a page that speaks of a range", await aScan(() => ({ ByteRange: "x" }))],
  [
    "a page with a place for a signature",
    await aScan(() => ({ X: { ByteRange: [0, star, star, star] } })),
  ],
  [
    "what is drawn on a page with a place for a signature",
    await aScan(({ context }) => ({ Contents: context.register(context.stream(`% ${place}`)) })),
  ],
  [
    "fonts with a place for a signature",
    await aScan(() => ({ Resources: { ByteRange: [0, star, star, star] } })),
  ],
  ["a picture's remark with a place for a signature", await aJpegSaying(place)],
  ["a picture's remark with an unfinished range", await aJpegSaying("/ByteRange [0")],
];

test.each(scans)("a paper is sealed whatever its scan says: %s", async (_, scan) => {
  expect(await bindingRefusal(scan)).toBeNull();
  const sealed = await sealPdf(await bindScans(await aPaper(), [scan]), marks, key);
  expect(await isSignedWhole(sealed)).toBe(true);
  expect((await PDFDocument.load(sealed)).getPageCount()).toBe(2);
});

test("a seal is over every byte but itself", async () => {
  const sealed = await sealPdf(await aPaper(), marks, key);
  expect(await isSignedWhole(sealed)).toBe(true);
  const changed = Buffer.from(sealed);
  changed[20] = (changed[20] ?? 0) ^ 1;
  expect(await isSignedWhole(changed)).toBe(false);
  expect(await isSignedWhole(Buffer.concat([sealed, Buffer.from("\n%")]))).toBe(false);
  expect(await isSignedWhole(await aPaper())).toBe(false);
});

test("a seal that does not verify is not given out", async () => {
  const other = { ...key, privateKey: aSealKey().privateKey };
  await expect(sealPdf(await aPaper(), marks, other)).rejects.toThrow("does not verify");
});
