import "server-only";
import { dayText } from "@/lib/date-text";
import { type Day, dayToDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { turnOn } from "@/lib/spans";
import { pathOn } from "../queries/unit-paths";
import { movingRefusal } from "../rules";
import type { HeldUnit } from "./lock-units";

type Moving = { units: readonly HeldUnit[]; parent: HeldUnit; fromOn: Day };

/** Refuses what would keep held units from standing under another one from a day on, as `movingRefusal` does. */
export async function refuseMoving(tx: Tx, { units, parent, fromOn }: Moving) {
  const above = { ...parent, path: await pathOn(tx, parent.id, fromOn) };
  for (const unit of units)
    refuse(movingRefusal(unit, above, fromOn), {
      name: unit.place,
      parent: parent.place,
      day: dayText(fromOn),
    });
}

/** Puts held units, with all below them, under another one from a day on; where they stood before stays readable. */
export async function putUnder(tx: Tx, { units, parent, fromOn }: Moving) {
  await refuseMoving(tx, { units, parent, fromOn });
  const turns = units.flatMap((unit) => turnOn(unit.parents, fromOn) ?? []);
  for (const { ending, lastDay } of turns)
    await tx.unitParent.update({ where: { id: ending.id }, data: { toOn: dayToDb(lastDay) } });
  await tx.unitParent.createMany({
    data: turns.map(({ ending, beginning }) => ({
      unitId: ending.unitId,
      parentId: parent.id,
      fromOn: dayToDb(fromOn),
      toOn: beginning.toOn && dayToDb(beginning.toOn),
    })),
  });
}
