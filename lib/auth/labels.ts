import { clusterName } from "@/lib/cluster/labels";
import type { ClusterKind, UnitKind } from "@/lib/db/generated/enums";
import { committeeName } from "@/lib/unit/labels";
import type { CapacityRole } from "./actor";

export const roleLabels: Record<CapacityRole, string> = {
  systemAdmin: "Quản trị hệ thống",
  cityLeader: "Lãnh đạo",
  supervisingLeader: "Lãnh đạo phụ trách cụm",
  citySpecialist: "Chuyên viên",
  boardHead: "Lãnh đạo Ban",
  councilChair: "Chủ tịch Hội đồng Thi đua – Khen thưởng",
  councilVice: "Phó Chủ tịch Hội đồng Thi đua – Khen thưởng",
  clusterSecretary: "Thư ký cụm",
  unitLeader: "Lãnh đạo đơn vị",
  unitReporter: "Cán bộ phụ trách",
  residentialReporter: "Trưởng Ban công tác Mặt trận",
  viewer: "Người xem",
  clusterLead: "Cụm trưởng",
  clusterDeputy: "Cụm phó",
};

/** What an entry says of someone who looks after their own account. */
export const holderTitle = "chủ tài khoản";

type Place = {
  unit: { kind: UnitKind; name: string } | null;
  cluster: { kind: ClusterKind; label: string } | null;
  year: number | null;
};

/** "Chủ tịch Ủy ban MTTQ Việt Nam huyện Đông Anh (thay đồng chí Nguyễn Văn A)". */
export function standingInTitle(title: string, absentName: string) {
  return `${title} (thay đồng chí ${absentName})`;
}

/** On whose behalf, in words: "Chủ tịch Ủy ban MTTQ Việt Nam huyện Đông Anh", "Cụm trưởng Cụm thi đua số 3, năm 2024". */
export function capacityTitle(role: CapacityRole, post: string, { unit, cluster, year }: Place) {
  const ofYear = year === null ? "" : `, năm ${year}`;
  const where = cluster ? clusterName(cluster) : "";
  switch (role) {
    case "clusterLead":
    case "clusterDeputy":
      return `${roleLabels[role]} ${where}${ofYear}`;
    case "clusterSecretary":
      return `Thư ký ${where}${ofYear}`;
    case "supervisingLeader":
      return `Lãnh đạo phụ trách ${where}`;
    case "unitLeader":
    case "cityLeader":
      return `${post} ${unit ? committeeName(unit) : ""}`.trim();
    default:
      return `${roleLabels[role]}, ${unit ? committeeName(unit) : where}`;
  }
}
