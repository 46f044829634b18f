import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayFromDb, dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize } from "@/lib/refusal";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canKeepSettings } from "./policy";
import { settingInForce } from "./rules";
import { type ChangeSettingInput, settingValues } from "./schema";

/**
 * Sets something for the actor's office and all below it, from a day on; what was set before stays in force until then.
 * Set twice for one day, the second holds. Refuses `notAllowed`.
 */
export function changeSetting(actor: Actor, { key, value, fromOn }: ChangeSettingInput) {
  return transaction(async (tx) => {
    const ownerUnitId = officeOf(actor);
    const { path } = await lockUnit(tx, ownerUnitId);
    authorize(canKeepSettings(actor, { path }));
    const rows = await tx.setting.findMany({ where: { ownerUnitId, key } });
    const own = rows.map((row) => ({
      ...row,
      fromOn: dayFromDb(row.fromOn),
      value: settingValues[key].parse(row.value),
    }));
    const before = settingInForce(own, [ownerUnitId], fromOn);
    if (before?.value === value) return;

    const place = { ownerUnitId, key, fromOn: dayToDb(fromOn) };
    await tx.setting.upsert({
      where: { ownerUnitId_key_fromOn: place },
      create: { ...place, value },
      update: { value },
    });
    record(tx, actor, {
      type: "setting.changed",
      ownerUnitId,
      key,
      before: before?.value ?? null,
      after: value,
    });
  });
}
