import { openSession } from "@/lib/account/commands/open-session";
import { givePassword } from "@/lib/account/commands/set-password";
import type { Actor, CapacityRole } from "@/lib/auth/actor";
import { findSession } from "@/lib/auth/find-session";
import { capacitiesOf } from "@/lib/auth/rules";
import { actorOf } from "@/lib/auth/session-actor";
import { now } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import type { Role } from "@/lib/db/generated/enums";
import { transaction } from "@/lib/db/transaction";
import { addPerson } from "@/lib/person/commands/add-person";
import type { Place } from "@/lib/person/schema";
import { demoPassword } from "./people";

/** From which desk the demo's people sign in. */
export const visitor = { address: "127.0.0.1", userAgent: "Dữ liệu minh họa" };

/** Someone of the demo, to be asked to act in a role they hold at that moment. */
export type Player = { userName: string; as: (role: CapacityRole) => Promise<Actor> };

type Engaged = { fullName: string; post: string; role: Role; place: Place; toOn?: Day };

/** Adds a person with a first assignment, as an administrator does, and gives the demo's password. */
export async function engage(
  administrator: Actor,
  { fullName, post, role, place, toOn }: Engaged,
): Promise<Player> {
  const { personId, userName } = await addPerson(administrator, {
    ...{ fullName, post, role, place, phone: null, email: null },
    ...{ fromOn: "2020-01-06", toOn: toOn ?? null },
  });
  await transaction((tx) => givePassword(tx, { personId, password: demoPassword }));
  return player(userName);
}

export function player(userName: string): Player {
  return { userName, as: (role) => signedInAs(userName, role) };
}

async function signedInAs(userName: string, role: CapacityRole) {
  const sessionId = await openSession(visitor, { name: userName, password: demoPassword });
  const session = await findSession(sessionId, now());
  const capacities = session ? capacitiesOf(session.assignments) : [];
  const capacity = capacities.find((held) => held.role === role);
  if (!session || !capacity)
    throw new Error(`${userName} may not act as ${role} on ${now().toISOString()}`);
  return actorOf(session, capacity, capacities);
}
