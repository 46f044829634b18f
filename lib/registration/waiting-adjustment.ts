import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";

/** A request of this registration, which is locked already. Refuses `adjustment.notWaiting` for one of another. */
export async function waitingAdjustment(tx: Tx, registrationId: string, adjustmentId: string) {
  const asked = await tx.registrationAdjustment.findFirst({
    where: { id: adjustmentId, registrationId },
    select: {
      ...{ id: true, deciderUnitId: true, decidedAt: true, opinionAt: true },
      ...{ isLate: true, askedAt: true },
      lines: { orderBy: { position: "asc" } },
    },
  });
  if (!asked) throw new Refusal("adjustment.notWaiting");
  return asked;
}
