import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize } from "@/lib/refusal";
import { canSwitchPerson } from "../policy";
import type { PersonInput } from "../schema";
import { about, lockPerson } from "./lock-person";

/** Closes an account: its sessions end at once, and nobody signs in with it until it is opened again. */
export function disablePerson(actor: Actor, { personId }: PersonInput) {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    authorize(canSwitchPerson(actor, person.scope));
    if (person.disabledAt) return;
    await tx.person.update({ where: { id: personId }, data: { disabledAt: now() } });
    await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now() } });
    record(tx, actor, { type: "person.disabled", ...about(person) });
  });
}

/** Opens a closed account again, with the password it had. */
export function enablePerson(actor: Actor, { personId }: PersonInput) {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    authorize(canSwitchPerson(actor, person.scope));
    if (!person.disabledAt) return;
    await tx.person.update({ where: { id: personId }, data: { disabledAt: null } });
    record(tx, actor, { type: "person.enabled", ...about(person) });
  });
}
