import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canAssignAt, canKeepPerson } from "../policy";
import { assignmentRefusal } from "../rules";
import type { BeginAssignmentInput } from "../schema";
import { about, type HeldPerson, lockPerson } from "./lock-person";
import { type HeldPlace, lockPlace } from "./lock-place";

/**
 * Charges a person with a role at a place, from a day on; gives the assignment's id. Refuses `person.disabled`,
 * `assignment.roleNotForPlace`, `assignment.placeNotThere` when the place is not there on all of its days, and
 * `assignment.alreadyHeld`.
 */
export function beginAssignment(
  actor: Actor,
  { personId, place, ...charge }: BeginAssignmentInput,
) {
  return transaction(async (tx) => {
    const held = await lockPlace(tx, place);
    const person = await lockPerson(tx, personId);
    authorize(canAssignAt(actor, held) && canKeepPerson(actor, person.scope));
    refuse(person.disabledAt ? "person.disabled" : null, { name: person.fullName });
    return begin(tx, actor, { person, place: held, charge });
  });
}

type Beginning = {
  person: Pick<HeldPerson, "id" | "ownerUnitId" | "fullName" | "held">;
  place: HeldPlace;
  charge: Omit<BeginAssignmentInput, "personId" | "place">;
};

/** The same for a held person and a held place, once it is clear that the actor may. */
export async function begin(tx: Tx, actor: Actor, { person, place, charge }: Beginning) {
  const { role, post, fromOn, toOn } = charge;
  refuse(assignmentRefusal(charge, place, person.held), {
    name: person.fullName,
    place: place.name,
  });
  const { unitId, clusterId } = place;
  const { id } = await tx.assignment.create({
    data: {
      ...{ personId: person.id, role, unitId, clusterId, post },
      ...{ fromOn: dayToDb(fromOn), toOn: toOn && dayToDb(toOn) },
    },
  });
  record(tx, actor, {
    type: "assignment.begun",
    ...about(person),
    ...{ assignmentId: id, role, post, placeId: place.id, placeName: place.name },
    ...{ fromOn, toOn, standsInForId: null },
  });
  return id;
}
