import "server-only";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { bringIntoForceIfSigned } from "./bring-into-force";
import { lockCovenant } from "./lock-covenant";

/**
 * Brings into force what waited for nobody but units whose last day has passed, by nobody's hand: the day was written down before, and
 * comes by itself. Swept again and again, so it minds neither having run before nor a signature in the same moment.
 */
export async function bringIntoForceByTime() {
  const today = dayToDb(dayOf(now()));
  const concerned = await db.covenant.findMany({
    where: {
      ...{ status: "openForSigning", clusterYear: { phase: { not: "closed" } } },
      parties: { some: { unit: { toOn: { lt: today } } } },
    },
    select: { id: true },
  });
  for (const { id } of concerned) {
    await transaction(async (tx) => {
      const covenant = await lockCovenant(tx, id);
      if (covenant.status === "openForSigning") await bringIntoForceIfSigned(tx, covenant);
    });
  }
}
