import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { shortMomentText } from "@/lib/date-text";
import { addDays, dayOf } from "@/lib/dates";
import {
  canEnterForUnits,
  canEnterReport,
  canReopenReport,
  canSubmitReport,
} from "@/lib/report/policy";
import { getSendingBoard, type SendingBoard } from "@/lib/report/queries/sending-board";
import { closesAt, isMissing } from "@/lib/report/rules";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits, type UnitName } from "@/lib/unit/queries/unit-names";
import { reportingRoles } from "./roles";
import type { Task } from "./rules";

type Period = SendingBoard["periods"][number];
type UnitLine = Period["units"][number];
type Context = {
  actor: Actor;
  board: SendingBoard;
  names: ReadonlyMap<string, UnitName>;
};

/** Reports to type, to send, to correct; for those who check them, to confirm and to remind of. */
export async function listReportTasks(
  actor: Actor,
  years: readonly ConcernedYear[],
): Promise<Task[]> {
  if (!actsAs(actor, ...reportingRoles)) return [];
  const boards = await Promise.all(years.map(({ id }) => getSendingBoard(actor, id)));
  const lists = boards
    .filter((board) => board !== null)
    .map(async (board) => {
      const names = await namesOfUnits(board.clusterYear.memberUnitIds, dayOf(board.at));
      // Of a period that only holds old figures nobody is waited for.
      const awaited = board.periods.filter(({ isHistory }) => !isHistory);
      return awaited.flatMap((period) => tasksOf({ actor, board, names }, period));
    });
  return (await Promise.all(lists)).flat();
}

function tasksOf(context: Context, period: Period): Task[] {
  const single = period.units.flatMap((line) => [
    ownTask(context, period, line),
    declinedTask(context, period, line),
    checkingTask(context, period, line),
    reopeningTask(context, period, line),
    contradictionTask(context, period, line),
  ]);
  return [...single, remindingTask(context, period)].filter((task) => task !== null);
}

/** What the unit itself has to do next with its report. */
function ownTask({ actor, board }: Context, period: Period, line: UnitLine): Task | null {
  const subject = { unitId: line.unitId, clusterYear: board.clusterYear };
  if (!canEnterReport(actor, subject)) return null;
  const task = taskAbout(period, line);
  const isHead = canSubmitReport(actor, subject);
  if (line.isOver) return overTask(task, { board, period }, line);
  if (line.status === "returned") {
    return {
      ...task,
      what: `Sửa và gửi lại báo cáo ${period.label}`,
      detail: "Báo cáo được trả lại hoặc mở lại để chỉnh sửa.",
      dueAt: line.returnDueAt,
      button: "Sửa số liệu",
    };
  }
  if (line.status === "awaitingHead") {
    return isHead
      ? {
          ...task,
          what: `Duyệt và gửi báo cáo ${period.label}`,
          detail: "Cán bộ phụ trách đã nhập xong, đang chờ duyệt.",
          button: "Duyệt và gửi",
        }
      : null;
  }
  if (line.status !== null && line.status !== "draft") return null;
  if (isHead) return line.timeliness === "overdue" ? overdueTask(task, period) : null;
  const detail =
    line.typed > 0
      ? `Đã nhập ${line.typed}/${period.form._count.lines} chỉ tiêu.`
      : `${period.form._count.lines} chỉ tiêu, chưa nhập.`;
  return { ...task, what: `Nhập số liệu báo cáo ${period.label}`, detail, button: "Nhập số liệu" };
}

type Over = { board: SendingBoard; period: Period };

/** Nothing is typed or sent any more: the unit may ask for it to be opened again, waits while it has, and is told of a refusal. */
function overTask(
  task: ReturnType<typeof taskAbout>,
  { board, period }: Over,
  line: UnitLine,
): Task | null {
  if (line.asksToReopen || (line.declined && !isStillTold(line.declined, board))) return null;
  return {
    ...task,
    what: `Đề nghị mở lại báo cáo ${period.label}`,
    detail: line.declined
      ? declinedText(line.declined)
      : "Đã hết hạn gửi, chưa gửi được nữa; đơn vị nêu lý do để được mở lại.",
    button: "Đề nghị mở lại",
  };
}

/** For how long the unit is told that a report is not opened again. */
const daysTold = 7;

function isStillTold({ at }: NonNullable<UnitLine["declined"]>, board: SendingBoard) {
  return dayOf(board.at) <= addDays(dayOf(at), daysTold);
}

/** The answer to a request about a report that was confirmed: nothing else would tell the unit. */
function declinedTask({ actor, board }: Context, period: Period, line: UnitLine): Task | null {
  const { declined, isOver } = line;
  if (!declined || isOver || !canEnterReport(actor, line)) return null;
  if (!isStillTold(declined, board)) return null;
  return {
    ...taskAbout(period, line),
    key: `declined ${period.id} ${line.unitId}`,
    what: `Xem trả lời đề nghị mở lại báo cáo ${period.label}`,
    detail: declinedText(declined),
    dueAt: null,
    button: "Xem trả lời",
  };
}

