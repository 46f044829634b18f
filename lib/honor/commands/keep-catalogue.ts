import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayFromDb, dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canKeepHonors } from "../policy";
import type { EndHonorInput, HonorDefinition } from "../schema";

/**
 * Adds honors to the catalogue of the actor's office, each from its day on. A changed law is a new row of the same code: the one
 * before is to be ended first. Refuses `notAllowed`, `honor.catalogueChanged` when another number was there than seen, `honor.codeRunning` for a code that is in force on that day.
 */
export function addHonors(actor: Actor, honors: readonly HonorDefinition[], seen?: number) {
  return transaction(async (tx) => {
    const ownerUnitId = officeOf(actor);
    const { path } = await lockUnit(tx, ownerUnitId);
    authorize(canKeepHonors(actor, { path }));
    const kept = await tx.honor.findMany({ where: { ownerUnitId } });
    refuse(seen !== undefined && seen !== kept.length ? "honor.catalogueChanged" : null);
    for (const { code, fromOn } of honors) {
      const running = kept.find(
        (row) => row.code === code && (row.toOn === null || dayFromDb(row.toOn) >= fromOn),
      );
      if (running) throw new Refusal("honor.codeRunning", { code });
    }
    const added = await tx.honor.createManyAndReturn({
      data: honors.map(({ fromOn, ...honor }, index) => ({
        ...honor,
        ...{ ownerUnitId, fromOn: dayToDb(fromOn), position: kept.length + index + 1 },
      })),
      select: { id: true },
    });
    const honorIds = added.map(({ id }) => id);
    record(tx, actor, { type: "honors.added", ownerUnitId, honorIds });
    return honorIds;
  });
}

/** Ends an honor with its last day; what was given stays. Refuses `notAllowed`, `notFound`, `honor.alreadyEnded`, `honor.endsBeforeStart`. */
export function endHonor(actor: Actor, { honorId, toOn }: EndHonorInput) {
  return transaction(async (tx) => {
    const ownerUnitId = officeOf(actor);
    const { path } = await lockUnit(tx, ownerUnitId);
    authorize(canKeepHonors(actor, { path }));
    const honor = await tx.honor.findFirst({ where: { id: honorId, ownerUnitId } });
    if (!honor) throw new Refusal("notFound");
    if (honor.toOn) throw new Refusal("honor.alreadyEnded");
    if (toOn < dayFromDb(honor.fromOn)) throw new Refusal("honor.endsBeforeStart");
    await tx.honor.update({ where: { id: honorId }, data: { toOn: dayToDb(toOn) } });
    record(tx, actor, { type: "honor.ended", ownerUnitId, honorId, name: honor.name, toOn });
  });
}
