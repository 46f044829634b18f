import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { countedTypes } from "./rules";

/** The indicators that a unit's activities can add to: numbers of the forms that its offices keep. */
export async function indicatorsOf(client: Prisma.TransactionClient, unitId: string) {
  const path = (await pathsOf(client, [unitId])).get(unitId) ?? [];
  return client.indicator.findMany({
    where: {
      ...{ ownerUnitId: { in: [...path] }, toOn: null, parts: { none: {} } },
      ...{ type: { in: [...countedTypes] }, formLines: { some: {} } },
    },
    select: { id: true, name: true, type: true, unitOfMeasure: true },
    orderBy: [{ groupCode: "asc" }, { position: "asc" }],
  });
}
