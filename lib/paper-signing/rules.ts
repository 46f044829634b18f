import type { SignedPaper } from "@/lib/db/generated/enums";
import type { PaperDescription } from "@/lib/document/description";
import { plainPaper } from "@/lib/document/plain-paper";
import type { RefusalCode } from "@/lib/refusal";
import { searchText, toNfc } from "@/lib/search-text";

/** What is opened for signing in the app; the ballot's model is signed by hand alone. */
export function isSignedInApp(paper: SignedPaper) {
  return paper !== "ballotPaper";
}

type Before = {
  paper: SignedPaper;
  /** Open at this moment. */
  open: boolean;
  completed: boolean;
  /** Of its scans signed by pen alone. */
  copyConfirmed: boolean;
  copyWaits: boolean;
};

type Chosen = {
  /** Each place of the paper as it is printed now, and as the form named it. */
  labels: readonly string[];
  named: readonly string[];
  /** Hashes of the words that were in front of the opener, and of those the paper says now. */
  read: string;
  words: string;
  /** By place: the printed name, and the name of who is to sign there; null where a pen signs. */
  signers: readonly { printed: string; name: string | null }[];
};

/** A paper is open once at a time, is not signed already, says what its opener read, and is opened for those it names. */
export function openingRefusal(
  { paper, open, completed, copyConfirmed, copyWaits }: Before,
  { labels, named, read, words, signers }: Chosen,
): RefusalCode | null {
  if (!isSignedInApp(paper)) return "paperSigning.byPenAlone";
  if (open) return "paperSigning.openAlready";
  if (completed || copyConfirmed) return "paperSigning.signedAlready";
  if (copyWaits) return "paperSigning.copyWaits";
  if (read !== words) return "paperSigning.textChanged";
  if (labels.length !== named.length || labels.some((label, index) => label !== named[index]))
    return "paperSigning.placesChanged";
  if (signers.every(({ name }) => name === null)) return "paperSigning.nobody";
  return signers.every(bearsPrintedName) ? null : "paperSigning.otherName";
}

/** Whether whoever is to sign has the name that is printed in the place; a place without a name takes the signer's (place-rules.ts says whose it may be). */
export function bearsPrintedName({ printed, name }: { printed: string; name: string | null }) {
  return name === null || printed === "" || nameKey(printed) === nameKey(name);
}

/** "Đồng chí Nguyễn Văn An" and "nguyễn  văn an" are one name; "Nguyễn Vân An" is another. */
function nameKey(name: string) {
  const composed = toNfc(name).toLocaleLowerCase("vi").replace(/\s+/g, " ").trim();
  return composed.replace(/^(?:đồng chí|đ\/c|ông|bà) /, "");
}

type Place = {
  position: number;
  personId: string | null;
  assignmentId: string | null;
  signature: object | null;
};
type Signing = {
  textHash: string;
  withdrawal: object | null;
  completion: object | null;
  places: readonly Place[];
};
type Signer = {
  personId: string;
  capacity: { assignmentId: string };
  capacities: readonly { assignmentId: string }[];
};

/** Whether a place is this person's to act in: opened for them, in an assignment they hold today. */
export function isHeldBy(
  { personId, assignmentId }: Pick<Place, "personId" | "assignmentId">,
  signer: Signer,
) {
  const held = [signer.capacity, ...signer.capacities].map((one) => one.assignmentId);
  return personId === signer.personId && assignmentId !== null && held.includes(assignmentId);
}

/**
 * The place that waits for this person, one they hold before one whose assignment has ended (`isHeld` says which); null for whoever
 * has none or has signed, and once the paper is complete or taken back.
 */
export function placeOf<Row extends Omit<Place, "position">>(
  {
    withdrawal,
    completion,
    places,
  }: Pick<Signing, "withdrawal" | "completion"> & { places: readonly Row[] },
  signer: Signer,
) {
  if (withdrawal || completion) return null;
  const waiting = places.filter((one) => one.personId === signer.personId && !one.signature);
  const place = waiting.find((one) => isHeldBy(one, signer)) ?? waiting[0];
  return place ? { ...place, isHeld: isHeldBy(place, signer) } : null;
}

