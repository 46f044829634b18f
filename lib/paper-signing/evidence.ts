import { momentInDocument } from "@/lib/date-text";
import type { SigningWay } from "@/lib/db/generated/enums";
import type { PaperDescription } from "@/lib/document/description";
import type { SealedEvidence } from "@/lib/seal/schema";

type Signature = {
  way: SigningWay;
  signerName: string;
  signerPost: string;
  capacity: string;
  signedAt: Date;
};
type Signed = {
  description: PaperDescription;
  canonicalText: string;
  textHash: string;
  completion: { completedAt: Date };
  places: readonly { label: string; signature: Signature | null }[];
};

/** The paper with each signature's room filled: how it was confirmed, or that the pen's trace is on the scan behind. */
export function signedPaper({
  description,
  places,
}: Pick<Signed, "description" | "places">): PaperDescription {
  return {
    ...description,
    signatures: description.signatures.map((block, index) => {
      const signature = places[index]?.signature;
      return signature ? { ...block, note: noteOn(signature) } : block;
    }),
  };
}

function noteOn({ way, signedAt }: Pick<Signature, "way" | "signedAt">) {
  return way === "inApp"
    ? `(đã ký xác nhận trên hệ thống, ${momentInDocument(signedAt)})`
    : "(đã ký bản giấy, có bản chụp kèm theo)";
}

/** What a signed paper's seal says of how it came about: every place in its order. */
export function paperEvidence({
  description,
  canonicalText,
  textHash,
  completion,
  places,
}: Signed): Omit<SealedEvidence, "chain"> {
  return {
    title: description.title,
    issuer: description.issuer.body.join(" "),
    standsSince: completion.completedAt.toISOString(),
    ...{ textHash, canonicalText, absent: [], endedUnsigned: [] },
    signatures: places.flatMap(({ label, signature }) =>
      signature ? [lineOf(label, signature, textHash)] : [],
    ),
  };
}

function lineOf(label: string, signature: Signature, hash: string) {
  const { way, signerName, signerPost, capacity, signedAt } = signature;
  const isPen = way !== "inApp";
  return {
    ...{ unit: label, signer: signerName || label, hash, signedAt: signedAt.toISOString() },
    capacity: isPen ? "người ký trên văn bản" : capacity || signerPost,
    way: isPen
      ? "ký bản giấy, bản chụp kèm theo được xác nhận"
      : "ký xác nhận trên hệ thống, xác thực lại ngay lúc ký",
  };
}
