import type { Actor } from "@/lib/auth/actor";
import {
  type ClusterYearScope,
  canKeepClusters,
  isLeadOf,
  isSecretaryOf,
  mayReadYear,
} from "@/lib/cluster/policy";

/** Planned and recorded by the year's lead and its secretariat, or by the owner for them. */
export function canKeepEvents(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    isLeadOf(actor, clusterYear) ||
    isSecretaryOf(actor, clusterYear) ||
    canKeepClusters(actor, clusterYear)
  );
}

/** An event is no secret within its cluster: everyone who reads the year. */
export function maySeeEvents(actor: Actor, clusterYear: ClusterYearScope) {
  return mayReadYear(actor, clusterYear);
}
