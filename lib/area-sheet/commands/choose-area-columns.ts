import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { columnsRefusal } from "../rules";
import type { ChooseAreaColumnsInput } from "../schema";
import { lockSheet } from "./lock-sheet";

/**
 * Sets which indicators of a form the unit collects from its residential areas, from this period on; what was collected for
 * others stays where it was. Refuses `areaSheet.columnCount`, `areaSheet.otherColumn`, and as `enterFigures`.
 */
export function chooseAreaColumns(actor: Actor, { indicatorIds, ...key }: ChooseAreaColumnsInput) {
  return transaction(async (tx) => {
    const { offered, formId } = await lockSheet(tx, actor, key);
    const chosen = offered.filter(({ id }) => indicatorIds.includes(id));
    const { unitId } = key;
    refuse(
      columnsRefusal(
        [...new Set(indicatorIds)],
        offered.map(({ id }) => id),
      ),
    );
    await tx.areaColumn.deleteMany({ where: { unitId, formId } });
    await tx.areaColumn.createMany({
      data: chosen.map(({ id }, position) => ({ unitId, formId, position, indicatorId: id })),
    });
    const names = chosen.map(({ name }) => name);
    record(tx, actor, { type: "areaSheet.columnsChosen", ownerUnitId: unitId, formId, names });
  });
}
