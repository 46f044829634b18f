import {
  dayText,
  hourInSentence,
  momentInSentence,
  momentText,
  weekdayText,
} from "@/lib/date-text";
import { type Day, dayOf } from "@/lib/dates";
import type {
  ReportRoute,
  ReportStatus,
  ReturnCause,
  RevisionKind,
  Rhythm,
} from "@/lib/db/generated/enums";
import { phoneText } from "@/lib/phone";

export const reportStatusLabels: Record<ReportStatus, string> = {
  draft: "Đang nhập",
  awaitingHead: "Chờ lãnh đạo đơn vị duyệt",
  submitted: "Đã gửi, chờ kiểm tra",
  returned: "Trả lại, đề nghị chỉnh sửa",
  verified: "Đã xác nhận số liệu",
  locked: "Đã chốt số liệu",
};

type Before = { toOn: Day; leftOut: { fromOn: Day; toOn: Day } | null };

/** Where the period before a new one ended, and which days are in neither. */
export function cutOffText({ toOn, leftOut }: Before) {
  const before = `Kỳ trước đến hết ngày ${dayText(toOn)}`;
  if (!leftOut) return `${before}.`;
  const days = `từ ${dayText(leftOut.fromOn)} đến ${dayText(leftOut.toOn)}`;
  return `${before}; những ngày ${days} không thuộc kỳ nào của biểu này, vui lòng có biểu khác cho những ngày ấy.`;
}

type Reminder = {
  period: { label: string; dueAt: Date };
  cluster: string;
  sent: number;
  units: number;
  /** How many of the others have theirs back to be mended. */
  returned: number;
  now: Date;
  address: string;
};

/** The general reminder to paste into Zalo, naming nobody: of the hour to come, or that it is over. */
export function reminderText({ period, cluster, address, now, ...counts }: Reminder) {
  const { sent, units, returned } = counts;
  const due = `${hourInSentence(period.dueAt)}, ${weekdayText(dayOf(period.dueAt))} ngày ${dayText(dayOf(period.dueAt))}`;
  const isOver = now > period.dueAt;
  const hour = isOver ? `đã hết hạn gửi lúc ${due}` : `gửi trước ${due}`;
  const back =
    returned > 0 ? `, ${returned} đơn vị có báo cáo được trả lại cần sửa và gửi lại` : "";
  return (
    `Kính gửi các đồng chí. Báo cáo ${period.label} của ${cluster} ${hour}. Đến nay ${sent}/${units} đơn vị đã gửi${back}. ` +
    `Đề nghị các đơn vị còn lại ${isOver ? "gửi ngay" : "quan tâm thực hiện"}. Địa chỉ: ${address} Trân trọng cảm ơn.`
  );
}

type PrivateReminder = {
  period: { label: string };
  dueAt: Date;
  now: Date;
  /** The unit's first person in charge; null where nobody is assigned. */
  to: string | null;
  /** Whom to ask: a name, and a number where one is kept. */
  ask: { name: string; phone: string | null };
  address: string;
};

/** To one unit, late or not, to paste into its own chat. */
export function privateReminderText({ period, dueAt, now, to, ask, address }: PrivateReminder) {
  return (
    `Kính gửi đồng chí${to ? ` ${to}` : ""}, đến ${momentInSentence(now)} hệ thống chưa nhận được báo cáo ${period.label} của đơn vị ` +
    `(hạn ${momentInSentence(dueAt)}). Nếu có vướng mắc, xin liên hệ đồng chí ${ask.name}${numberOf(ask)}. ` +
    `Địa chỉ mở thẳng báo cáo: ${address}`
  );
}

function numberOf({ phone }: PrivateReminder["ask"]) {
  return phone ? ` (${phoneText(phone)})` : "";
}

type PaperReminder = {
  period: { label: string };
  cluster: string;
  /** How many confirmed reports are without theirs. */
  missing: number;
  address: string;
};

const askedPaper = "số, ký hiệu, ngày và bản chụp tại mục “Thêm bản đã ký”";

/** To paste into Zalo, naming nobody: signed papers that have not followed. */
export function paperReminderText({ period, cluster, missing, address }: PaperReminder) {
  return (
    `Kính gửi các đồng chí. Số liệu báo cáo ${period.label} của ${cluster} đã xác nhận; còn ${missing} đơn vị chưa có bản ký. ` +
    `Đề nghị các đơn vị bổ sung ${askedPaper}. Địa chỉ: ${address} Trân trọng cảm ơn.`
  );
}

/** The same to one unit, to paste into its own chat. */
export function privatePaperReminderText(of: Omit<PrivateReminder, "dueAt" | "now">) {
  const { period, to, ask, address } = of;
  return (
    `Kính gửi đồng chí${to ? ` ${to}` : ""}, số liệu báo cáo ${period.label} của đơn vị đã xác nhận, hồ sơ còn thiếu bản ký. ` +
    `Đề nghị đơn vị bổ sung ${askedPaper}. Nếu có vướng mắc, xin liên hệ đồng chí ${ask.name}${numberOf(ask)}. ` +
    `Địa chỉ mở thẳng báo cáo: ${address}`
  );
}

/** Until when, and when what is confirmed is closed for good by itself. */
export function deadlineText({ dueAt, lockOn }: { dueAt: Date; lockOn: Day | null }) {
  return `${momentText(dueAt)}${lockOn ? `; chốt hết ngày ${dayText(lockOn)}` : ""}`;
}

