import type { Actor } from "@/lib/auth/actor";
import { actsAs, isAdministratorOf, isWithin, overseesFrom, worksAt } from "@/lib/auth/policy";

/** A person's place in the tree: what every policy about people asks. */
export type PersonScope = {
  personId: string;
  /** The unit that looks after the account, then everything above it. */
  ownerPath: readonly string[];
  /** The same for each place where the person works or will work: a unit, or the owner of a cluster. */
  placePaths: readonly (readonly string[])[];
};

/**
 * An administrator above every place where the person works; above the office that looks after the account where they
 * work nowhere. One place elsewhere is enough to deny: what is changed here would reach there.
 */
export function canKeepPerson(actor: Actor, { ownerPath, placePaths }: PersonScope) {
  const reaches = placePaths.length > 0 ? placePaths : [ownerPath];
  return actsAs(actor, "systemAdmin") && reaches.every((path) => isWithin(actor, path));
}

/** Oneself, and the administrators above any place where the person works or above the account's office. */
export function canSeePerson(actor: Actor, { personId, ownerPath, placePaths }: PersonScope) {
  return (
    actor.personId === personId ||
    [ownerPath, ...placePaths].some((path) => isAdministratorOf(actor, path))
  );
}

/** Another's name and contact. One's own contact opens the account, so it is changed behind the password, on one's own page alone. */
export function canChangePerson(actor: Actor, person: PersonScope) {
  return canKeepPerson(actor, person) && actor.personId !== person.personId;
}

/** An account is not switched off by its own holder, so an office always keeps one administrator. */
export function canSwitchPerson(actor: Actor, person: PersonScope) {
  return canKeepPerson(actor, person) && actor.personId !== person.personId;
}

/** Nobody is charged with anything above or beside the administrator's own part of the tree. */
export function canAssignAt(actor: Actor, place: { path: readonly string[] }) {
  return isAdministratorOf(actor, place.path);
}

/** Whose names and telephone numbers stand on a unit's page: for those who work there, and those above who keep or oversee it. */
export function canSeePeopleOf(actor: Actor, { path }: { path: readonly string[] }) {
  const [unitId] = path;
  const worksThere = unitId !== undefined && worksAt(actor, unitId) && !actsAs(actor, "viewer");
  return worksThere || isAdministratorOf(actor, path) || overseesFrom(actor, path);
}
