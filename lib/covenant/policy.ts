import type { Actor } from "@/lib/auth/actor";
import { actsAs, isAdministratorOf, isWithin, worksAt } from "@/lib/auth/policy";
import {
  type ClusterYearScope,
  canKeepClusters,
  isDeputyOf,
  isLeadOf,
  isMemberOf,
  isSecretaryOf,
  mayReadYear,
  supervises,
} from "@/lib/cluster/policy";
import type { CovenantStatus } from "@/lib/db/generated/enums";
import { signsAs } from "./rules";

type Covenant = {
  status: CovenantStatus;
  clusterYear: ClusterYearScope;
  /** Whether a text of it has been open for signing before. */
  wasOpened: boolean;
  /** Whether a draft of it has been shown to the units. */
  wasPublished: boolean;
  parties: readonly { unitId: string }[];
  /** Parties that are there no more, and who carries on for them. */
  endedParts: readonly { successors: readonly { unitId: string }[] }[];
};

/** The secretariat and the lead draft, present, record the adoption, open, take back and close. */
export function canDraftCovenant(actor: Actor, clusterYear: ClusterYearScope) {
  return isSecretaryOf(actor, clusterYear) || isLeadOf(actor, clusterYear);
}

/**
 * A draft is its writers' own; once it was shown to the units, or open for signing, everyone concerned with the year reads, and
 * whoever succeeds a party that is there no more.
 */
export function canViewCovenant(actor: Actor, covenant: Covenant) {
  const { status, clusterYear, wasOpened, wasPublished } = covenant;
  const isShown = status !== "draft" || wasOpened || wasPublished;
  return (
    canDraftCovenant(actor, clusterYear) ||
    (isShown && (mayReadYear(actor, clusterYear) || inherits(actor, covenant)))
  );
}

/** A leader or officer of a party, or of a unit that carries on for one; a successor that signs an annex is no member of the year. */
function inherits(actor: Actor, { parties, endedParts }: Pick<Covenant, "parties" | "endedParts">) {
  const units = [...parties, ...endedParts.flatMap(({ successors }) => successors)];
  return (
    actsAs(actor, "unitLeader", "unitReporter") &&
    units.some(({ unitId }) => worksAt(actor, unitId))
  );
}

/** The upper level ends what a cluster that is there no more has promised: who lets units stay out, and who keeps clusters. */
export function canTerminateCovenant(actor: Actor, clusterYear: ClusterYearScope) {
  return canReleaseUnit(actor, clusterYear) || canKeepClusters(actor, clusterYear);
}

/** A unit's written word that one of its officers may sign, in one assignment ("thừa ủy quyền"). */
export type Delegation = { personId: string; assignmentId: string };

/**
 * A unit's chair or vice chair, or its officer with a written authorisation, for that unit alone; where the upper committee
 * signs too, its leaders for it.
 */
export function canSignCovenant(
  actor: Actor,
  { clusterYear, parties }: Pick<Covenant, "clusterYear" | "parties">,
  delegation: Delegation | null = null,
) {
  const isParty = parties.some(({ unitId }) => worksAt(actor, unitId));
  if (actsAs(actor, "cityLeader")) return isParty;
  const signs = actsAs(actor, "unitLeader") || holds(actor, delegation);
  return signs && (isParty || isMemberOf(actor, clusterYear));
}

function holds({ personId, capacity }: Actor, delegation: Delegation | null) {
  return (
    capacity.role === "unitReporter" &&
    delegation?.personId === personId &&
    delegation.assignmentId === capacity.assignmentId
  );
}

/**
 * Whoever works the ceremony passes a device along the table. It gives them nobody's signature: each who signs on it proves who they
 * are, and is then asked for by `canSignCovenant` as on a device of their own.
 */
export function canPassDevice(actor: Actor, clusterYear: ClusterYearScope) {
  return canDraftCovenant(actor, clusterYear);
}

/** How a unit's signatures are made out, and whether an authorisation goes on: its leaders, and the administrators above it. */
export function canKeepSigning(actor: Actor, unit: { id: string; path: readonly string[] }) {
  return (
    (actsAs(actor, "unitLeader", "cityLeader") && worksAt(actor, unit.id)) ||
    isAdministratorOf(actor, unit.path)
  );
}

/** Who may sign by authorisation is said by whoever signs by their own post, or by the administrators above; never for themselves, nor by who stands in for a while. */
export function canDelegateSigning(actor: Actor, unit: { id: string; path: readonly string[] }) {
  return (
    canKeepSigning(actor, unit) &&
    (isAdministratorOf(actor, unit.path) ||
      (signsAs(actor.capacity.post) !== null && !actor.capacity.standsIn))
  );
}

/** The secretariat and the lead bring the scan of the signed sheets. */
export function canAddScan(actor: Actor, clusterYear: ClusterYearScope) {
  return canDraftCovenant(actor, clusterYear);
}

/** An officer of the deputy unit, or the upper committee, looks at a scan and says whether it shows what it is said to show. */
export function canDecideScan(actor: Actor, clusterYear: ClusterYearScope) {
  const { deputyUnitIds, ownerPath } = clusterYear;
  const ofDeputy =
    isDeputyOf(actor, clusterYear) ||
    (actsAs(actor, "unitLeader", "unitReporter") &&
      deputyUnitIds.some((unitId) => worksAt(actor, unitId)));
  const ofUpperLevel =
    supervises(actor, clusterYear) ||
    (actsAs(actor, "cityLeader", "citySpecialist") && isWithin(actor, ownerPath));
  return ofDeputy || ofUpperLevel;
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
