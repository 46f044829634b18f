import "server-only";
import type { X509Certificate } from "node:crypto";
import { largestCms, readCms } from "../cms";
import type { CertificateFacts } from "../labels";
import { signatureAfter } from "../pdf-signature";
import { type Found, largestRevision, signedCopyRefusal } from "../rules";
import { revisionRefusal } from "../same-pages";
import { rootOf, signingRoots } from "../trusted-roots";

type Brought = { copy: Buffer; signed: Buffer; at: Date };

/**
 * What a file is worth that is said to be our copy under a digital signature made outside: the refusal, or the facts of its
 * certificate. Whether the certificate leads to a configured root is one of the facts, and refuses nothing.
 */
export async function readSignedCopy({ copy, signed, at }: Brought) {
  const startsWithCopy = signed.subarray(0, copy.length).equals(copy);
  const isShort = signed.length - copy.length <= largestRevision;
  const { signatures, signature } =
    startsWithCopy && isShort
      ? signatureAfter(copy.length, signed)
      : { signatures: 0, signature: null };
  const cms = signature && (await readCms(signature.cms, signature.signed));
  const found: Found = {
    ...{ startsWithCopy, signatures },
    isShort: isShort && (signature?.cms.length ?? 0) <= largestCms,
    coversAll: signature?.coversAll ?? false,
    isKnownKind: signature?.isKnownKind === true && cms?.isStrong !== false,
    isValid: cms?.isValid ?? false,
  };
  // Reading what was added costs the most, and is for files that have stood everything else.
  const refusal =
    signedCopyRefusal(found) ??
    (signature && (await revisionRefusal(copy, signed, signature.hole)));
  if (refusal || !cms) return { refusal: refusal ?? "signature.invalid", facts: null } as const;
  const root = rootOf({ ...cms, at }, signingRoots());
  const facts: CertificateFacts = {
    subject: nameOf(cms.certificate.subject),
    issuer: nameOf(cms.certificate.issuer),
    serial: cms.certificate.serialNumber,
    claimedAt: cms.claimedAt ?? signature?.claimedAt ?? null,
    root: root && nameOf(root.subject),
  };
  return { refusal: null, facts } as const;
}

/** "Nguyễn Văn An, Ủy ban MTTQ Việt Nam huyện Mê Linh": the name, and whose organisation; all of it where there is no name. */
function nameOf(name: X509Certificate["subject"]) {
  const lines = name.split("\n").map((line) => line.split("="));
  const known = lines.filter(([key = ""]) => key === "CN" || key === "O").toReversed();
  const words = (known.length > 0 ? known : lines).map(([, ...value]) => value.join("="));
  return [...new Set(words)].join(", ");
}
