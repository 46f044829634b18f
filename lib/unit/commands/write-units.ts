import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import { searchText } from "@/lib/search-text";
import type { Span } from "@/lib/spans";
import { placeName, withoutKind } from "../labels";
import { codesInUse } from "../queries/codes-in-use";

export type NewUnit = Span & {
  code: string;
  kind: UnitKind;
  name: string;
  /** The id of a unit that is there, or the code of one that comes along; null for the highest of all. */
  parent: { id: string } | { code: string } | null;
};

/** Writes units with their first names and parents, in the order given; gives their ids in that order. */
export async function writeUnits(tx: Tx, given: readonly NewUnit[]) {
  const units = given.map((unit) => ({ ...unit, name: withoutKind(unit) }));
  const written = await tx.unit.createManyAndReturn({
    data: units.map(({ code, kind, name, ...days }) => ({
      code,
      kind,
      ...daysToDb(days),
      searchText: unitSearchText(code, [{ kind, name }]),
    })),
    select: { id: true, code: true },
  });
  const idOf = new Map(written.map(({ id, code }) => [code, id]));
  const known = (code: string) => {
    const id = idOf.get(code);
    if (!id) throw new Error(`unit ${code} does not come along`);
    return id;
  };
  await tx.unitName.createMany({
    data: units.map(({ code, name, ...days }) => ({
      unitId: known(code),
      name,
      ...daysToDb(days),
    })),
  });
  await tx.unitParent.createMany({
    data: units.flatMap(({ code, parent, ...days }) =>
      parent
        ? {
            unitId: known(code),
            parentId: "id" in parent ? parent.id : known(parent.code),
            ...daysToDb(days),
          }
        : [],
    ),
  });
  return units.map(({ code }) => known(code));
}

/** What a search compares: the code, and the place under every name it has borne. */
export function unitSearchText(code: string, names: readonly { kind: UnitKind; name: string }[]) {
  return searchText([code, ...names.map(placeName)].join(" ; "));
}

/**
 * Holds the giving out of codes until the transaction ends, and gives those of `units` that another unit bears on one
 * of their days. Taken after the rows' locks, by everyone who founds.
 */
export async function takenCodes(tx: Tx, units: readonly (Span & { code: string })[]) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('units.code'))`;
  return codesInUse(tx, units);
}

function daysToDb({ fromOn, toOn }: { fromOn: Day; toOn: Day | null }) {
  return { fromOn: dayToDb(fromOn), toOn: toOn && dayToDb(toOn) };
}
