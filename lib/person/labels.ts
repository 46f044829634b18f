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

/** "0912 345 678", "024 3825 1234": as it is dialled from within the country, in groups. */
export function phoneText(phone: string) {
  const digits = phone.replace("+84", "0");
  const groups = digits.length === 10 ? /^(\d{4})(\d{3})(\d{3})$/ : /^(\d{3})(\d{4})(\d{4})$/;
  return digits.replace(groups, "$1 $2 $3");
}
