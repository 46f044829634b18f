import { constants, createPrivateKey, sign } from "node:crypto";
import { BitString, Integer, Utf8String } from "asn1js";
import forge from "node-forge";
import { AttributeTypeAndValue, Certificate, Extension } from "pkijs";
import { expect, test } from "vitest";
import { readCms } from "@/lib/signature/cms";
import { aSigningKey } from "./a-signing-key";
import { type Node, partsOf } from "./cms-parts";
import { cmsOver } from "./sign-copy";

/** What is written over a signature made by RSA: the way of signing as CMS names it, by Node's OpenSSL. */
type Other = {
  /** The algorithm's identifier, DER in hexadecimal. */
  algorithm: string;
  by: (words: Buffer) => Buffer;
  certificate?: Buffer;
};

const { asn1 } = forge;
const chair = aSigningKey({ name: "Nguyen Van An" });
const key = createPrivateKey(forge.pki.privateKeyToPem(chair.key));
const ours = Buffer.from("our copy");

function signedBy({ algorithm, by, certificate }: Other) {
  return cmsOver(ours, chair, {
    recast(cms) {
      const { signedData, signer, place, attributes } = partsOf(cms);
      const signature = signer.value[place + 2];
      if (!signature) throw new Error("a signer signs");
      signer.value[place + 1] = fromDer(Buffer.from(algorithm, "hex"));
      Object.assign(signature, { value: by(Buffer.from(attributes, "binary")).toString("binary") });
      if (certificate) putCertificate(signedData, signer, fromDer(certificate));
      return cms;
    },
  });
}

function fromDer(bytes: Buffer) {
  return asn1.fromDer(bytes.toString("binary")) as Node;
}

/** In the place of the one sent along, and named by the signer. */
function putCertificate(signedData: Node, signer: Node, certificate: Node) {
  const sent = signedData.value.find(({ tagClass }) => tagClass === asn1.Class.CONTEXT_SPECIFIC);
  const [, serial, , issuer] = certificate.value[0]?.value ?? [];
  if (!sent || !serial || !issuer || !signer.value[1]) throw new Error("a certificate is named");
  sent.value = [certificate];
  signer.value[1].value = [issuer, serial];
}

const sha256 = "0609608648016503040201";
/** RSASSA-PSS by SHA-256, its mask too, 32 bytes of salt (RFC 4055); and with nothing said, which is by SHA-1. */
const pss = `304106092a864886f70d01010a3034a00f300d${sha256}0500a11c301a06092a864886f70d010108300d${sha256}0500a203020120`;
const pssUnsaid = "300d06092a864886f70d01010a3000";

const byPss = (hash: string, saltLength: number) => (words: Buffer) =>
  sign(hash, words, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });

test("a signature by RSA-PSS with SHA-256 is one", async () => {
  const cms = signedBy({ algorithm: pss, by: byPss("sha256", 32) });
  expect(await readCms(cms, ours)).toMatchObject({ isValid: true, isStrong: true });
  const other = signedBy({ algorithm: pss, by: () => byPss("sha256", 32)(Buffer.from("khac")) });
  expect((await readCms(other, ours))?.isValid).not.toBe(true);
});

test("RSA-PSS that does not say its hash signs by SHA-1 and is weak", async () => {
  const cms = signedBy({ algorithm: pssUnsaid, by: byPss("sha1", 20) });
  expect((await readCms(cms, ours))?.isStrong).toBe(false);
});

test.each([
  ["P-256", "sha256", "300a06082a8648ce3d040302"],
  ["P-384", "sha384", "300a06082a8648ce3d040303"],
])(
  "a signature by ECDSA over %s with %s is one, and over other words none",
  async (curve, hash, algorithm) => {
    const { certificate, privateKey } = await anEcKey(curve);
    const by = (words: Buffer) => sign(hash, words, { key: privateKey, dsaEncoding: "der" });
    const cms = signedBy({ algorithm, by, certificate });
    const read = await readCms(cms, ours);
    expect(read).toMatchObject({ isValid: true, isStrong: true });
    expect(read?.certificate.subject).toBe("CN=Le Thi Binh");
    const other = signedBy({ algorithm, by: () => by(Buffer.from("khac")), certificate });
    expect((await readCms(other, ours))?.isValid).not.toBe(true);
  },
);

test("ECDSA with SHA-1 is weak", async () => {
  const { certificate, privateKey } = await anEcKey("P-256");
  const by = (words: Buffer) => sign("sha1", words, { key: privateKey, dsaEncoding: "der" });
  const cms = signedBy({ algorithm: "300906072a8648ce3d0401", by, certificate });
  expect((await readCms(cms, ours))?.isStrong).not.toBe(true);
});

/** A key on a curve and its own certificate, as an authority's program makes them. */
async function anEcKey(namedCurve: string) {
  const { subtle } = crypto;
  const pair = await subtle.generateKey({ name: "ECDSA", namedCurve }, true, ["sign", "verify"]);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: 1442 });
  for (const { typesAndValues } of [certificate.issuer, certificate.subject]) {
    const value = new Utf8String({ value: "Le Thi Binh" });
    typesAndValues.push(new AttributeTypeAndValue({ type: "2.5.4.3", value }));
  }
  certificate.notBefore.value = new Date("2020-01-01T00:00:00Z");
  certificate.notAfter.value = new Date("2030-01-01T00:00:00Z");
  const usage = new BitString({ valueHex: new Uint8Array([0b0100_0000]).buffer, unusedBits: 6 });
  certificate.extensions = [
    new Extension({ extnID: "2.5.29.15", critical: true, extnValue: usage.toBER() }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(pair.privateKey, "SHA-256");
  const kept = Buffer.from(await subtle.exportKey("pkcs8", pair.privateKey));
  return {
    certificate: Buffer.from(certificate.toSchema(true).toBER()),
    privateKey: createPrivateKey({ key: kept, format: "der", type: "pkcs8" }),
  };
}
