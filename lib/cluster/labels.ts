import type {
  ClusterKind,
  ClusterLevel,
  EventKind,
  LeadershipRole,
  Phase,
  SelectionWay,
} from "@/lib/db/generated/enums";

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
