import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { datedFromDb, spanFromDb } from "@/lib/spans";
import { placeName } from "../labels";
import { pathsOf } from "../queries/unit-paths";

export type HeldUnit = Awaited<ReturnType<typeof loadUnits>>[number];

/**
 * Units as they stand, held until the transaction ends; asked for one by one of what it gives. Locked in the order of
 * their ids, so that two acts about the same units queue; what merely names a unit (its signature, its report) does not wait, so
 * an act that holds a covenant first cannot wait for one that comes to it from its unit. Refuses `notFound` when one is missing.
 */
export async function lockUnits(tx: Tx, unitIds: readonly string[]) {
  const ids = [...new Set(unitIds)];
  await tx.$queryRaw`select 1 from units where id = any(${ids}::uuid[]) order by id for no key update`;
  const units = new Map((await loadUnits(tx, ids)).map((unit) => [unit.id, unit]));
  const held = (unitId: string): HeldUnit => {
    const unit = units.get(unitId);
    if (!unit) throw new Refusal("notFound");
    return unit;
  };
  ids.forEach(held);
  return held;
}

/** One unit, held. */
export async function lockUnit(tx: Tx, unitId: string) {
  return (await lockUnits(tx, [unitId]))(unitId);
}

async function loadUnits(tx: Tx, ids: string[]) {
  const rows = await tx.unit.findMany({
    where: { id: { in: ids } },
    include: { names: { orderBy: { fromOn: "asc" } }, parents: true, children: true },
  });
  const paths = await pathsOf(tx, ids);
  return rows.map(({ names, parents, children, ...unit }) => ({
    ...unit,
    ...spanFromDb(unit),
    names: datedFromDb(names),
    parents: datedFromDb(parents),
    children: datedFromDb(children),
    path: paths.get(unit.id) ?? [],
    /** As it was called last: "huyện Đông Anh". */
    place: placeName({ kind: unit.kind, name: names.at(-1)?.name ?? "" }),
  }));
}
