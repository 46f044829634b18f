import { generateKeyPairSync } from "node:crypto";
import forge from "node-forge";

/** Somebody's key and certificate, and those above it; made here, as an authority would. */
export type SigningKey = { key: forge.pki.rsa.PrivateKey; chain: forge.pki.Certificate[] };

type Made = {
  name: string;
  by?: SigningKey;
  ca?: boolean;
  until?: string;
  bits?: number;
  /** What the key is for; and by which hash the one above signs that. */
  usage?: object;
  hash?: "sha256" | "sha1";
};

/** A certificate under this name: its own root, or issued by another. */
export function aSigningKey({
  name,
  by,
  ca = false,
  until = "2030-01-01",
  ...made
}: Made): SigningKey {
  const { bits = 2048, usage = ca ? { keyCertSign: true } : { nonRepudiation: true } } = made;
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: bits,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const key = forge.pki.privateKeyFromPem(privateKey);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = "05a1";
  certificate.validity.notBefore = new Date("2020-01-01T00:00:00Z");
  certificate.validity.notAfter = new Date(`${until}T00:00:00Z`);
  const subject = [{ name: "commonName", value: name }];
  certificate.setSubject(subject);
  certificate.setIssuer(by?.chain[0]?.subject.attributes ?? subject);
  certificate.setExtensions([
    { name: "basicConstraints", cA: ca, critical: true },
    { name: "keyUsage", critical: true, ...usage },
  ]);
  certificate.sign(by?.key ?? key, forge.md[made.hash ?? "sha256"].create());
  return { key, chain: [certificate, ...(by?.chain ?? [])] };
}

/** The last certificate of a chain as a file of roots holds it. */
export function rootPem({ chain }: SigningKey) {
  const root = chain.at(-1);
  if (!root) throw new Error("a key has its certificate");
  return forge.pki.certificateToPem(root);
}
