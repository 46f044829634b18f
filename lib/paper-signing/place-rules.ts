import type { Role } from "@/lib/db/generated/enums";
import type { Block, PaperDescription, SignatureBlock } from "@/lib/document/description";
import type { RefusalCode } from "@/lib/refusal";
import { bearsPrintedName } from "./rules";

export type Candidate = {
  personId: string;
  name: string;
  role: Role;
  unitId: string | null;
  clusterId: string | null;
  /** Leads the unit itself, not as a vice chair. */
  isChair: boolean;
  /** What stands over their signature where they sign as a vice chair in the chair's place, as for a covenant; else null. */
  linesInPlace: readonly string[] | null;
  /** Standing in for an absent colleague. */
  standsIn: boolean;
};

type Year = { clusterId: string; leadUnitIds: readonly string[] };
type Printed = Pick<SignatureBlock, "authority" | "name">;

/** Whether someone may be named for a place, beyond bearing its name: a place without a name asks for the role printed in it. */
export function placeRefusal(
  { authority, name }: Printed,
  signer: Candidate,
  year: Year,
): RefusalCode | null {
  const [post = ""] = authority.slice(-1);
  if (post === "CHỦ TỊCH") return isHead(signer, name) ? null : "paperSigning.noChair";
  if (name === "" && post === "CỤM TRƯỞNG")
    return signer.role === "unitLeader" && leads(signer, year) ? null : "paperSigning.notLead";
  if (signer.standsIn) return "paperSigning.standIn";
  if (name !== "") return null;
  if (post === "THƯ KÝ") return isSecretary(signer, year) ? null : "paperSigning.notSecretary";
  return "paperSigning.noPresider";
}

/** The chair whose name is printed, or a vice chair in the chair's place, also while there is no chair. */
function isHead({ isChair, linesInPlace, standsIn }: Candidate, name: string) {
  return !standsIn && (linesInPlace !== null || (isChair && name !== ""));
}

/**
 * A place as it is printed for who signs there: where a vice chair signs in the chair's place, the line that their unit has chosen
 * and their own name stand instead of the chair's.
 */
export function printedFor(block: SignatureBlock, signer: Candidate | null): SignatureBlock {
  const lines = block.authority.at(-1) === "CHỦ TỊCH" ? signer?.linesInPlace : null;
  return signer && lines ? { ...block, authority: lines, name: signer.name } : block;
}

function leads({ unitId }: Candidate, { leadUnitIds }: Year) {
  return unitId !== null && leadUnitIds.includes(unitId);
}

/** The lead unit's officer, or a helper assigned to the cluster. */
function isSecretary(signer: Candidate, year: Year) {
  return signer.role === "clusterSecretary"
    ? signer.clusterId === year.clusterId
    : signer.role === "unitReporter" && leads(signer, year);
}

/**
 * The first place that is not for whom it was chosen. One person has two places only where the paper prints their name in both,
 * and nobody else who could be asked bears it.
 */
export function placesRefusal(
  places: readonly { printed: Printed; signer: Candidate | null }[],
  { year, candidates }: { year: Year; candidates: readonly Candidate[] },
): { code: RefusalCode; at: number } | null {
  for (const [at, { printed, signer }] of places.entries()) {
    if (!signer) continue;
    const code = placeRefusal(printed, signer, year);
    if (code) return { code, at };
    const { personId } = signer;
    const others = places.slice(0, at).filter((one) => one.signer?.personId === personId);
    const same = [{ printed }, ...others].map((one) => one.printed.name);
    if (others.length > 0 && !same.every((name) => isAlone(personId, name, candidates)))
      return { code: "paperSigning.samePerson", at };
  }
  return null;
}

function isAlone(personId: string, printed: string, candidates: readonly Candidate[]) {
  const named = candidates.filter(({ name }) => bearsPrintedName({ printed, name }));
  return printed !== "" && named.every((one) => one.personId === personId);
}

type Words = Pick<PaperDescription, "blocks" | "annexes" | "beforeSignatures">;
type Conference = { hasBegun: boolean; presenceRecorded: boolean };

/**
 * Whether a paper can be frozen: its conference has begun, with presence on record, and nothing in it is left to be written by
 * hand. The clerk's number and the day of issue are written beside the seal, and hold up nothing.
 */
export function readinessRefusal(
  words: Words,
  /** Null for a paper that is no conference's minutes. */
  conference: Conference | null,
): RefusalCode | null {
  if (conference?.hasBegun === false) return "paperSigning.notBegun";
  if (conference?.presenceRecorded === false) return "paperSigning.noPresence";
  const all = [...words.blocks, ...words.annexes.flatMap(({ blocks }) => blocks)].flatMap(textsOf);
  return [...all, ...words.beforeSignatures].some(hasBlank) ? "paperSigning.blanks" : null;
}

function textsOf(block: Block): readonly string[] {
  return block.kind === "table" ? block.rows.flat() : [block.text];
}

/** Dots that ask for a pen: two ellipses, or six dots. */
function hasBlank(text: string) {
  return /…{2}|\.{6}/.test(text);
}
