import "server-only";
import type { Actor } from "./actor";
import { findPerson } from "./find-person";
import { capacitiesOf } from "./rules";
import { actorOf, noSession } from "./session-actor";

/**
 * Somebody who is not here, as they would see things in one of their assignments: for reminding them of what waits, and never for an
 * act. Null for an account that is closed or unknown, and for an assignment that is not theirs or does not run.
 */
export async function absentActor(personId: string, assignmentId: string): Promise<Actor | null> {
  const person = await findPerson(personId);
  const capacities = person ? capacitiesOf(person.assignments) : [];
  const own = capacities.find(({ key }) => key === assignmentId);
  return person && own ? actorOf({ ...person, id: noSession }, own, capacities) : null;
}
