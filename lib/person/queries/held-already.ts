import "server-only";
import type { Prisma, Role } from "@/lib/db/generated/client";
import { overlaps, type Span, spanFromDb } from "@/lib/spans";

type Charge = Span & { fullName: string; role: Role; place: { id: string } };

/**
 * Those of these charges that somebody of the same name holds already, at the same place on one of the same days: a
 * sheet sent twice, or a person who is there under their name.
 */
export async function heldAlready<Wanted extends Charge>(
  client: Prisma.TransactionClient,
  charges: readonly Wanted[],
) {
  const rows = await client.assignment.findMany({
    where: {
      endedAt: null,
      person: { fullName: { in: [...new Set(charges.map(({ fullName }) => fullName))] } },
    },
    select: {
      ...{ role: true, unitId: true, clusterId: true, fromOn: true, toOn: true },
      person: { select: { fullName: true } },
    },
  });
  const held = Map.groupBy(rows, ({ person }) => person.fullName);
  return charges.filter((charge) =>
    (held.get(charge.fullName) ?? []).some(
      (row) =>
        row.role === charge.role &&
        [row.unitId, row.clusterId].includes(charge.place.id) &&
        overlaps(spanFromDb(row), charge),
    ),
  );
}
