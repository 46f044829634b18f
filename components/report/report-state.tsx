import { Badge, State, type StateLook } from "@/components/ui/state";
import type { UnitSquareState } from "@/components/ui/unit-square";
import { dueText, shortMomentText } from "@/lib/date-text";
import type { ReportStatus } from "@/lib/db/generated/enums";
import { reportStatusLabels } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";
import type { Timeliness } from "@/lib/report/rules";

type Standing = {
  status: ReportStatus | null;
  timeliness: Timeliness;
  submittedAt: Date | null;
};

const looks: Record<ReportStatus, StateLook> = {
  draft: { icon: "half", tone: "act" },
  awaitingHead: { icon: "person", tone: "act" },
  submitted: { icon: "paperPlane", tone: "act" },
  returned: { icon: "arrowBack", tone: "warn" },
  verified: { icon: "checkRing", tone: "ok" },
  locked: { icon: "lock", tone: "off" },
};

const squares: Record<ReportStatus, UnitSquareState> = {
  draft: "entering",
  awaitingHead: "entering",
  submitted: "waiting",
  returned: "returned",
  verified: "confirmed",
  locked: "confirmed",
};

/** The square of a unit in the row of units; overdue speaks louder than being typed. */
export function squareOf({
  status,
  timeliness,
}: Pick<Standing, "status" | "timeliness">): UnitSquareState {
  if (
    timeliness === "overdue" &&
    (status === null || status === "draft" || status === "awaitingHead")
  )
    return "overdue";
  return status === null ? "empty" : squares[status];
}

/** What the squares of a board say. */
export const boardLegend: readonly { state: UnitSquareState; words: string }[] = [
  { state: "confirmed", words: "đã xác nhận" },
  { state: "waiting", words: "chờ kiểm tra" },
  { state: "returned", words: "trả lại" },
  { state: "entering", words: "đang nhập" },
  { state: "overdue", words: "quá hạn" },
];

/** A report's state in words: what it is, and how it stands with its hour. */
export function ReportState({
  period,
  now,
  ...standing
}: Standing & { period: { dueAt: Date }; now: Date }) {
  const { status, timeliness, submittedAt } = standing;
  if (timeliness === "history") {
    return <State {...historyLook(status)}>{historyWords(status)}</State>;
  }
  if (timeliness === "overdue") {
    return (
      <State icon="octagon" tone="late">
        {dueText(period.dueAt, now)}
      </State>
    );
  }
  if (status === null) {
    const isNear = timeliness === "dueSoon";
    return (
      <State icon={isNear ? "clock" : "openRing"} tone={isNear ? "warn" : "off"}>
        Chưa nhập, {dueText(period.dueAt, now)}
      </State>
    );
  }
  return (
    <State {...looks[status]}>
      {reportStatusLabels[status]}
      {submittedAt &&
        ` (gửi ${shortMomentText(submittedAt)}${timeliness === "late" ? ", gửi muộn" : ""})`}
    </State>
  );
}

type ReportBadgeProps = Pick<ReportView, "status" | "timeliness" | "reopenedWith">;

/** The same at the head of its page. What was opened again came back at the unit's own wish. */
export function ReportBadge({ status, timeliness, reopenedWith }: ReportBadgeProps) {
  if (timeliness === "history")
    return <Badge {...historyLook(status)}>{historyWords(status)}</Badge>;
  const isReopened = status === "returned" && reopenedWith !== null;
  return (
    <Badge {...looks[status]}>
      {isReopened ? "Mở lại để chỉnh sửa" : reportStatusLabels[status]}
    </Badge>
  );
}

/** Old figures are there or not; they were never on their way. */
function historyWords(status: ReportStatus | null) {
  return status === "locked" ? "Số liệu cũ, nhập từ Excel" : "Chưa có số liệu cũ";
}

function historyLook(status: ReportStatus | null): StateLook {
  return { icon: status === "locked" ? "sheet" : "openRing", tone: "off" };
}
