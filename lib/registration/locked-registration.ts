import "server-only";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { placeName } from "@/lib/unit/labels";

type Key = { clusterYearId: string; unitId: string };

/** A unit's registration for a year, its row locked (made on first touch). Refuses `notFound` for a unit that is no member. */
export async function lockRegistration(tx: Tx, { clusterYearId, unitId }: Key) {
  const clusterYear = await holdClusterYearScope(tx, clusterYearId);
  if (!clusterYear?.memberUnitIds.includes(unitId)) throw new Refusal("notFound");
  await tx.$executeRaw`
    insert into registrations (id, cluster_year_id, unit_id, revision)
    values (gen_random_uuid(), ${clusterYearId}::uuid, ${unitId}::uuid, 0)
    on conflict (cluster_year_id, unit_id) do nothing`;
  await tx.$queryRaw`
    select 1 from registrations where cluster_year_id = ${clusterYearId}::uuid and unit_id = ${unitId}::uuid for update`;
  const { unit, undertakings, ...registration } = await tx.registration.findUniqueOrThrow({
    where: { clusterYearId_unitId: { clusterYearId, unitId } },
    select: {
      id: true,
      unitId: true,
      status: true,
      revision: true,
      targets: {
        select: {
          ...{ indicatorId: true, typed: true, assignedTyped: true, assignedByUnitId: true },
          indicator: { select: { name: true, type: true, direction: true } },
        },
      },
      undertakings: {
        select: {
          ...{ id: true, part: true, honorId: true, recipient: true, name: true, detail: true },
          honor: { select: { name: true } },
        },
        orderBy: { position: "asc" },
      },
      unit: {
        select: {
          kind: true,
          names: { select: { name: true }, orderBy: { fromOn: "desc" }, take: 1 },
        },
      },
    },
  });
  return {
    ...registration,
    undertakings: undertakings.flatMap(({ part, honor, ...row }) =>
      part === "target" ? [] : [{ ...row, part, honorName: honor?.name ?? null }],
    ),
    phase: clusterYear.phase,
    clusterYear,
    unitName: placeName({ kind: unit.kind, name: unit.names[0]?.name ?? "" }),
  };
}

export type LockedRegistration = Awaited<ReturnType<typeof lockRegistration>>;

/** What every entry about a registration names. */
export function aboutRegistration(registration: LockedRegistration) {
  const { clusterYear, unitId, unitName } = registration;
  return {
    clusterYearId: clusterYear.id,
    registrationId: registration.id,
    unitId,
    unitName,
    year: clusterYear.year,
  };
}
