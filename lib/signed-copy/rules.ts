import type { RefusalCode } from "@/lib/refusal";

type Signed = { readonly signatures: readonly { authority: readonly string[]; name: string }[] };

/** Everyone who has to sign a paper, as it is printed there: "THÀNH VIÊN Trần Văn Bình", "CHỦ TRÌ". */
export function signersOf({ signatures }: Signed) {
  return signatures.map(({ authority, name }) => [...authority, name].filter(Boolean).join(" "));
}

/** Those who have to sign and are not seen on the scan; two who are printed alike have to be seen twice. */
export function missingSigners(expected: readonly string[], seen: readonly string[]) {
  const left = [...seen];
  return expected.filter((signer) => {
    const at = left.indexOf(signer);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A copy counts with every signature, and once one is confirmed no other is brought. */
export function addingRefusal(
  { expected, confirmed }: { expected: readonly string[]; confirmed: boolean },
  seen: readonly string[],
): RefusalCode | null {
  if (confirmed) return "signedCopy.confirmedAlready";
  return missingSigners(expected, seen).length > 0 ? "signedCopy.signatureMissing" : null;
}

/**
 * Decided once, by another person than the one who brought it, and of a unit's own paper by another unit's, as its figures are; two
 * copies of one paper are not both confirmed.
 */
export function decidingRefusal(
  copy: { personId: string; unitId: string | null; decision: object | null },
  at: { personId: string; unitId: string | null; confirms: boolean; confirmed: boolean },
): RefusalCode | null {
  if (copy.decision) return "signedCopy.decidedAlready";
  if (copy.personId === at.personId) return "signedCopy.own";
  if (copy.unitId !== null && copy.unitId === at.unitId) return "registration.ownUnit";
  return at.confirms && at.confirmed ? "signedCopy.confirmedAlready" : null;
}

/** A scan is confirmed while its paper stands: opened in the app, with the words that were frozen; by pen alone, at all. */
export function outdatedRefusal(
  { signingId }: { signingId: string | null },
  stands: boolean,
): RefusalCode | null {
  if (stands) return null;
  return signingId ? "paperSigning.outdated" : "signedCopy.outdated";
}
