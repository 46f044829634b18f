import { createHash, sign, type X509Certificate } from "node:crypto";
import forge from "node-forge";
import type { SealKey } from "./seal-key";

const { asn1 } = forge;
const { Type, Class } = asn1;

const oids = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  sha256: "2.16.840.1.101.3.4.2.1",
  rsa: "1.2.840.113549.1.1.1",
};

/**
 * A detached CMS signature over bytes, as PAdES wants it: SHA-256 with RSA, the signed attributes naming the content's
 * type, its digest and the very certificate (ETSI EN 319 122-1, 5.2; EN 319 142-1, 6.3: no time among them). Written out
 * here because node-forge's own writes names with Vietnamese letters twice encoded, and cannot name the certificate.
 */
export function detachedSignature(content: Buffer, { privateKey, certificate, chain }: SealKey) {
  const attributes = [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, octets(sha256(content))),
    attribute(oids.signingCertificateV2, namedCertificate(certificate)),
  ].toSorted((a, b) => Buffer.compare(derOf(a), derOf(b)));
  // Signed as a set of their own; stored under a tag of the signer's.
  const signature = sign("sha256", derOf(set(...attributes)), privateKey);
  const signer = sequence(
    integer(1),
    issuerAndSerial(certificate),
    algorithm(oids.sha256),
    tagged(0, ...attributes),
    algorithm(oids.rsa),
    octets(signature),
  );
  const signedData = sequence(
    integer(1),
    set(algorithm(oids.sha256)),
    sequence(oid(oids.data)),
    tagged(0, ...chain.map(({ raw }) => readDer(raw))),
    set(signer),
  );
  return derOf(sequence(oid(oids.signedData), tagged(0, signedData)));
}

function namedCertificate(certificate: X509Certificate) {
  const { issuer, serial } = identityOf(certificate);
  const issuerSerial = sequence(sequence(tagged(4, issuer)), serial);
  return sequence(sequence(sequence(octets(sha256(certificate.raw)), issuerSerial)));
}

function issuerAndSerial(certificate: X509Certificate) {
  const { issuer, serial } = identityOf(certificate);
  return sequence(issuer, serial);
}

/** Taken from the certificate's bytes as they are, so that both always agree. */
function identityOf({ raw }: X509Certificate) {
  const [toBeSigned] = partsOf(readDer(raw));
  const parts = toBeSigned ? partsOf(toBeSigned) : [];
  const isVersioned = parts[0]?.tagClass === Class.CONTEXT_SPECIFIC;
  const [serial, , issuer] = isVersioned ? parts.slice(1) : parts;
  if (!serial || !issuer) throw new Error("a certificate has an issuer and a number");
  return { serial, issuer };
}

function partsOf({ value }: forge.asn1.Asn1) {
  return Array.isArray(value) ? value : [];
}

function sequence(...parts: forge.asn1.Asn1[]) {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts);
}

function set(...parts: forge.asn1.Asn1[]) {
  return asn1.create(Class.UNIVERSAL, Type.SET, true, parts);
}

function tagged(tag: number, ...parts: forge.asn1.Asn1[]) {
  return asn1.create(Class.CONTEXT_SPECIFIC, tag as forge.asn1.Type, true, parts);
}

function attribute(type: string, value: forge.asn1.Asn1) {
  return sequence(oid(type), set(value));
}

function algorithm(name: string) {
  return sequence(oid(name), asn1.create(Class.UNIVERSAL, Type.NULL, false, ""));
}

function oid(name: string) {
  return asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(name).getBytes());
}

function integer(value: number) {
  return asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(value).getBytes());
}

function octets(bytes: Buffer) {
  return asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, bytes.toString("binary"));
}

function readDer(bytes: Buffer) {
  return asn1.fromDer(bytes.toString("binary"));
}

function derOf(value: forge.asn1.Asn1) {
  return Buffer.from(asn1.toDer(value).getBytes(), "binary");
}

function sha256(bytes: Buffer) {
  return createHash("sha256").update(bytes).digest();
}
