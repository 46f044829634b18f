import "server-only";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { Day } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { runningOn } from "@/lib/person/queries/running-on";

/** Who confirms for the cluster on a day (`checkingSide`), each with the unit whose own report they do not. */
export function findClusterCheckers(
  client: Pick<Prisma.TransactionClient, "assignment">,
  { clusterId, leadUnitIds, deputyUnitIds }: ClusterYearScope,
  today: Day,
) {
  const of: Prisma.AssignmentWhereInput[] = [
    { role: "clusterSecretary", clusterId },
    { role: "unitReporter", unitId: { in: [...leadUnitIds] } },
    { role: "unitLeader", unitId: { in: [...deputyUnitIds] } },
  ];
  return client.assignment.findMany({
    where: { AND: [{ ...runningOn(today), person: { disabledAt: null } }, { OR: of }] },
    select: { personId: true, unitId: true },
  });
}
