import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";

/** From now on this session's pages are read in that capacity. Refuses `auth.capacityEnded` for one not held. */
export async function chooseCapacity(actor: Actor, { capacity }: { capacity: string }) {
  const chosen = actor.capacities.find(({ key }) => key === capacity);
  if (!chosen) throw new Refusal("auth.capacityEnded");
  await transaction((tx) =>
    tx.session.update({ where: { id: actor.sessionId }, data: { actingAs: chosen.key } }),
  );
}
