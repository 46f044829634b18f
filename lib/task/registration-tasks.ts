import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { momentInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { canCheckRegistration, canRegister, canSendRegistration } from "@/lib/registration/policy";
import { listRegistrations } from "@/lib/registration/queries/registrations";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits, type UnitName } from "@/lib/unit/queries/unit-names";
import { reportingRoles } from "./roles";
import type { Task } from "./rules";

type Board = NonNullable<Awaited<ReturnType<typeof listRegistrations>>>;
type Line = Board["units"][number];

/** Targets to register, to correct and to confirm, while the year is being registered. */
export async function listRegistrationTasks(
  actor: Actor,
  years: readonly ConcernedYear[],
): Promise<Task[]> {
  if (!actsAs(actor, ...reportingRoles)) return [];
  const registering = years.filter(({ phase }) => phase === "preparing" || phase === "registering");
  const lists = registering.map(async ({ id }) => {
    const board = await listRegistrations(actor, id);
    if (!board) return [];
    const names = await namesOfUnits(board.clusterYear.memberUnitIds, dayOf(now()));
    return board.units.map(
      (line) => ownTask(actor, board, line) ?? checkingTask({ actor, board, names }, line),
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
  if (status !== "draft" && status !== "returned") return null;
  const targets = registration?._count.targets ?? 0;
  return {
    ...taskAbout(clusterYear, unitId),
    what: `${status === "returned" ? "Bổ sung" : "Đăng ký"} chỉ tiêu thi đua năm ${clusterYear.year}`,
    detail: targets > 0 ? `Đã ghi ${targets} chỉ tiêu.` : "Chưa ghi chỉ tiêu nào.",
    button: canSendRegistration(actor, subject) ? "Gửi đăng ký" : "Ghi chỉ tiêu",
  };
}

function checkingTask(
  { actor, board, names }: { actor: Actor; board: Board; names: ReadonlyMap<string, UnitName> },
  { unitId, registration }: Line,
) {
  const { clusterYear } = board;
  if (registration?.status !== "submitted" || unitId === actor.capacity.unitId) return null;
  if (!canCheckRegistration(actor, { unitId, clusterYear })) return null;
  const unit = names.get(unitId);
  return {
    ...taskAbout(clusterYear, unitId),
    what: `Xác nhận đăng ký thi đua của ${unit ? placeName(unit) : "đơn vị"}`,
    detail: registration.submittedAt
      ? `Gửi lúc ${momentInSentence(registration.submittedAt)}.`
      : "",
    button: "Xác nhận đăng ký",
  };
}

function taskAbout(clusterYear: { id: string }, unitId: string) {
  return {
    key: `registration ${clusterYear.id} ${unitId}`,
    dueAt: null,
    href: `/registrations/${clusterYear.id}/${unitId}`,
  };
}
