import type { Day } from "@/lib/dates";
import type { Role, SigningAuthority } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { notOpen, type Open, openRefusal, readingRefusal, signsAs } from "./rules";

/** How a vice chair stands over a signature where the unit has not chosen. Source: Nghị định 30/2020, Phụ lục I, II.7. */
export const usualViceChair = "viceForChair" satisfies SigningAuthority;

/**
 * In whose name a post signs: a chair for the standing committee, a vice chair as the unit has chosen, anyone else only under
 * a written authorisation. Null for a post that may not sign.
 */
export function authorityOf(
  post: string,
  { viceChairAs, isDelegate }: { viceChairAs: SigningAuthority; isDelegate: boolean },
): SigningAuthority | null {
  const place = signsAs(post);
  if (place === "chair") return "chair";
  if (place === "viceChair") return viceChairAs;
  return isDelegate ? "delegated" : null;
}

/**
 * The same of one of a unit's people of the day, before they have shown who they are: its leaders by their post, its officers
 * under a written authorisation alone.
 */
export function authorityInUnit(
  { role, post, isDelegate }: { role: Role; post: string; isDelegate: boolean },
  viceChairAs: SigningAuthority,
) {
  const leads = role === "unitLeader" || role === "cityLeader";
  const signs = leads || (role === "unitReporter" && isDelegate);
  return signs ? authorityOf(post, { viceChairAs, isDelegate }) : null;
}

/** Whether a signature under this authority stands in the chair's place ("ký thay"). */
export function isInPlace(authority: SigningAuthority) {
  return authority === "viceForChair" || authority === "viceForCommittee";
}

/** Written for some days, in the right order, and not for days that are over. */
export function delegationRefusal(
  { fromOn, toOn }: { fromOn: Day; toOn: Day },
  today: Day,
): RefusalCode | null {
  if (toOn < fromOn) return "delegation.daysTurned";
  return toOn < today ? "delegation.daysOver" : null;
}

type Scan = { id: string; personId: string; decision: object | null };
type WithScans = Open & { scans: readonly Scan[] };
type Seen = {
  unitId: string;
  signerPost: string;
  /** Whose hand it is held a written authorisation of the unit. */
  isDelegate?: boolean;
};

/** A scan is brought over the text that is open, with units on it that are to sign it and have not, each by a chair, a vice chair or under a written authorisation. */
export function scanRefusal(
  covenant: Open,
  { textHash, units }: { textHash: string; units: readonly Seen[] },
): RefusalCode | null {
  const unopen = openRefusal(covenant);
  if (unopen) return unopen;
  if (covenant.textHash !== textHash) return "covenant.textChanged";
  if (units.length === 0) return "covenant.scanShowsNobody";
  if (units.some(({ unitId }) => covenant.signatures.some((s) => s.unitId === unitId))) {
    return "covenant.scannedSignedAlready";
  }
  const unreadable = units.map(({ unitId }) => readingRefusal(covenant, { unitId, textHash }));
  const first = unreadable.find((refusal) => refusal !== null);
  if (first) return first;
  return units.some(({ signerPost, isDelegate }) => signsAs(signerPost) === null && !isDelegate)
    ? "covenant.scannedPost"
    : null;
}

/** Decided once, while its text is open, by somebody other than who brought it; in a closed year it can only be returned. */
export function scanDecisionRefusal(
  covenant: WithScans,
  by: { scanId: string; personId: string; confirms: boolean },
): RefusalCode | null {
  const unopen = by.confirms ? openRefusal(covenant) : null;
  if (unopen) return unopen;
  if (covenant.status !== "openForSigning") return notOpen(covenant);
  const scan = covenant.scans.find(({ id }) => id === by.scanId);
  if (!scan) return "covenant.textChanged";
  if (scan.decision) return "covenant.scanDecided";
  return by.confirms && scan.personId === by.personId ? "covenant.ownScan" : null;
}

/** Scans that wait for somebody to look at them. */
export function waitingScans<S extends Scan>({ scans }: { scans: readonly S[] }) {
  return scans.filter(({ decision }) => decision === null);
}