type By = { position: number; personId: string; assignmentId: string; textHash: string };

/** Who signs: that very person, as what they were named, once, over the words in front of them, while the paper is open. */
export function signingRefusal(signing: Signing, by: By): RefusalCode | null {
  if (signing.withdrawal) return "paperSigning.takenBack";
  if (signing.completion) return "paperSigning.complete";
  if (signing.textHash !== by.textHash) return "paperSigning.textChanged";
  const place = signing.places.find(({ position }) => position === by.position);
  if (!place || place.personId !== by.personId) return "paperSigning.notTheirs";
  if (place.signature) return "paperSigning.placeSigned";
  return place.assignmentId === by.assignmentId ? null : "paperSigning.otherCapacity";
}

/** Taken back before it is complete, by the words that were looked at. */
export function withdrawingRefusal(
  { withdrawal, completion, textHash }: Omit<Signing, "places">,
  by: { textHash: string },
): RefusalCode | null {
  if (withdrawal) return "paperSigning.takenBack";
  if (completion) return "paperSigning.complete";
  return textHash === by.textHash ? null : "paperSigning.textChanged";
}

/** A scan of an opening counts while its signatures do: it is returned once the opening was taken back or is complete. */
export function copyRefusal({
  withdrawal,
  completion,
}: Pick<Signing, "withdrawal" | "completion">): RefusalCode | null {
  if (withdrawal) return "paperSigning.copyOfTakenBack";
  return completion ? "paperSigning.copyOfComplete" : null;
}

/** Whether every place has its signature, whichever way it was signed; a paper without places never is. */
export function isFullySigned(places: readonly { signature: object | null }[]) {
  return places.length > 0 && places.every(({ signature }) => signature !== null);
}

/** Which of the places still waiting a scan shows, by what is printed in them; two printed alike are seen twice. */
export function placesSeen<Row extends { label: string; signature: object | null }>(
  places: readonly Row[],
  seen: readonly string[],
) {
  const left = [...seen];
  return places.filter(({ label, signature }) => {
    const at = signature ? -1 : left.indexOf(label);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** A scan belongs to the opening and the words that were in front of who brings it; to none while none is open. */
export function boundRefusal(
  current: { id: string; textHash: string; completion: object | null } | null,
  shown: { signingId: string; textHash: string },
): RefusalCode | null {
  if (current?.completion) return "paperSigning.complete";
  const { id, textHash } = current ?? { id: "", textHash: "" };
  return shown.signingId === id && shown.textHash === textHash ? null : "paperSigning.textChanged";
}

/** A scan of an open paper shows at least one signature that is still waited for. */
export function penRefusal(
  signing: {
    completion: object | null;
    places: readonly { label: string; signature: object | null }[];
  },
  seen: readonly string[],
): RefusalCode | null {
  if (signing.completion) return "paperSigning.complete";
  return placesSeen(signing.places, seen).length > 0 ? null : "paperSigning.nothingWaits";
}

/** The paper as it is frozen: in plain text, rooms for signatures empty, and who signs in the app named where the paper left it open. */
export function frozenPaper(
  description: PaperDescription,
  names: readonly (string | null)[],
): PaperDescription {
  return plainPaper({
    ...description,
    signatures: description.signatures.map((block, index) => ({
      ...block,
      ...{ note: "", name: block.name || (names[index] ?? "") },
    })),
  });
}

/** Who of those at hand a place is most likely for: the only one with the printed name. */
export function likelySigner<Row extends { name: string }>(
  printed: string,
  candidates: readonly Row[],
): Row | null {
  const key = searchText(printed);
  const same = key ? candidates.filter(({ name }) => bearsPrintedName({ printed, name })) : [];
  return same.length === 1 ? (same[0] ?? null) : null;
}
