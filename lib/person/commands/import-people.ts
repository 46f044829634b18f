import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canAssignAt } from "../policy";
import { heldAlready } from "../queries/held-already";
import { holdersOf } from "../queries/taken-names";
import { contactRefusal } from "../rules";
import type { ImportPeopleInput } from "../schema";
import { begin } from "./begin-assignment";
import { type HeldPlace, lockPlace } from "./lock-place";
import { holdSignInNames, writePeople } from "./write-people";

/**
 * Adds all people of a sheet with their first assignments, or none; gives their ids in the order given. None has a
 * password yet. Sending the same sheet again adds nobody twice. Refuses as `addPerson` does, and
 * `assignment.alreadyHeld` when somebody of the same name does the same work there already.
 */
export function importPeople(actor: Actor, { people }: ImportPeopleInput) {
  return transaction(async (tx) => {
    const placeOf = await lockPlaces(tx, actor, people);
    await holdSignInNames(tx);
    await refuseKnown(tx, people, placeOf);
    const ownerUnitId = officeOf(actor);
    const written = await writePeople(
      tx,
      people.map(({ fullName, phone, email }) => ({ ownerUnitId, fullName, phone, email })),
    );
    const personIds = written.map(({ id }) => id);
    record(tx, actor, { type: "people.imported", ownerUnitId, aboutPersonIds: personIds });
    for (const [index, person] of people.entries()) {
      const added = written[index];
      if (!added) throw new Refusal("notFound");
      const place = placeOf(person.place.id);
      await begin(tx, actor, { person: { ...added, held: [] }, place, charge: person });
    }
    return personIds;
  });
}

type People = ImportPeopleInput["people"];

/** Each place once, in the order of their ids, so that two sheets about the same places queue. */
async function lockPlaces(tx: Tx, actor: Actor, people: People) {
  const wanted = new Map(people.map(({ place }) => [place.id, place]));
  const held = new Map<string, HeldPlace>();
  for (const id of [...wanted.keys()].sort()) {
    const place = wanted.get(id);
    if (!place) continue;
    const locked = await lockPlace(tx, place);
    authorize(canAssignAt(actor, locked));
    held.set(id, locked);
  }
  return (id: string) => {
    const place = held.get(id);
    if (!place) throw new Refusal("notFound");
    return place;
  };
}

async function refuseKnown(tx: Tx, people: People, placeOf: (id: string) => HeldPlace) {
  const holders = await holdersOf(tx, people);
  for (const { phone, email } of people)
    refuse(contactRefusal({ phone, email }, holders), {
      phone: phone?.replace("+84", "0") ?? "",
      email: email ?? "",
    });
  const [known] = await heldAlready(tx, people);
  if (known)
    throw new Refusal("assignment.alreadyHeld", {
      name: known.fullName,
      place: placeOf(known.place.id).name,
    });
}
