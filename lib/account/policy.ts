import type { Actor } from "@/lib/auth/actor";
import { canKeepPerson, type PersonScope } from "@/lib/person/policy";

/** Whoever keeps the person, for a code opens all that the person may do; never for oneself, who has a password to give. */
export function canIssueResetCode(actor: Actor, person: PersonScope) {
  return canKeepPerson(actor, person) && actor.personId !== person.personId;
}

/** Each person arranges their own absence, in the capacity it concerns, and ends it early. */
export function canArrangeStandIn(actor: Actor, assignment: { id: string; personId: string }) {
  return actor.capacity.assignmentId === assignment.id && actor.personId === assignment.personId;
}
