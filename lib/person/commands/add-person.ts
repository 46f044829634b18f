import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal } from "@/lib/refusal";
import { canAssignAt } from "../policy";
import type { AddPersonInput } from "../schema";
import { begin } from "./begin-assignment";
import { refuseTakenContact } from "./change-person";
import { about } from "./lock-person";
import { lockPlace } from "./lock-place";
import { holdSignInNames, writePeople } from "./write-people";

/**
 * Adds a person with a first assignment, under the care of the actor's office; gives the id and the user name made from
 * the full name. There is no password yet: the first one is set with a one-time code, see lib/account.
 * Refuses `person.phoneTaken`, `person.emailTaken`, and what `beginAssignment` refuses.
 */
export function addPerson(actor: Actor, input: AddPersonInput) {
  return transaction(async (tx) => {
    const { fullName, phone, email, place, ...charge } = input;
    const held = await lockPlace(tx, place);
    authorize(canAssignAt(actor, held));
    await holdSignInNames(tx);
    await refuseTakenContact(tx, { phone, email });

    const ownerUnitId = officeOf(actor);
    const [person] = await writePeople(tx, [{ ownerUnitId, fullName, phone, email }]);
    if (!person) throw new Refusal("notFound");
    record(tx, actor, { type: "person.added", ...about(person) });
    await begin(tx, actor, { person: { ...person, held: [] }, place: held, charge });
    return { personId: person.id, userName: person.userName };
  });
}
