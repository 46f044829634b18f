import type { Actor } from "@/lib/auth/actor";
import { type ClusterYearScope, isLeadOf, isSecretaryOf } from "@/lib/cluster/policy";

/** A cluster's report is drawn up and brought back signed by the unit that leads it and its secretariat. */
export function canIssueReport(actor: Actor, clusterYear: ClusterYearScope) {
  return isLeadOf(actor, clusterYear) || isSecretaryOf(actor, clusterYear);
}
