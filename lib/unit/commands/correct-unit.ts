import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { placeName, withoutKind } from "../labels";
import { canKeepUnit } from "../policy";
import type { CorrectUnitInput } from "../schema";
import { lockUnit } from "./lock-units";
import { takenCodes, unitSearchText } from "./write-units";

/**
 * Puts right what was written down wrong of a unit: its code, and one of its names for all of that name's days. Both spellings
 * stay on record with the reason; what was signed or sealed keeps its words. A name that changes on a day is `renameUnit`'s.
 * Refuses `unit.nothingCorrected`, and `unit.codeTaken` when another unit bears the code on one of its days.
 */
export function correctUnit(actor: Actor, input: CorrectUnitInput) {
  return transaction(async (tx) => {
    const unit = await lockUnit(tx, input.unitId);
    authorize(canKeepUnit(actor, unit));
    const { id, code, kind } = unit;
    const name = withoutKind({ kind, name: input.name });
    if (code !== input.code) {
      const [taken] = await takenCodes(tx, [{ ...unit, code: input.code }]);
      refuse(taken === undefined ? null : "unit.codeTaken", { code: input.code });
    }
    const wrong = unit.names.find(({ fromOn }) => fromOn === input.nameFromOn);
    if (!wrong) throw new Refusal("notFound");
    const isSame = wrong.name === name && code === input.code;
    refuse(isSame ? "unit.nothingCorrected" : null, { name: unit.place });
    await tx.unitName.update({ where: { id: wrong.id }, data: { name } });
    const names = unit.names.map((borne) => ({
      kind,
      name: borne.id === wrong.id ? name : borne.name,
    }));
    await tx.unit.update({
      where: { id },
      data: { code: input.code, searchText: unitSearchText(input.code, names) },
    });
    record(tx, actor, {
      type: "unit.corrected",
      ownerUnitId: officeOf(actor),
      ...{ unitId: id, name: placeName({ kind, name }), code: input.code },
      ...{ before: placeName({ kind, name: wrong.name }), codeBefore: code, reason: input.reason },
    });
  });
}
