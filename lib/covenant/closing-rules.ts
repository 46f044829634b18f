import type { Day } from "@/lib/dates";
import type { ContentOutcome, CovenantStatus, Phase, TextKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

/** A covenant in force is closed once, when the year is reviewed; plans and regulations are not. */
export function closingRefusal(
  { kind, status }: { kind: TextKind; status: CovenantStatus },
  phase: Phase,
): RefusalCode | null {
  if (kind !== "covenant") return "text.signedByLead";
  if (status === "closed") return "covenant.alreadyClosed";
  if (status !== "inForce") return "covenant.notInForce";
  if (phase !== "reviewing" && phase !== "closed") return "covenant.yearStillRunning";
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
  return unsaidResult(results) === null ? null : "covenant.resultUnsaid";
}

/** The first content (from 1) whose outcome asks for words that are not there. */
export function unsaidResult(results: readonly Result[]) {
  const index = results.findIndex(({ outcome, words }) => outcome !== "achieved" && words === "");
  return index < 0 ? null : index + 1;
}

/** Ended before its time only where its cluster is there no more, from any state but an end. */
export function terminationRefusal(
  { kind, status }: { kind: TextKind; status: CovenantStatus },
  { clusterEndedOn, today }: { clusterEndedOn: Day | null; today: Day },
): RefusalCode | null {
  if (kind !== "covenant") return "text.signedByLead";
  if (status === "closed") return "covenant.alreadyClosed";
  if (status === "terminatedByReorganisation") return "covenant.alreadyTerminated";
  return clusterEndedOn === null || clusterEndedOn >= today ? "covenant.clusterGoesOn" : null;
}
