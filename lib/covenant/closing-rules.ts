import type { Day } from "@/lib/dates";
import type { ContentOutcome, CovenantStatus, Phase, TextKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Text = { kind: TextKind; status: CovenantStatus; amendsId: string | null };

/**
 * A covenant in force is closed once: the yearly one when the year is reviewed, a campaign's when the campaign is over, which its
 * writers say; plans and regulations are not.
 */
export function closingRefusal(
  { kind, status, amendsId, campaign }: Text & { campaign: string | null },
  phase: Phase,
): RefusalCode | null {
  if (kind !== "covenant") return "text.signedByLead";
  if (amendsId !== null) return "covenant.closesWithCovenant";
  if (status === "closed") return "covenant.alreadyClosed";
  if (status !== "inForce") return "covenant.notInForce";
  if (campaign === null && phase !== "reviewing" && phase !== "closed")
    return "covenant.yearStillRunning";
  return null;
}

type Result = { outcome: ContentOutcome; words: string };

/** A result for every content of the text that was looked at, in its order; what was not achieved, or is told by figures, says how it stands. */
export function resultsRefusal(
  text: { textHash: string; contents: readonly object[] },
  { textHash, results }: { textHash: string; results: readonly Result[] },
): RefusalCode | null {
  if (text.textHash !== textHash || results.length !== text.contents.length) {
    return "covenant.resultsOfOtherText";
  }
  return results.some(isUnsaid) ? "covenant.resultUnsaid" : null;
}

/** The number of the first content whose outcome asks for words that are not there. */
export function unsaidResult(results: readonly (Result & { number: number })[]) {
  return results.find(isUnsaid)?.number ?? null;
}

function isUnsaid({ outcome, words }: Result) {
  return outcome !== "achieved" && words === "";
}

/** Ended before its time only where its cluster is there no more, from any state but an end. */
export function terminationRefusal(
  { kind, status, amendsId }: Text,
  { clusterEndedOn, today }: { clusterEndedOn: Day | null; today: Day },
): RefusalCode | null {
  if (kind !== "covenant") return "text.signedByLead";
  if (amendsId !== null) return "covenant.closesWithCovenant";
  if (status === "closed") return "covenant.alreadyClosed";
  if (status === "terminatedByReorganisation") return "covenant.alreadyTerminated";
  return clusterEndedOn === null || clusterEndedOn >= today ? "covenant.clusterGoesOn" : null;
}
