import type { Role } from "@/lib/db/generated/enums";

/** What one may act as: a role held by assignment, or one that follows from a unit's leadership term. */
export type CapacityRole = Role | "clusterLead" | "clusterDeputy";

/** One assignment, or one assignment seen through a leadership term: on whose behalf a person acts. */
export type Capacity = {
  /** Names it in forms: the assignment's id, and the term's where one is involved. */
  readonly key: string;
  readonly assignmentId: string;
  readonly role: CapacityRole;
  /** The unit the person works at; null for someone assigned to a cluster. */
  readonly unitId: string | null;
  /** The cluster the assignment or the term is about. */
  readonly clusterId: string | null;
  /** The year a leadership term is for; null where the capacity is not bound to a year. */
  readonly clusterYearId: string | null;
  /** "Phó Chủ tịch", as it will stand in documents. */
  readonly post: string;
  /** Standing in for an absent colleague. */
  readonly standsIn: boolean;
  /** "Cụm trưởng Cụm thi đua số 3, năm 2024". */
  readonly title: string;
};

/**
 * Someone whose identity has been established, acting in one capacity. Every query and command asks for one,
 * so the gate cannot be forgotten; only lib/auth and the tests' factories make one.
 */
export type Actor = {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly capacity: Capacity;
  /** All that may be chosen under "Với tư cách", the present one included. */
  readonly capacities: readonly Capacity[];
  readonly __actor: unique symbol;
};

/** What someone must still do before anything else opens: the page where it is done. */
export type Step = "/sign-in/code" | "/account/password" | "/account/second-factor";

/**
 * Someone signed in, whatever they may act as. Looks after their own account and nothing else, so that a password
 * can be changed and a second factor added before anything opens.
 */
export type Holder = {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  /** What an entry in the audit says of them. */
  readonly capacity: { readonly title: string };
  /** What must still be done before anything else opens. */
  readonly due: Step | null;
  readonly __holder: unique symbol;
};

/** The same person in each of the other capacities that may be chosen, to look at what waits there; never to act. */
export function elsewhere(actor: Actor): Actor[] {
  return actor.capacities
    .filter(({ key }) => key !== actor.capacity.key)
    .map((capacity) => ({ ...actor, capacity }));
}
