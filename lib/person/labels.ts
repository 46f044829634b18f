import { clusterName } from "@/lib/cluster/labels";
import type { ClusterKind, UnitKind } from "@/lib/db/generated/enums";
import { committeeName } from "@/lib/unit/labels";

/** Where an assignment is, as it is called last: "Ủy ban MTTQ Việt Nam xã Đông Anh", "Cụm thi đua số 3". */
export function placeOfAssignment({
  unit,
  cluster,
}: {
  unit: { kind: UnitKind; names: readonly { name: string }[] } | null;
  cluster: { kind: ClusterKind; label: string } | null;
}) {
  if (cluster) return clusterName(cluster);
  return unit ? committeeName({ kind: unit.kind, name: unit.names.at(-1)?.name ?? "" }) : "";
}
