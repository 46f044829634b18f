import forge from "node-forge";
import { expect, test } from "vitest";
import { readCms } from "@/lib/signature/cms";
import { aSigningKey } from "./a-signing-key";
import { type Node, partsOf } from "./cms-parts";
import { cmsOver } from "./sign-copy";

const { asn1 } = forge;
const chair = aSigningKey({ name: "Nguyen Van An" });
const ours = Buffer.from("our copy");
const elsewhere = Buffer.from("a paper of another day");

test("a detached signature over our bytes is one, and over others is none", async () => {
  expect(await readCms(cmsOver(ours, chair), ours)).toMatchObject({
    isValid: true,
    isStrong: true,
  });
  expect(await readCms(cmsOver(elsewhere, chair), ours)).toBeNull();
});

test("a signature that carries other words of its own is none over ours, nor over those words again", async () => {
  const cms = cmsOver(elsewhere, chair, { attached: true });
  expect(await readCms(cms, ours)).toBeNull();
  expect(await readCms(cmsOver(ours, chair, { attached: true }), ours)).toBeNull();
});

test("somebody's signature of another paper, turned round to carry its own attributes as words, is none", async () => {
  const cms = cmsOver(elsewhere, chair, { recast: turnedRound });
  expect(await readCms(cms, ours)).toBeNull();
});

test("a signature by SHA-1 under a digest by SHA-256, and one by a short key, are weak", async () => {
  const bySha1 = cmsOver(ours, chair, { recast: signedBySha1 });
  expect((await readCms(bySha1, ours))?.isStrong).toBe(false);
  const short = cmsOver(ours, aSigningKey({ name: "Ngan", bits: 1024 }));
  expect((await readCms(short, ours))?.isStrong).toBe(false);
});

test("more than 64 KB, deep nesting or no signature at all is none, at once", async () => {
  expect(await readCms(Buffer.alloc(65_537), ours)).toBeNull();
  const deep = Buffer.alloc(65_536, "3080", "hex");
  expect(await readCms(deep, ours)).toBeNull();
});

function turnedRound(cms: forge.asn1.Asn1) {
  const { signedData, signer, place, attributes } = partsOf(cms);
  signer.value.splice(place, 1);
  const content = signedData.value.find(({ type }) => type === asn1.Type.SEQUENCE);
  const words = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OCTETSTRING, false, attributes);
  content?.value.push(asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0 as never, true, [words]) as Node);
  return cms;
}

function signedBySha1(cms: forge.asn1.Asn1) {
  const { signer, place, attributes } = partsOf(cms);
  const hash = forge.md.sha1.create();
  hash.update(attributes);
  const named = asn1.oidToDer("1.2.840.113549.1.1.5").getBytes();
  const [algorithm, signature] = [signer.value[place + 1], signer.value[place + 2]];
  if (!algorithm || !signature) throw new Error("a signer signs");
  algorithm.value[0] = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OID, false, named) as Node;
  Object.assign(signature, { value: chair.key.sign(hash) });
  return cms;
}
