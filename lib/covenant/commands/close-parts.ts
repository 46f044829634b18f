import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { type Day, dayToDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { nameOfParty } from "../labels";
import { bringIntoForceIfSigned } from "./bring-into-force";
import { about, lockCovenant } from "./lock-covenant";

type Ending = { unitIds: readonly string[]; lastDay: Day; legalBasis: string };

/**
 * Puts on record, in the history of each covenant that is being signed or carried out, that a unit's part in it ends with the unit;
 * where the others have all signed, it comes into force. Part of the act that ends the units, which has asked who may and has
 * written their last day.
 */
export async function closeParts(tx: Tx, actor: Actor, { unitIds, lastDay, legalBasis }: Ending) {
  const year = dayToDb(lastDay).getUTCFullYear();
  // A unit that ends with the year has been there for all of it.
  const first = lastDay === `${year}-12-31` ? year + 1 : year;
  const concerned = await tx.covenant.findMany({
    where: {
      status: { in: ["openForSigning", "inForce"] },
      parties: { some: { unitId: { in: [...unitIds] } } },
      clusterYear: { year: { gte: first } },
    },
    // Two reorganisations at once take the covenants in one order.
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of concerned) {
    const covenant = await lockCovenant(tx, id);
    for (const unitId of unitIds.filter((each) => nameOfParty(covenant, each))) {
      record(tx, actor, {
        type: "covenant.partEnded",
        ...about(covenant),
        ...{ unitId, unitName: nameOfParty(covenant, unitId), endedOn: lastDay, legalBasis },
      });
    }
    if (covenant.status === "openForSigning") await bringIntoForceIfSigned(tx, covenant);
  }
}
