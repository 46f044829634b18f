import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";

/** The indicators a unit's forms may name, by code: of the nearest office where several have one code. */
export async function indicatorsByCode(client: Prisma.TransactionClient, unitId: string) {
  const path = (await pathsOf(client, [unitId])).get(unitId) ?? [];
  const found = await client.indicator.findMany({
    where: { ownerUnitId: { in: [...path] } },
    select: {
      ...{ id: true, ownerUnitId: true, code: true, name: true, type: true, unitOfMeasure: true },
      periodCombination: true,
      parts: { select: { partId: true }, orderBy: { position: "asc" } },
    },
    orderBy: [{ groupCode: "asc" }, { position: "asc" }],
  });
  const nearestLast = found.toSorted(
    (a, b) => path.indexOf(b.ownerUnitId) - path.indexOf(a.ownerUnitId),
  );
  return new Map(nearestLast.map((indicator) => [indicator.code, indicator]));
}
