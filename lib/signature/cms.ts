import { createHash, X509Certificate } from "node:crypto";
import { fromBER, ObjectIdentifier, OctetString, UTCTime } from "asn1js";
import { Certificate, ContentInfo, SignedData, type SignerInfo } from "pkijs";
import { isStrongHash, isStrongKey, isStrongSigning } from "./strength";

const ofData = "1.2.840.113549.1.7.1";
const contentType = "1.2.840.113549.1.9.3";
const messageDigest = "1.2.840.113549.1.9.4";
const signingTime = "1.2.840.113549.1.9.5";

/** Bytes a signature may take with the certificates sent along; more is no signature. */
export const largestCms = 65_536;

/**
 * A detached CMS signature over bytes (RFC 5652): whether it is that of its certificate, whose certificate that is with those sent
 * along, and the time its program wrote in. Null for what is no such thing, for one that carries words of its own, for one that
 * does not name the hash of those bytes, and for more than one signer.
 */
export async function readCms(cms: Buffer, signed: Buffer) {
  if (cms.length > largestCms) return null;
  try {
    const { result } = fromBER(new Uint8Array(cms));
    const signedData = new SignedData({ schema: new ContentInfo({ schema: result }).content });
    const [signer] = signedData.signerInfos;
    if (!signer || signedData.signerInfos.length > 1) return null;
    if (!isDetached(signedData) || !isOver(signer, signed)) return null;
    const checked = await signedData
      .verify({ signer: 0, data: new Uint8Array(signed).buffer, extendedMode: true })
      .catch(() => null);
    if (!checked?.signerCertificate) return null;
    const certificate = asCertificate(checked.signerCertificate);
    const sent = (signedData.certificates ?? []).filter((each) => each instanceof Certificate);
    return {
      isValid: checked.signatureVerified === true,
      isStrong:
        isStrongHash(signer.digestAlgorithm) &&
        isStrongSigning(signer.signatureAlgorithm, { plain: true }) &&
        isStrongKey(certificate),
      certificate,
      sent: sent.map(asCertificate),
      claimedAt: timeOf(signer),
    };
  } catch {
    // Not what it says it is, or damaged: to the reader both are no signature.
    return null;
  }
}

/** Words inside would be verified in place of ours: the signed hash of one file, put in as words, is a signature over "itself". */
function isDetached({ encapContentInfo: { eContent, eContentType } }: SignedData) {
  return eContent === undefined && eContentType === ofData;
}

/** What is signed names the kind of content and the hash of these very bytes, each once (RFC 5652, 11.1 and 11.2). */
function isOver(signer: SignerInfo, signed: Buffer) {
  const kind = attributeOf(signer, contentType);
  const digest = attributeOf(signer, messageDigest);
  if (!(kind instanceof ObjectIdentifier) || !(digest instanceof OctetString)) return false;
  const hash = hashNames[signer.digestAlgorithm.algorithmId];
  if (kind.valueBlock.toString() !== ofData || !hash) return false;
  const stated = Buffer.from(digest.valueBlock.valueHexView);
  return createHash(hash).update(signed).digest().equals(stated);
}

/** The only value of an attribute that is there once. */
function attributeOf({ signedAttrs }: SignerInfo, type: string): unknown {
  const found = signedAttrs?.attributes.filter((each) => each.type === type) ?? [];
  const values = found[0]?.values ?? [];
  return found.length === 1 && values.length === 1 ? values[0] : null;
}

/** SHA-1 too, so that an old hash is told apart from a signature over something else. */
const hashNames: Record<string, string> = {
  "1.3.14.3.2.26": "sha1",
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

function asCertificate(certificate: Certificate) {
  return new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
}

function timeOf(signer: SignerInfo) {
  // GeneralizedTime is one too.
  const value = attributeOf(signer, signingTime);
  return value instanceof UTCTime ? value.toDate() : null;
}
