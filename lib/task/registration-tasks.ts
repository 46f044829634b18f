import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { momentInSentence, shortMomentText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import {
  canAdviseAdjustment,
  canCheckRegistration,
  canDecideAdjustment,
  canRegister,
  canSendRegistration,
} from "@/lib/registration/policy";
import { listRegistrations } from "@/lib/registration/queries/list-registrations";
import { hasMissedWindow } from "@/lib/registration/rules/path";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits, type UnitName } from "@/lib/unit/queries/unit-names";
import { reportingRoles } from "./roles";
import type { Task } from "./rules";

type Board = NonNullable<Awaited<ReturnType<typeof listRegistrations>>>;
type Line = Board["units"][number];

/** What is to be registered, mended and confirmed, and requests for a change to be answered, until the year is closed. */
export async function listRegistrationTasks(
  actor: Actor,
  years: readonly ConcernedYear[],
): Promise<Task[]> {
  if (!actsAs(actor, ...reportingRoles)) return [];
  const lists = years
    .filter(({ phase }) => phase !== "closed")
    .map(async ({ id }) => {
      const board = await listRegistrations(actor, id);
      if (!board) return [];
      const names = await namesOfUnits(board.clusterYear.memberUnitIds, dayOf(now()));
      return board.units.map(
        (line) =>
          ownTask(actor, board, line) ??
          checkingTask({ actor, board, names }, line) ??
          adjustmentTask({ actor, board, names }, line),
      );
    });
  return (await Promise.all(lists)).flat().filter((task) => task !== null);
}

function ownTask(
  actor: Actor,
  { clusterYear }: Board,
  { unitId, registration }: Line,
): Task | null {
  const subject = { unitId, clusterYear };
  if (!canRegister(actor, subject)) return null;
  const status = registration?.status ?? "draft";
  const { phase } = clusterYear;
  if (hasMissedWindow({ status, phase }))
    return lateTask(actor, clusterYear, { unitId, registration });
  const isOpen = phase === "preparing" || phase === "registering";
  if (status !== "returned" && !(status === "draft" && isOpen)) return null;
  const targets = registration?._count.targets ?? 0;
  return {
    ...taskAbout(clusterYear, unitId),
    what: `${status === "returned" ? "Bổ sung" : "Đăng ký"} chỉ tiêu thi đua năm ${clusterYear.year}`,
    detail: targets > 0 ? `Đã ghi ${targets} chỉ tiêu.` : "Chưa ghi chỉ tiêu nào.",
    button: canSendRegistration(actor, subject) ? "Gửi đăng ký" : "Ghi chỉ tiêu",
  };
}

/** The head alone asks, and once. */
function lateTask(
  actor: Actor,
  clusterYear: Board["clusterYear"],
  { unitId, registration }: Line,
): Task | null {
  const isAsked = (registration?.adjustments.length ?? 0) > 0;
  if (isAsked || !canSendRegistration(actor, { unitId, clusterYear })) return null;
  return {
    ...taskAbout(clusterYear, unitId),
    what: `Đề nghị đăng ký muộn chỉ tiêu thi đua năm ${clusterYear.year}`,
    detail: "Đã hết thời gian đăng ký, đơn vị chưa gửi.",
    button: "Đề nghị đăng ký muộn",
  };
}

type Seen = { actor: Actor; board: Board; names: ReadonlyMap<string, UnitName> };

function checkingTask({ actor, board, names }: Seen, { unitId, registration }: Line) {
  const { clusterYear } = board;
  if (registration?.status !== "submitted" || unitId === actor.capacity.unitId) return null;
  if (!canCheckRegistration(actor, { unitId, clusterYear })) return null;
  const unit = names.get(unitId);
  return {
    ...taskAbout(clusterYear, unitId),
    what: `Xác nhận đăng ký thi đua của ${unit ? placeName(unit) : "đơn vị"}`,
    detail: registration.submittedAt ? `Gửi lúc ${shortMomentText(registration.submittedAt)}.` : "",
    button: "Xác nhận đăng ký",
  };
}

/** To decide for the committee that does, to advise for the cluster's leadership. */
function adjustmentTask({ actor, board, names }: Seen, { unitId, registration }: Line) {
  const { clusterYear } = board;
  const [asked] = registration?.adjustments ?? [];
  if (!asked) return null;
  const subject = { unitId, clusterYear };
  const decides = canDecideAdjustment(actor, { ...subject, deciderUnitId: asked.deciderUnitId });
  const advises = canAdviseAdjustment(actor, subject) && asked.opinionAt === null;
  if (!decides && !advises) return null;
  const unit = names.get(unitId);
  return {
    ...taskAbout(clusterYear, unitId),
    what: `${decides ? "Trả lời" : "Cho ý kiến về"} đề nghị ${asked.isLate ? "đăng ký muộn" : "điều chỉnh đăng ký"} của ${unit ? placeName(unit) : "đơn vị"}`,
    detail: `Đề nghị lúc ${momentInSentence(asked.askedAt)}.`,
    button: decides ? "Xem và trả lời" : "Cho ý kiến",
  };
}

function taskAbout(clusterYear: { id: string }, unitId: string) {
  return {
    key: `registration ${clusterYear.id} ${unitId}`,
    dueAt: null,
    href: `/registrations/${clusterYear.id}/${unitId}`,
  };
}
