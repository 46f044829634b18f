import type { Actor } from "@/lib/auth/actor";
import { actsAs, isWithin } from "@/lib/auth/policy";

type AccountHolder = {
  personId: string;
  /** The unit that looks after the account and everything above it, nearest first. */
  ownerPath: readonly string[];
  /** The same for each place where the person works or will work: a unit, or the owner of a cluster. */
  placePaths: readonly (readonly string[])[];
};

/**
 * An administrator of the office that looks after the account, or of one where the person works. Never for someone who
 * also works outside the administrator's own part of the tree: the code would open more than the administrator has.
 */
export function canIssueResetCode(actor: Actor, holder: AccountHolder) {
  const { ownerPath, placePaths } = holder;
  const reaches = placePaths.length > 0 ? placePaths : [ownerPath];
  return (
    actsAs(actor, "systemAdmin") &&
    actor.personId !== holder.personId &&
    reaches.every((path) => isWithin(actor, path))
  );
}

/** Each person arranges their own absence, in the capacity it concerns, and ends it early. */
export function canArrangeStandIn(actor: Actor, assignment: { id: string; personId: string }) {
  return actor.capacity.assignmentId === assignment.id && actor.personId === assignment.personId;
}
