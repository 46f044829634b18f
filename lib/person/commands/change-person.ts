import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor, Holder } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canChangePerson } from "../policy";
import { holdersOf } from "../queries/taken-names";
import { type Contact, contactRefusal } from "../rules";
import type { ChangePersonInput } from "../schema";
import { about, type HeldPerson, lockPerson } from "./lock-person";
import { holdSignInNames, personSearchText } from "./write-people";

/** Mends another person's name and how they are reached. Refuses `person.phoneTaken` and `person.emailTaken`. */
export function changePerson(actor: Actor, { personId, ...changed }: ChangePersonInput) {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    authorize(canChangePerson(actor, person.scope));
    await change(tx, actor, person, changed);
  });
}

/** Each person keeps their own telephone number and address up to date. Refuses the same. */
export function changeOwnContact(holder: Holder, contact: Contact) {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, holder.personId);
    const { phone, email } = contact;
    await change(tx, holder, person, { fullName: person.fullName, phone, email });
  });
}

type Changed = { fullName: string } & Contact;

async function change(tx: Tx, by: Actor | Holder, person: HeldPerson, changed: Changed) {
  const fields = (["fullName", "phone", "email"] as const).filter(
    (field) => person[field] !== changed[field],
  );
  if (fields.length === 0) return;
  await holdSignInNames(tx);
  await refuseTakenContact(tx, changed, person.id);
  await tx.person.update({
    where: { id: person.id },
    data: { ...changed, searchText: personSearchText({ ...person, ...changed }) },
  });
  record(tx, by, {
    type: "person.changed",
    ...about({ ...person, fullName: changed.fullName }),
    fields,
  });
}

/** Refuses what somebody else signs in with. Asks for `holdSignInNames`. */
export async function refuseTakenContact(tx: Tx, contact: Contact, personId: string | null = null) {
  const { phone, email } = contact;
  refuse(contactRefusal(contact, await holdersOf(tx, [contact]), personId), {
    phone: phone?.replace("+84", "0") ?? "",
    email: email ?? "",
  });
}
