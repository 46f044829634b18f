import type { RefusalCode } from "@/lib/refusal";

/** What was found of a file said to be our copy under a digital signature; each is looked at by itself. */
export type Found = {
  /** Begins with the copy, byte for byte. */
  startsWithCopy: boolean;
  /** What was added, and the signature in it, is no longer than a signature needs. */
  isShort: boolean;
  /** Signatures, and time stamps that stand as such, after the copy. */
  signatures: number;
  /** Nothing of the file is left out but the signature itself. */
  coversAll: boolean;
  /** PAdES or PKCS#7 detached, by a hash nobody can forge. */
  isKnownKind: boolean;
  /** The signature is that of its certificate over those very bytes. */
  isValid: boolean;
};

/** Bytes a signature may add to a copy, with its certificates and a picture. */
export const largestRevision = 200_000;

/** The bytes are ours, the signature covers the whole, it is cryptographically valid: all three hold, or the first that does not is said. */
export function signedCopyRefusal(found: Found): RefusalCode | null {
  if (!found.startsWithCopy) return "signature.otherBytes";
  if (!found.isShort) return "signature.tooMuch";
  if (found.signatures === 0) return "signature.none";
  if (found.signatures > 1) return "signature.several";
  if (!found.coversAll) return "signature.notWhole";
  if (!found.isKnownKind) return "signature.otherKind";
  return found.isValid ? null : "signature.invalid";
}
