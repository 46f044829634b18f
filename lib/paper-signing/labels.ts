import { momentInSentence } from "@/lib/date-text";

type Signing = {
  personName: string;
  places: readonly {
    position: number;
    label: string;
    signature: { signerName: string; signedAt: Date } | null;
  }[];
};

/** What the refusals of a signature say of its place: who opened the paper, and who signed there when. */
export function aboutPlace({ personName, places }: Signing, position: number) {
  const place = places.find((one) => one.position === position);
  const signature = place?.signature;
  return {
    opener: personName,
    signer: signature?.signerName || (place?.label ?? ""),
    signedAt: signature ? momentInSentence(signature.signedAt) : "",
  };
}
