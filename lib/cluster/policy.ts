import type { Actor } from "@/lib/auth/actor";
import { actsAs, isAbout, isAdministratorOf, overseesFrom, worksAt } from "@/lib/auth/policy";

/** Who a cluster year belongs to: what every policy about something that hangs on it asks. */
export type ClusterYearScope = {
  /** The cluster year's own id. */
  id: string;
  clusterId: string;
  year: number;
  /** The owning unit first, then everything above it. */
  ownerPath: readonly string[];
  /** On the year's reference day, in the order of the decision. */
  memberUnitIds: readonly string[];
  /** Whose people may work in this year today. */
  leadUnitIds: readonly string[];
  deputyUnitIds: readonly string[];
};

/** A cluster, whatever the year: its members are those of today, or of its last day once it has ended. */
export type ClusterScope = Pick<ClusterYearScope, "clusterId" | "ownerPath" | "memberUnitIds">;

/** Clusters, their years and terms are kept by the administrators of the unit that owns them. */
export function canKeepClusters(actor: Actor, { ownerPath }: { ownerPath: readonly string[] }) {
  return isAdministratorOf(actor, ownerPath);
}

/** A cluster gathers units below its owner: nobody's administrators reach into another part of the tree through one. */
export function mayGather(
  { ownerUnitId }: { ownerUnitId: string },
  unit: { path: readonly string[] },
) {
  return unit.path.includes(ownerUnitId);
}

/** The lead moves its year along; the owner may do so for it, and alone reopens a closed one. */
export function canChangePhase(actor: Actor, clusterYear: ClusterYearScope) {
  return isLeadOf(actor, clusterYear) || canKeepClusters(actor, clusterYear);
}

/** Its members' people, those assigned to it, and the office that owns it; a viewer sees only what is published. */
export function mayReadCluster(actor: Actor, cluster: ClusterScope) {
  return (
    (isMemberOf(actor, cluster) && !actsAs(actor, "viewer")) ||
    (actsAs(actor, "clusterSecretary", "supervisingLeader") &&
      actor.capacity.clusterId === cluster.clusterId) ||
    overseesFrom(actor, cluster.ownerPath) ||
    isAdministratorOf(actor, cluster.ownerPath)
  );
}

/** Whoever works at a unit that is a member on the year's reference day, in whatever role. */
export function isMemberOf(
  actor: Actor,
  { memberUnitIds }: Pick<ClusterYearScope, "memberUnitIds">,
) {
  return memberUnitIds.some((unitId) => worksAt(actor, unitId));
}

/** The lead unit's officer by derivation, or a helper by assignment. */
export function isSecretaryOf(actor: Actor, clusterYear: ClusterYearScope) {
  return actsAs(actor, "clusterSecretary") && isAbout(actor, clusterYear);
}

/** The head of the unit that leads the year, within the days of its term. */
export function isLeadOf(actor: Actor, clusterYear: ClusterYearScope) {
  return actsAs(actor, "clusterLead") && isAbout(actor, clusterYear);
}

/** The head of the year's deputy unit, within the days of its term. */
export function isDeputyOf(actor: Actor, clusterYear: ClusterYearScope) {
  return actsAs(actor, "clusterDeputy") && isAbout(actor, clusterYear);
}

/** A leader of the owning office, assigned to the cluster for all its years. */
export function supervises(actor: Actor, clusterYear: ClusterYearScope) {
  return actsAs(actor, "supervisingLeader") && isAbout(actor, clusterYear);
}

/** Everyone concerned with the cluster; a viewer sees only what is published. */
export function mayReadYear(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    (isMemberOf(actor, clusterYear) && !actsAs(actor, "viewer")) ||
    isSecretaryOf(actor, clusterYear) ||
    isLeadOf(actor, clusterYear) ||
    isDeputyOf(actor, clusterYear) ||
    supervises(actor, clusterYear) ||
    overseesFrom(actor, clusterYear.ownerPath) ||
    isAdministratorOf(actor, clusterYear.ownerPath)
  );
}