function declinedText({ answer }: NonNullable<UnitLine["declined"]>) {
  return `Chưa được mở lại: ${answer}`;
}

/** Once the hour is over, the head hears of it too. */
function overdueTask(task: ReturnType<typeof taskAbout>, period: Period): Task {
  return {
    ...task,
    what: `Đôn đốc báo cáo ${period.label} của đơn vị`,
    detail: "Đã quá hạn gửi, cán bộ phụ trách chưa trình.",
    button: "Xem báo cáo",
  };
}

/** Until this actor's mark is on it, where the form's route takes more than one. */
function checkingTask({ names }: Context, period: Period, line: UnitLine): Task | null {
  if (!line.waitsForActor) return null;
  const unit = names.get(line.unitId);
  return {
    ...taskAbout(period, line),
    what: `Xác nhận số liệu ${period.label} của ${unit ? placeName(unit) : "đơn vị"}`,
    detail: line.submittedAt
      ? `Gửi lúc ${shortMomentText(line.submittedAt)}. ${period.form._count.lines} chỉ tiêu.`
      : "",
    button: "Xác nhận số liệu",
  };
}

/** A closed report that its unit wants opened again, for the level above. */
function reopeningTask(
  { actor, board, names }: Context,
  period: Period,
  line: UnitLine,
): Task | null {
  if (!line.asksToReopen || line.unitId === actor.capacity.unitId) return null;
  if (!canReopenReport(actor, { unitId: line.unitId, clusterYear: board.clusterYear })) return null;
  const unit = names.get(line.unitId);
  return {
    ...taskAbout(period, line),
    key: `reopen ${period.id} ${line.unitId}`,
    what: `Trả lời đề nghị mở lại báo cáo ${period.label} của ${unit ? placeName(unit) : "đơn vị"}`,
    detail: "Báo cáo đã khép; đơn vị nêu lý do cần sửa.",
    button: "Xem đề nghị",
  };
}

/** What a unit says against figures entered for it, until they are entered anew, sent by the unit itself, or confirmed. */
function contradictionTask(
  { actor, board, names }: Context,
  period: Period,
  line: UnitLine,
): Task | null {
  const [last] = line.onBehalf;
  if (!last?.contradictedAt || line.status === "verified" || line.status === "locked") return null;
  if (line.submittedAt && line.submittedAt > last.contradictedAt) return null;
  const isTheirs = last.personId === actor.personId || actsAs(actor, "clusterSecretary");
  if (!isTheirs || !canEnterForUnits(actor, board.clusterYear)) return null;
  const unit = names.get(line.unitId);
  return {
    ...taskAbout(period, line),
    key: `contradiction ${period.id} ${line.unitId}`,
    what: `Xem ý kiến của ${unit ? placeName(unit) : "đơn vị"} về số nhập thay, báo cáo ${period.label}`,
    detail:
      "Đơn vị nêu số nhập thay chưa đúng; trao đổi với đơn vị, nhập thay lại hoặc để đơn vị tự sửa.",
    button: "Xem ý kiến",
  };
}

/**
 * One line for all who have not sent yet, or have theirs back: for the secretariat at once, for the office after the days of
 * grace, and of what came back after the days given for that.
 */
function remindingTask({ actor, board, names }: Context, period: Period): Task | null {
  const isOffice = actsAs(actor, "citySpecialist") && board.at > closesAt(period);
  if (!actsAs(actor, "clusterSecretary") && !isOffice) return null;
  const isBackInTime = ({ status, returnDueAt }: UnitLine) =>
    status === "returned" && returnDueAt !== null && board.at <= returnDueAt;
  const waiting = period.units.filter(isMissing).filter((line) => !isOffice || !isBackInTime(line));
  if (waiting.length === 0) return null;
  const who = waiting
    .map(({ unitId, status }) => {
      const name = names.get(unitId)?.name ?? "";
      return status === "returned" ? `${name} (được trả lại)` : name;
    })
    .join(", ");
  return {
    key: `remind ${period.id}`,
    what: isOffice
      ? `${waiting.length} đơn vị chưa gửi báo cáo ${period.label}, đã hết hạn`
      : `Nhắc ${waiting.length} đơn vị chưa gửi báo cáo ${period.label}`,
    detail: `${who}.`,
    dueAt: period.dueAt,
    href: `/clusters/${board.clusterYear.clusterId}/${board.clusterYear.year}/sending`,
    button: isOffice ? "Ai chưa gửi" : "Chép lời nhắc",
  };
}

function taskAbout(period: Period, { unitId, dueAt }: UnitLine) {
  return {
    key: `report ${period.id} ${unitId}`,
    dueAt,
    href: `/reports/${period.id}/${unitId}`,
  };
}
