import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { canKeepIndicators } from "./policy";
import { activityUseRefusal } from "./rules/catalogue";
import { type AddIndicatorsInput, addIndicatorsInput } from "./schema";

/**
 * Adds indicators to an owner's catalogue, in the order given; defined sums name parts that are there or come along.
 * Refuses `indicator.catalogueChanged` when another number of indicators was there than seen, `indicator.partMissing` when a sum names an unknown part, `indicator.codeTaken` when a code is used already, `indicator.notCountable` for one that is counted by activities and is no number of things.
 */
export function addIndicators(actor: Actor, input: AddIndicatorsInput) {
  const { ownerUnitId, indicators, seen, ...asked } = addIndicatorsInput.parse(input);
  return transaction(async (tx) => {
    await tx.$queryRaw`select 1 from units where id = ${ownerUnitId}::uuid for no key update`;
    const owner = await tx.unit.findUnique({
      where: { id: ownerUnitId },
      select: { fromOn: true },
    });
    if (!owner) throw new Refusal("notFound");
    const fromOn = asked.fromOn ?? dayFromDb(owner.fromOn);
    authorize(canKeepIndicators(actor, { path: await pathOf(tx, ownerUnitId, fromOn) }));
    const taken = await tx.indicator.findMany({
      where: { ownerUnitId },
      select: { id: true, code: true },
    });
    refuse(seen !== undefined && seen !== taken.length ? "indicator.catalogueChanged" : null);
    for (const each of indicators) refuse(activityUseRefusal(each.type, each));
    const known = new Map(taken.map(({ id, code }) => [code, id]));
    const clash = indicators.find(({ code }) => known.has(code));
    if (clash) throw new Refusal("indicator.codeTaken", { code: clash.code });

    const added = await tx.indicator.createManyAndReturn({
      data: indicators.map(({ parts: _parts, ...definition }, index) => ({
        ...definition,
        ownerUnitId,
        fromOn: new Date(fromOn),
        position: taken.length + index + 1,
        searchText: searchText(`${definition.name} ${definition.code}`),
      })),
      select: { id: true, code: true },
    });
    for (const { id, code } of added) known.set(code, id);
    await tx.indicatorPart.createMany({ data: indicators.flatMap((sum) => partsOf(sum, known)) });
    record(tx, actor, {
      type: "indicators.added",
      ownerUnitId,
      indicatorIds: added.map(({ id }) => id),
    });
  });
}

function partsOf(
  sum: { code: string; parts: readonly string[] },
  known: ReadonlyMap<string, string>,
) {
  return sum.parts.map((code, index) => {
    const partId = known.get(code);
    const sumId = known.get(sum.code);
    if (!partId || !sumId) throw new Refusal("indicator.partMissing", { code });
    return { sumId, partId, position: index + 1 };
  });
}

async function pathOf(tx: Tx, unitId: string, day: string) {
  const [row] = await tx.$queryRaw<
    { path: string[] }[]
  >`select unit_path(${unitId}::uuid, ${day}::date) as path`;
  return row?.path ?? [];
}
