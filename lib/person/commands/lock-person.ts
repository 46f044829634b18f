import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { spanFromDb } from "@/lib/spans";
import { loadPersonScope } from "../queries/person-scope";

export type HeldPerson = Awaited<ReturnType<typeof lockPerson>>;

/** A person with their assignments and their place in the tree, held until the transaction ends. Refuses `notFound`. */
export async function lockPerson(tx: Tx, personId: string) {
  await tx.$queryRaw`select 1 from people where id = ${personId}::uuid for no key update`;
  const person = await tx.person.findUnique({
    where: { id: personId },
    include: { assignments: { where: { endedAt: null } } },
  });
  if (!person) throw new Refusal("notFound");
  const { assignments, ...own } = person;
  return {
    ...own,
    scope: await loadPersonScope(tx, person),
    held: assignments.map(({ role, unitId, clusterId, ...days }) => ({
      ...spanFromDb(days),
      role,
      placeId: unitId ?? clusterId ?? "",
    })),
  };
}

/** How every entry about a person says whom it is about. */
export function about(person: { id: string; ownerUnitId: string; fullName: string }) {
  return {
    ownerUnitId: person.ownerUnitId,
    aboutPersonId: person.id,
    personName: person.fullName,
  };
}
