import type { Actor } from "@/lib/auth/actor";
import { actsAs, worksAt } from "@/lib/auth/policy";
import {
  type ClusterYearScope,
  isLeadOf,
  isMemberOf,
  isSecretaryOf,
  mayReadYear,
} from "@/lib/cluster/policy";
import type { CovenantStatus } from "@/lib/db/generated/enums";

type Covenant = {
  status: CovenantStatus;
  clusterYear: ClusterYearScope;
  /** Whether a text of it has been open for signing before. */
  wasOpened: boolean;
  parties: readonly { unitId: string }[];
};

/** The secretariat and the lead draft, present, record the adoption, open, take back and close. */
export function canDraftCovenant(actor: Actor, clusterYear: ClusterYearScope) {
  return isSecretaryOf(actor, clusterYear) || isLeadOf(actor, clusterYear);
}

/** A draft is its writers' own; from then on, and after a text was open once, everyone concerned with the year reads. */
export function canViewCovenant(actor: Actor, covenant: Covenant) {
  const { status, clusterYear, wasOpened } = covenant;
  return (
    canDraftCovenant(actor, clusterYear) ||
    ((status !== "draft" || wasOpened) && mayReadYear(actor, clusterYear))
  );
}

/** A unit's chair or vice chair, for that unit alone. */
export function canSignCovenant(
  actor: Actor,
  { clusterYear, parties }: Pick<Covenant, "clusterYear" | "parties">,
) {
  const isParty = parties.some(({ unitId }) => worksAt(actor, unitId));
  return actsAs(actor, "unitLeader") && (isParty || isMemberOf(actor, clusterYear));
}
