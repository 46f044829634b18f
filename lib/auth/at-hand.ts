import "server-only";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import type { Actor } from "./actor";
import { findPerson } from "./find-person";
import { capacitiesOf, stepDue } from "./rules";
import { actorOf, noSession } from "./session-actor";

/**
 * Somebody who has this moment shown who they are on a device that another person opened: no session, no cookie, good for the
 * act at hand. Only lib/account makes one, of a right password or code.
 */
export type Proved = { readonly personId: string; readonly __proved: unique symbol };

/**
 * Them, acting in one of their own assignments. Refuses `account.stepsLeft` for whom nothing else would open after signing in, and
 * `auth.capacityEnded` for an assignment that is not theirs or no longer runs.
 */
export async function actorAtHand({ personId }: Proved, assignmentId: string): Promise<Actor> {
  const person = await findPerson(personId);
  if (!person) throw new Refusal("notAllowed");
  if (stepDue({ ...person, secondFactorDue: false }, env.MODE)) {
    throw new Refusal("account.stepsLeft");
  }
  const capacities = capacitiesOf(person.assignments);
  const own = capacities.find(({ key }) => key === assignmentId);
  if (!own) throw new Refusal("auth.capacityEnded");
  return actorOf({ ...person, id: noSession }, own, capacities);
}
