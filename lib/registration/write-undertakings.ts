import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import type { LockedRegistration } from "./locked-registration";
import { undertakingRefusal } from "./rules/path";
import type { TypedUndertaking } from "./schema";

/**
 * Writes the rows of honors, models and works as they stand in the form: known ones are changed, new ones added, those that
 * are not there any more taken out. Refuses `notFound` for an honor of another office, `registration.personMissing`.
 */
export async function writeUndertakings(
  tx: Tx,
  registration: LockedRegistration,
  rows: readonly TypedUndertaking[],
) {
  const registrationId = registration.id;
  await checkHonors(tx, registration, rows);
  const known = new Set(registration.undertakings.map(({ id }) => id));
  const kept = rows.flatMap(({ id }) => (id && known.has(id) ? [id] : []));
  await tx.registeredUndertaking.deleteMany({ where: { registrationId, id: { notIn: kept } } });
  for (const [position, { id, ...row }] of rows.entries()) {
    if (id && known.has(id))
      await tx.registeredUndertaking.update({ where: { id }, data: { ...row, position } });
    else await tx.registeredUndertaking.create({ data: { ...row, position, registrationId } });
  }
}

/** Gives the honors that the rows name, by id. */
export async function checkHonors(
  tx: Tx,
  registration: LockedRegistration,
  rows: readonly TypedUndertaking[],
) {
  const honors = await tx.honor.findMany({
    where: {
      id: { in: rows.flatMap(({ honorId }) => honorId ?? []) },
      ownerUnitId: { in: [...registration.clusterYear.ownerPath] },
    },
    select: { id: true, name: true, subject: true },
  });
  const byId = new Map(honors.map((honor) => [honor.id, honor]));
  for (const { honorId, recipient } of rows) {
    if (!honorId) continue;
    const honor = byId.get(honorId);
    if (!honor) throw new Refusal("notFound");
    refuse(undertakingRefusal(honor, { recipient }), { honor: honor.name });
  }
  return byId;
}
