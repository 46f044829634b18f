import type { Actor } from "@/lib/auth/actor";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { Phase } from "@/lib/db/generated/enums";
import { canConfirmCount, canKeepVotes } from "@/lib/election/policy";
import { canCheckRegistration, canRegister } from "@/lib/registration/policy";

/** A paper of the whole cluster has no unit; a registration is its unit's. */
export type OfPaper = { clusterYear: ClusterYearScope & { phase: Phase }; unitId: string | null };

/** Brought by those who run the conference and its votes; a registration by those of its unit who type it. */
export function canAddSignedCopy(actor: Actor, { clusterYear, unitId }: OfPaper) {
  return unitId === null
    ? canKeepVotes(actor, clusterYear)
    : canRegister(actor, { unitId, clusterYear });
}

/** Confirmed or returned by a second person of those who were there; of a registration by who confirms registrations. */
export function canDecideSignedCopy(actor: Actor, { clusterYear, unitId }: OfPaper) {
  return unitId === null
    ? canConfirmCount(actor, clusterYear)
    : canCheckRegistration(actor, { unitId, clusterYear });
}