export const rhythmLabels: Record<Rhythm, string> = {
  week: "Hằng tuần (số liệu nhanh)",
  month: "Hằng tháng",
  quarter: "Hằng quý",
  halfYear: "6 tháng",
  nineMonths: "9 tháng",
  year: "Cả năm",
  oneOff: "Đợt đột xuất, chuyên đề (số liệu nhanh)",
};

/** Why a line is returned, as it is chosen and shown beside it. */
export const returnCauseLabels: Record<ReturnCause, string> = {
  unlikeBefore: "Chưa khớp số kỳ trước",
  wrongUnit: "Nhầm đơn vị tính",
  outsidePeriod: "Có số ngoài kỳ báo cáo",
  missingEvidence: "Thiếu minh chứng",
  incomplete: "Chưa đủ các đơn vị cấp dưới",
  other: "Lý do khác, ghi ở dưới",
};

type FoundChange = {
  address: string;
  name: string;
  now: string;
  to: string;
  isConflict: boolean;
};

type FoundUnit = {
  unitName: string;
  /** Empty in a unit's own workbook. */
  source: string;
  rows: readonly FoundChange[];
  conflicts: number;
};

const shownChanges = 200;

/** What a filled workbook would change, cell by cell; who is named where there are several units, the document where they are entered for others. */
export function sheetPreview(units: readonly FoundUnit[]) {
  const conflicts = units.reduce((sum, unit) => sum + unit.conflicts, 0);
  const isOnBehalf = units.some(({ source }) => source !== "");
  const rows = units.flatMap(({ unitName, source, rows: changes }) =>
    changes.map(({ address, name, now, to, isConflict }) => [
      ...(units.length > 1 ? [unitName] : []),
      ...(isOnBehalf ? [source] : []),
      ...[address, name, now || "(trống)", to || "(xóa số)"],
      isConflict ? "Người khác vừa sửa" : "",
    ]),
  );
  return {
    title:
      conflicts > 0
        ? `Ghi ${rows.length} ô? Có ${conflicts} ô người khác vừa sửa: chọn số dùng ở trên.`
        : `Ghi ${rows.length} ô dưới đây vào báo cáo?`,
    head: [
      ...(units.length > 1 ? ["Đơn vị"] : []),
      ...(isOnBehalf ? ["Theo văn bản"] : []),
      ...["Ô", "Chỉ tiêu", "Đang có", "Trong tệp", "Ghi chú"],
    ],
    rows: rows.slice(0, shownChanges),
    more: Math.max(0, rows.length - shownChanges),
    act: "Ghi vào báo cáo",
  };
}

export const routeLabels: Record<ReportRoute, string> = {
  cluster: "Qua Thư ký cụm",
  office: "Về cơ quan quản lý cụm, các Ban xác nhận theo lĩnh vực",
  both: "Qua cả hai: cụm xem trước, các Ban xác nhận",
};

/** Of a confirmed report: whether its signed paper is there. */
export const fileLabels = {
  whole: "Hồ sơ đã đủ: số liệu đã xác nhận, có bản ký",
  paperMissing: "Số liệu đã xác nhận; hồ sơ còn thiếu bản ký",
};

type Waiting = { needsCluster: boolean; seen: boolean; waiting: readonly string[] };

/** What a report still waits for on its route. */
export function waitingText({ needsCluster, seen, waiting }: Waiting) {
  const steps = [
    ...(needsCluster && !seen ? ["cụm xem"] : []),
    ...(waiting.length > 0 ? [`các Ban xác nhận lĩnh vực ${waiting.join(", ")}`] : []),
  ];
  return `Đã ghi nhận. Còn chờ: ${steps.join("; ")}.`;
}

/** At a line somebody else entered for the unit; with the unit's word against it where there is one. */
export function onBehalfText({ source, enteredBy, contradictedAt }: OnBehalf) {
  return `Nhập thay, theo ${source} (${enteredBy})${contradictedAt ? "; đơn vị có ý kiến" : ""}`;
}

type ClusterStep = {
  route: ReportRoute;
  status: ReportStatus;
  path: { isClusterEmpty: boolean; progress: { seen: boolean } };
};

/** Why a report that goes through the cluster does not wait for it, or did not; null where it did or does. */
export function skippedClusterText({ route, status, path }: ClusterStep) {
  if (route !== "both" || path.progress.seen) return null;
  if (status === "verified" || status === "locked")
    return "Xác nhận không qua cụm: khi đó cụm không có Thư ký, Cụm phó xem được báo cáo này.";
  return path.isClusterEmpty
    ? "Cụm hiện không có Thư ký, Cụm phó xem được báo cáo này, nên không chờ cụm; các Ban xác nhận."
    : null;
}

type OnBehalf = { source: string; enteredBy: string; contradictedAt: Date | null };
/** What happened to a figure, as its history says it. */
export const revisionLabels: Record<RevisionKind, string> = {
  sent: "Gửi",
  onBehalf: "Nhập thay",
  broughtIn: "Nhập số liệu năm đã qua",
  reopened: "Mở lại để sửa",
  rederived: "Tính lại số trong kỳ",
};

type Revision = { typist: string | null; reason: string; source: string };

/** Who typed it, where that is another than whose act it was, from which paper, and why. */
export function revisionWords({ typist, reason, source }: Revision) {
  const words = [
    ...(typist ? [`người nhập: ${typist}`] : []),
    ...(source ? [`theo: ${source}`] : []),
    ...(reason ? [`lý do: ${reason}`] : []),
  ];
  return words.join("; ");
}
