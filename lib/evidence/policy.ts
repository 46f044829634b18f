import { canNoteActivities } from "@/lib/activity/policy";
import type { Actor } from "@/lib/auth/actor";
import { canCheckReport, canReadReport } from "@/lib/report/policy";

type Scope = Parameters<typeof canReadReport>[1]["clusterYear"];
type OnUnit = { unitId: string; clusterYear: Scope | null };

/** Whoever reads the report it shows something for; a unit's own people in any case. */
export function canReadEvidence(actor: Actor, { unitId, clusterYear }: OnUnit) {
  return (
    canNoteActivities(actor, { unitId }) ||
    (clusterYear !== null && canReadReport(actor, { unitId, clusterYear }))
  );
}

/** The unit takes its files back; so does whoever checks them and finds what must not be there. */
export function canWithdrawEvidence(actor: Actor, { unitId, clusterYear }: OnUnit) {
  return (
    canNoteActivities(actor, { unitId }) ||
    (clusterYear !== null && canCheckReport(actor, { unitId, clusterYear }))
  );
}
