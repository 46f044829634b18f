import { canNoteActivities } from "@/lib/activity/policy";
import type { Actor } from "@/lib/auth/actor";
import type { ReportRoute, ReportStatus } from "@/lib/db/generated/enums";
import { canCheckReport, canReadReport, canReopenReport } from "@/lib/report/policy";

type Scope = Parameters<typeof canReadReport>[1]["clusterYear"];
type OnUnit = { unitId: string; clusterYear: Scope | null };
/** The report it hangs on, with its form's route; null for an activity, which goes to nobody. */
type OnReport = { report: { status: ReportStatus; route: ReportRoute } | null };

/** Whoever reads the report it shows something for; a unit's own people in any case. */
export function canReadEvidence(actor: Actor, { unitId, clusterYear }: OnUnit) {
  return (
    canNoteActivities(actor, { unitId }) ||
    (clusterYear !== null && canReadReport(actor, { unitId, clusterYear }))
  );
}

/**
 * The unit takes its files back; so does whoever checks the report on its form's route and finds what must not be there.
 * Of an activity, and once the report is locked, nobody else but the office's boards: the others of the cluster compete with it.
 */
export function canWithdrawEvidence(
  actor: Actor,
  { unitId, clusterYear, report }: OnUnit & OnReport,
) {
  if (canNoteActivities(actor, { unitId })) return true;
  if (!clusterYear) return false;
  return report && report.status !== "locked"
    ? canCheckReport(actor, { unitId, clusterYear, route: report.route })
    : canReopenReport(actor, { unitId, clusterYear });
}
