import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { searchText } from "@/lib/search-text";
import { takenNames } from "../queries/taken-names";
import { plainName, userNameFor } from "../rules";

export type NewPerson = {
  ownerUnitId: string;
  fullName: string;
  phone: string | null;
  email: string | null;
};

/** Holds the giving out of user names, telephone numbers and addresses until the transaction ends. After row locks. */
export async function holdSignInNames(tx: Tx) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('people.signInNames'))`;
}

/**
 * Writes people, each with a user name nobody has and no password yet; gives them in the order given. Asks for
 * `holdSignInNames`, and that nobody has their telephone numbers and addresses.
 */
export async function writePeople(tx: Tx, people: readonly NewPerson[]) {
  const taken = await takenNames(
    tx,
    people.map(({ fullName }) => plainName(fullName)),
  );
  const named = people.map((person) => {
    const userName = userNameFor(person.fullName, taken);
    taken.add(userName);
    return { ...person, userName, searchText: personSearchText({ ...person, userName }) };
  });
  const written = await tx.person.createManyAndReturn({
    data: named,
    select: { id: true, userName: true, fullName: true, ownerUnitId: true },
  });
  await tx.credential.createMany({ data: written.map(({ id }) => ({ personId: id })) });
  const byName = new Map(written.map((person) => [person.userName, person]));
  return named.flatMap(({ userName }) => byName.get(userName) ?? []);
}

/** What a search compares: the name, and all that is typed at sign-in. */
export function personSearchText(person: {
  fullName: string;
  userName: string;
  phone: string | null;
  email: string | null;
}) {
  const phone = person.phone?.replace("+84", "0") ?? "";
  return searchText([person.fullName, person.userName, phone, person.email ?? ""].join(" ; "));
}
