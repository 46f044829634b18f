import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitKind } from "@/lib/db/generated/enums";

export type UnitName = { id: string; kind: UnitKind; name: string };

/** How these units were called on a day (at their end, if they had ended by then), by id. Names are no secret. */
export async function namesOfUnits(
  unitIds: readonly string[],
  day: Day,
  client: Prisma.TransactionClient = db,
): Promise<ReadonlyMap<string, UnitName>> {
  const units = await client.unit.findMany({
    where: { id: { in: [...unitIds] } },
    select: {
      id: true,
      kind: true,
      names: {
        where: { fromOn: { lte: dayToDb(day) } },
        select: { name: true },
        orderBy: { fromOn: "desc" },
        take: 1,
      },
    },
  });
  return new Map(
    units.map(({ id, kind, names }) => [id, { id, kind, name: names[0]?.name ?? "" }]),
  );
}
