import type {
  ClusterKind,
  ClusterLevel,
  EventKind,
  LeadershipRole,
  Phase,
  SelectionWay,
  UnitKind,
} from "@/lib/db/generated/enums";
import { phoneText } from "@/lib/phone";
import { committeeName } from "@/lib/unit/labels";

type Named = { kind: UnitKind; name: string };

/** "Cụm thi đua số 3". */
export function clusterName({ kind, label }: { kind: ClusterKind; label: string }) {
  return `${kind === "cluster" ? "Cụm" : "Khối"} thi đua ${label}`;
}

export const clusterLevelLabels: Record<ClusterLevel, string> = {
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
};

export const phaseLabels: Record<Phase, string> = {
  preparing: "Chuẩn bị",
  registering: "Đăng ký, ký giao ước",
  running: "Đang thực hiện",
  reviewing: "Tổng kết, bình xét",
  closed: "Đã khép năm",
};

export const leadershipRoleLabels: Record<LeadershipRole, string> = {
  lead: "Cụm trưởng",
  deputy: "Cụm phó",
};

export const selectionWayLabels: Record<SelectionWay, string> = {
  acclamation: "suy tôn",
  secretBallot: "bỏ phiếu kín",
  rotation: "luân phiên",
  appointment: "cấp trên phân công",
};

export const eventKindLabels: Record<EventKind, string> = {
  signingConference: "Hội nghị ký kết Giao ước",
  briefing: "Giao ban",
  midYearReview: "Hội nghị sơ kết 6 tháng",
  yearEndReview: "Hội nghị tổng kết",
  seminar: "Tọa đàm",
  crossCheck: "Kiểm tra chéo",
};

export const clusterKindLabels: Record<ClusterKind, string> = {
  cluster: "Cụm thi đua",
  block: "Khối thi đua",
};

/** "suy tôn tại Hội nghị ngày 08/11/2022", "cấp trên phân công theo Quyết định số 15/QĐ-MTTQ-BTT". */
export function selectionText({ way, document }: { way: SelectionWay; document: string }) {
  return `${selectionWayLabels[way]} ${/^hội nghị/i.test(document) ? "tại" : "theo"} ${document}`;
}

/** The columns of a decision's annex. */
export const clusterSheetTitles = ["Cụm", "Thứ tự", "Đơn vị"];

type ReadCluster = { label: string; units: readonly { name: string }[] };

/** A decision's annex as it would be written. */
export function sheetPreview(kind: ClusterKind, clusters: readonly ReadCluster[]) {
  const rows = clusters.flatMap(({ label, units }) =>
    units.map(({ name }, index) => [clusterName({ kind, label }), `${index + 1}`, name]),
  );
  return {
    title: `Lập ${clusters.length} cụm với ${rows.length} đơn vị theo bảng dưới đây?`,
    head: clusterSheetTitles,
    rows,
    more: 0,
    act: "Lập cụm",
  };
}

type Listed = {
  fullName: string;
  post: string;
  phone: string | null;
  email: string | null;
  standsIn: { for: string } | null;
};
type Directory = {
  owner: Named;
  assigned: readonly Listed[];
  units: readonly (Named & { people: readonly Listed[] })[];
};

export const directoryTitles = ["Đơn vị", "Họ và tên", "Chức vụ", "Điện thoại", "Thư điện tử"];

/** The directory as rows under those titles: the office's people first, then unit by unit. */
export function directoryRows({ owner, assigned, units }: Directory) {
  return [{ ...owner, people: assigned }, ...units].flatMap((unit) =>
    unit.people.map(({ fullName, post, phone, email, standsIn }) => [
      committeeName(unit),
      standsIn ? `${fullName} (thay ${standsIn.for})` : fullName,
      post,
      phone ? phoneText(phone) : "",
      email ?? "",
    ]),
  );
}
