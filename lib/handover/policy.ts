import type { Actor } from "@/lib/auth/actor";
import { type ClusterYearScope, isLeadOf, isSecretaryOf, mayReadYear } from "@/lib/cluster/policy";

/** A hand-over stands between two years: the one that closes and the next, where that is open already. */
export type Years = { clusterYear: ClusterYearScope; nextYear: ClusterYearScope | null };

/** Written by the outgoing lead and its secretariat. */
export function canWriteHandover(actor: Actor, { clusterYear }: Years) {
  return isLeadOf(actor, clusterYear) || isSecretaryOf(actor, clusterYear);
}

/** Handed over by the outgoing lead in person. */
export function canHandOver(actor: Actor, { clusterYear }: Years) {
  return isLeadOf(actor, clusterYear);
}

/** Received, or given back with a reason, by the lead of the next year in person. */
export function canReceive(actor: Actor, { nextYear }: Years) {
  return nextYear !== null && isLeadOf(actor, nextYear);
}

/** While it is written it is its writers' own; then everyone concerned with either year reads it. */
export function maySeeHandover(actor: Actor, years: Years, isDraft: boolean) {
  if (canWriteHandover(actor, years)) return true;
  const reads =
    mayReadYear(actor, years.clusterYear) ||
    (years.nextYear !== null && mayReadYear(actor, years.nextYear));
  return reads && !isDraft;
}
