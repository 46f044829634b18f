import { X509Certificate } from "node:crypto";
import { fromBER, UTCTime } from "asn1js";
import { Certificate, ContentInfo, SignedData, type SignerInfo } from "pkijs";

/** SHA-256, SHA-384, SHA-512: a signature by an older hash can be moved to other words. */
const hashes = [1, 2, 3].map((last) => `2.16.840.1.101.3.4.2.${last}`);
const signingTime = "1.2.840.113549.1.9.5";

/**
 * A detached CMS signature over bytes (RFC 5652): whether it is that of its certificate, whose certificate that is with those sent
 * along, and the time its program wrote in. Null for what is no such thing, and for more than one signer.
 */
export async function readCms(cms: Buffer, signed: Buffer) {
  try {
    const { result } = fromBER(new Uint8Array(cms));
    const signedData = new SignedData({ schema: new ContentInfo({ schema: result }).content });
    const [signer] = signedData.signerInfos;
    if (!signer || signedData.signerInfos.length > 1) return null;
    const checked = await signedData
      .verify({ signer: 0, data: new Uint8Array(signed).buffer, extendedMode: true })
      .catch(() => null);
    const certificate = checked?.signerCertificate;
    if (!certificate) return null;
    const sent = (signedData.certificates ?? []).filter((each) => each instanceof Certificate);
    return {
      isValid: checked.signatureVerified === true,
      isKnownHash: hashes.includes(signer.digestAlgorithm.algorithmId),
      certificate: asCertificate(certificate),
      sent: sent.map(asCertificate),
      claimedAt: timeOf(signer),
    };
  } catch {
    // Not what it says it is, or damaged: to the reader both are no signature.
    return null;
  }
}

function asCertificate(certificate: Certificate) {
  return new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
}

function timeOf({ signedAttrs }: SignerInfo) {
  const attribute = signedAttrs?.attributes.find(({ type }) => type === signingTime);
  const [value] = attribute?.values ?? [];
  // GeneralizedTime is one too.
  return value instanceof UTCTime ? value.toDate() : null;
}
