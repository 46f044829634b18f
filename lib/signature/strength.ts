import type { X509Certificate } from "node:crypto";
import { type AlgorithmIdentifier, Certificate, RSASSAPSSParams } from "pkijs";

/** SHA-256, SHA-384, SHA-512: a signature by an older hash can be moved to other words. */
const hashes = [1, 2, 3].map((last) => `2.16.840.1.101.3.4.2.${last}`);
/** RSA and ECDSA with those hashes (RFC 4055, RFC 5758). */
const namedWithHash = [
  ...[11, 12, 13].map((last) => `1.2.840.113549.1.1.${last}`),
  ...[2, 3, 4].map((last) => `1.2.840.10045.4.3.${last}`),
];
const rsa = "1.2.840.113549.1.1.1";
const pss = "1.2.840.113549.1.1.10";
const curves = ["prime256v1", "secp384r1", "secp521r1"];
const keyUsage = "2.5.29.15";

/** A hash nobody can forge. */
export function isStrongHash({ algorithmId }: AlgorithmIdentifier) {
  return hashes.includes(algorithmId);
}

/** A way of signing nobody can forge; plain RSA (as CMS names it) leaves the hash to what stands beside it. */
export function isStrongSigning(algorithm: AlgorithmIdentifier, { plain }: { plain: boolean }) {
  const { algorithmId, algorithmParams } = algorithm;
  if (algorithmId === rsa) return plain;
  if (algorithmId !== pss) return namedWithHash.includes(algorithmId);
  // Unsaid, both hashes are SHA-1.
  if (!algorithmParams) return false;
  const { hashAlgorithm, maskGenAlgorithm } = new RSASSAPSSParams({ schema: algorithmParams });
  const mask = maskGenAlgorithm.algorithmParams?.valueBlock.value?.[0]?.valueBlock.toString();
  return isStrongHash(hashAlgorithm) && hashes.includes(mask ?? "");
}

/** RSA of 2048 bits, or a curve of 256, at least. */
export function isStrongKey({ publicKey }: X509Certificate) {
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey;
  if (asymmetricKeyType === "ec") {
    return curves.includes(asymmetricKeyDetails?.namedCurve ?? "");
  }
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  return ["rsa", "rsa-pss"].includes(asymmetricKeyType ?? "") && bits >= 2048;
}

/** A link of a chain that nobody can forge: the way it is signed, and its own key. */
export function isStrongLink(certificate: X509Certificate) {
  const { signatureAlgorithm } = Certificate.fromBER(new Uint8Array(certificate.raw));
  return isStrongSigning(signatureAlgorithm, { plain: false }) && isStrongKey(certificate);
}

/** Issued to sign with: digitalSignature or nonRepudiation among what its key is for (RFC 5280, 4.2.1.3). */
export function isForSigning(certificate: X509Certificate) {
  const { extensions = [] } = Certificate.fromBER(new Uint8Array(certificate.raw));
  const usage = extensions.find(({ extnID }) => extnID === keyUsage)?.parsedValue;
  const [first = 0] = new Uint8Array(usage?.valueBlock?.valueHexView ?? []);
  return (first & 0b1100_0000) !== 0;
}
