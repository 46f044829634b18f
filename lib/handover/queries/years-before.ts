import "server-only";
import { db } from "@/lib/db/client";

type Year = { clusterId: string; year: number };

/** The cluster years before these, of the same clusters: what the leads of these receive. */
export async function yearsBefore(years: readonly Year[]) {
  const rows = await db.clusterYear.findMany({
    where: { OR: years.map(({ clusterId, year }) => ({ clusterId, year: year - 1 })) },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
