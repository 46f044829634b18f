import "server-only";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

/** What chains are called by people, by their ids: "Cụm thi đua số 3, năm 2024", "Ủy ban MTTQ Việt Nam thành phố Hà Nội". */
export async function namesOfChains(
  chainIds: readonly string[],
  client: Prisma.TransactionClient = db,
) {
  const [years, units] = await Promise.all([
    client.clusterYear.findMany({
      where: { id: { in: idsOf("clusterYear", chainIds) } },
      select: { id: true, year: true, cluster: { select: { kind: true, label: true } } },
    }),
    namesOfUnits(idsOf("owner", chainIds), dayOf(now()), client),
  ]);
  return new Map([
    ...years.map(({ id, year, cluster }): [string, string] => [
      `clusterYear:${id}`,
      `${clusterName(cluster)}, năm ${year}`,
    ]),
    ...[...units].map(([id, unit]): [string, string] => [`owner:${id}`, committeeName(unit)]),
  ]);
}

function idsOf(kind: "clusterYear" | "owner", chainIds: readonly string[]) {
  const start = `${kind}:`;
  return chainIds.filter((id) => id.startsWith(start)).map((id) => id.slice(start.length));
}
