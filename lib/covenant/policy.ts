import type { Actor } from "@/lib/auth/actor";
import { actsAs, isWithin, worksAt } from "@/lib/auth/policy";
import {
  type ClusterYearScope,
  isLeadOf,
  isMemberOf,
  isSecretaryOf,
  mayReadYear,
  supervises,
} from "@/lib/cluster/policy";
import type { CovenantStatus } from "@/lib/db/generated/enums";

type Covenant = {
  status: CovenantStatus;
  clusterYear: ClusterYearScope;
  /** Whether a text of it has been open for signing before. */
  wasOpened: boolean;
  /** Whether a draft of it has been shown to the units. */
  wasPublished: boolean;
  parties: readonly { unitId: string }[];
};

/** The secretariat and the lead draft, present, record the adoption, open, take back and close. */
export function canDraftCovenant(actor: Actor, clusterYear: ClusterYearScope) {
  return isSecretaryOf(actor, clusterYear) || isLeadOf(actor, clusterYear);
}

/** A draft is its writers' own; once it was shown to the units, or open for signing, everyone concerned with the year reads. */
export function canViewCovenant(actor: Actor, covenant: Covenant) {
  const { status, clusterYear, wasOpened, wasPublished } = covenant;
  return (
    canDraftCovenant(actor, clusterYear) ||
    ((status !== "draft" || wasOpened || wasPublished) && mayReadYear(actor, clusterYear))
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

/** The reason of a question is read by those who write the covenant, the supervising leader, and the leaders of the unit that asked. */
export function canReadReview(
  actor: Actor,
  { clusterYear, unitId }: { clusterYear: ClusterYearScope; unitId: string },
) {
  return (
    canDraftCovenant(actor, clusterYear) ||
    supervises(actor, clusterYear) ||
    (actsAs(actor, "unitLeader") && worksAt(actor, unitId))
  );
}

/** The upper level lets a unit stay out: the cluster's supervising leader, or the leaders of the office that owns it. */
export function canReleaseUnit(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    supervises(actor, clusterYear) ||
    (actsAs(actor, "cityLeader") && isWithin(actor, clusterYear.ownerPath))
  );
}
