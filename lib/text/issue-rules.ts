import type { Day } from "@/lib/dates";
import type { CovenantStatus, TextKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Text = { kind: TextKind; status: CovenantStatus; revision: number };

/**
 * Issued once, with the day it bears: a regulation after the conference has adopted it, a plan also straight from its
 * presentation; a covenant is signed by every unit instead.
 */
export function issuingRefusal(
  { kind, status, revision }: Text,
  as: { revision: number; issuedOn: Day; today: Day },
): RefusalCode | null {
  if (kind === "covenant") return "text.signedByAll";
  if (status === "inForce" || status === "closed") return "text.alreadyIssued";
  if (kind === "regulation" && status === "ready") return "text.notAdoptedYet";
  if (status !== "adopted" && status !== "ready") return "text.notPresentedYet";
  if (revision !== as.revision) return "covenant.savedMeanwhile";
  return as.issuedOn > as.today ? "text.issuedAhead" : null;
}
