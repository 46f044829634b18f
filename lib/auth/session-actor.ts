import type { Actor, Capacity } from "./actor";
import type { FoundSession } from "./find-session";

/** What asks for the session of an actor who came without one finds none. */
export const noSession = "00000000-0000-0000-0000-000000000000";

/** A found session is the proof of who someone is; here it becomes an actor, in one of the capacities it gives. */
export function actorOf(
  session: Pick<FoundSession, "id" | "personId" | "name">,
  capacity: Capacity,
  capacities: readonly Capacity[],
) {
  const { id: sessionId, personId, name } = session;
  return { personId, sessionId, name, capacity, capacities } as Actor;
}
