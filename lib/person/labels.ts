import { roleLabels } from "@/lib/auth/labels";
import { clusterName } from "@/lib/cluster/labels";
import { dayText } from "@/lib/date-text";
import type { ClusterKind, UnitKind } from "@/lib/db/generated/enums";
import { committeeName } from "@/lib/unit/labels";
import type { AddPersonInput } from "./schema";

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

export const personSheetTitles = [
  ...["Họ và tên", "Điện thoại", "Thư điện tử", "Nơi công tác"],
  ...["Vai trò", "Chức vụ", "Từ ngày", "Đến hết ngày"],
];

const shown = 200;

/** A sheet's people as they would be written. */
export function personSheetPreview(people: readonly (AddPersonInput & { placeName: string })[]) {
  return {
    title: `Thêm ${people.length} cán bộ theo bảng dưới đây?`,
    head: personSheetTitles,
    rows: people
      .slice(0, shown)
      .map(({ fullName, phone, email, placeName, role, post, fromOn, toOn }) => [
        ...[fullName, phone ? phoneText(phone) : "", email ?? "", placeName],
        ...[roleLabels[role], post, dayText(fromOn), toOn ? dayText(toOn) : ""],
      ]),
    more: Math.max(0, people.length - shown),
    act: "Thêm cán bộ",
  };
}
