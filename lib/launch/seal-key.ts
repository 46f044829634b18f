import { generateKeyPairSync, randomBytes } from "node:crypto";
import forge from "node-forge";
import { LaunchFailure } from "./failure.ts";

const years = 20;

/**
 * A key and a certificate of the installation's own, for an office that has none: PKCS#12 in base64, without a password.
 * Valid from before the demo's story on, so that what it seals there is sealed within its time.
 */
export function newSealKey() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 3072,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const key = forge.pki.privateKeyFromPem(privateKey);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = `01${randomBytes(15).toString("hex")}`;
  certificate.validity.notBefore = new Date("2020-01-01T00:00:00Z");
  certificate.validity.notAfter = new Date(Date.UTC(new Date().getUTCFullYear() + years, 0, 1));
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, nonRepudiation: true, critical: true },
    { name: "subjectKeyIdentifier" },
  ]);
  certificate.sign(key, forge.md.sha256.create());
  const p12 = forge.pkcs12.toPkcs12Asn1(key, [certificate], "");
  return Buffer.from(forge.asn1.toDer(p12).getBytes(), "binary").toString("base64");
}

const words = (value: string) => ({ value, valueTagClass: forge.asn1.Type.UTF8 as number });
const name = [
  { name: "commonName", ...words("Niêm phong điện tử của hệ thống") },
  { name: "organizationName", ...words("Quản lý cụm thi đua") },
] as forge.pki.CertificateField[];

/** Refuses to start with a key that could seal nothing: the file of another password, or no file of its kind at all. */
export function checkSealKey(sealKey: string, password: string) {
  try {
    const der = forge.util.decode64(sealKey);
    const { pkcs8ShroudedKeyBag = "", certBag = "" } = forge.pki.oids;
    const p12 = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(der), false, password);
    const bags = [pkcs8ShroudedKeyBag, certBag].map((bagType) => p12.getBags({ bagType })[bagType]);
    if (bags.every((bag) => bag?.length)) return;
  } catch {
    // Told below: what is wrong with it is the same to the reader.
  }
  throw new LaunchFailure(
    "Không mở được chứng thư niêm phong trong SEAL_P12. Vui lòng kiểm tra: tệp PKCS#12 ghi bằng base64, có khóa và chứng thư, và SEAL_P12_PASSWORD là mật khẩu của tệp.",
  );
}
