import type { PaperDescription } from "@/lib/document/description";
import type { SealedEvidence } from "@/lib/seal/schema";

type Confirmed = {
  description: PaperDescription;
  signers: readonly string[];
  personName: string;
  addedAt: Date;
  decision: { personName: string; decidedAt: Date };
  textHash: string;
};

/** What a signed copy's seal says of it: whose hands were seen on the scan, who brought it, who found the same. */
export function copyEvidence({
  description,
  signers,
  personName,
  addedAt,
  decision,
  textHash,
}: Confirmed): Omit<SealedEvidence, "chain"> {
  const seenAt = decision.decidedAt.toISOString();
  const of = { hash: textHash, way: "ký trên bản giấy, có bản chụp kèm theo" };
  const looked = { hash: textHash, way: "ghi trên hệ thống", unit: "Bản chụp" };
  return {
    title: description.title,
    issuer: description.issuer.body.join(" "),
    standsSince: seenAt,
    ...{ textHash, canonicalText: JSON.stringify(description), absent: [], endedUnsigned: [] },
    signatures: [
      ...signers.map((signer) => ({
        ...{ ...of, unit: "Chữ ký", signer, capacity: "người ký trên văn bản", signedAt: seenAt },
      })),
      {
        ...{ ...looked, signer: personName, capacity: "thêm bản chụp" },
        signedAt: addedAt.toISOString(),
      },
      { ...looked, signer: decision.personName, capacity: "xác nhận bản chụp", signedAt: seenAt },
    ],
  };
}
