import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import type { Actor } from "./actor";
import { capacitiesOf, stepDue } from "./rules";
import { foundPerson, runningAssignments } from "./running-assignments";
import { actorOf } from "./session-actor";

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

/** What asks for the session of such an actor finds none. */
const noSession = "00000000-0000-0000-0000-000000000000";

async function findPerson(personId: string) {
  const rows = await db.$queryRaw<{ found: unknown }[]>`
    select json_build_object(
      'personId', p.id, 'name', p.full_name, 'mustChangePassword', coalesce(c.must_change, true),
      'hasSecondFactor', c.totp_since is not null, 'assignments', ${runningAssignments(dayOf(now()))}) as found
    from people p left join credentials c on c.person_id = p.id
    where p.id = ${personId}::uuid and p.disabled_at is null`;
  return rows[0] ? foundPerson.parse(rows[0].found) : null;
}
