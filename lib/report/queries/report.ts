import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import type { ReportRoute, ReportStatus } from "@/lib/db/generated/enums";
import { isLockDue, lockDay } from "../lock-rules";
import { entryBehind } from "../on-behalf-rules";
import { type Mark, markingRefusal } from "../path-rules";
import {
  canCheckReport,
  canEnterForUnits,
  canEnterReport,
  canReadReport,
  canReopenReport,
  canSubmitReport,
  checkingSide,
} from "../policy";
import {
  askingRefusal,
  checkingRefusal,
  enteringRefusal,
  holdsHistoryAlone,
  isBroughtIn,
  periodFor,
  takingBackRefusal,
  timeliness,
} from "../rules";
import { ownFields } from "./board-fields";
import { findClosing } from "./report-closing";
import { linesOf } from "./report-lines";
import {
  endedWith,
  findClusterYearId,
  findEntryColumns,
  findPeriod,
  findReport,
} from "./report-parts";
import { pathOf } from "./report-path";
import { permissionFor } from "./sending-permission";

/**
 * A unit's report of a period as one person sees it: lines in the form's order with what was typed and the figure it makes,
 * what stands around it (running total, target, earlier figures, what is unusual), why it was returned and what it was
 * before; how it stands with its deadline, and what this person may do, or which refusal they would get. Null when there is
 * none for them.
 */
export async function getReport(
  actor: Actor,
  { periodId, unitId }: { periodId: string; unitId: string },
) {
  const [asOpened, report, clusterYearId] = await Promise.all([
    findPeriod(periodId, unitId),
    findReport(periodId, unitId),
    findClusterYearId(db, { periodId, unitId }),
  ]);
  const clusterYear = clusterYearId ? await loadClusterYearScope(clusterYearId) : null;
  const [extension = null] = asOpened?.extensions ?? [];
  const period = asOpened && periodFor(asOpened, asOpened.extensions);
  if (!period || !clusterYear || !canReadReport(actor, { unitId, clusterYear })) return null;

  const state = { ...(report ?? notBegun), unitId, period };
  const at = now();
  const lockOn = lockDay(asOpened);
  const { route } = period.form;
  const groups = [...new Set(period.form.lines.map(({ indicator }) => indicator.groupCode))];
  const [{ start, lines, rules }, columns, path, permission, fields] = await Promise.all([
    linesOf({ period, report, status: state.status, unitId, clusterYearId: clusterYear.id }),
    findEntryColumns(actor.personId),
    pathOf({ ...state, clusterYear }, { route, groups }),
    permissionFor(db, unitId),
    ownFields(actor),
  ]);
  const subject = { ...state, clusterYear, route, permission };
  const viewer = viewerOf(actor, subject, at);
  const isHistory = isBroughtIn(state) || (await isOpenedForHistory(clusterYear.id, period, at));
  const isWaiting = path.reopening !== null && path.reopening.decidedAt === null;
  return {
    ...state,
    clusterYear,
    extension,
    at,
    /** By everybody's deadline, whatever more time this unit was given. */
    lockOn,
    isLockOver: isLockDue(lockOn, at),
    /** The day running totals begin, and the columns this person keeps open. */
    start,
    columns,
    /** What holds between the lines. */
    rules,
    timeliness: isHistory ? ("history" as const) : timeliness(state, period, at),
    lines: lines.map((line) => ({
      ...line,
      /** Entered for the unit, and by which document, as long as it says what was entered. */
      onBehalf: entryBehind(path.onBehalf, { ...line, indicatorId: line.indicator.id }),
    })),
    /** Lines that the form asked for up to the period before. */
    ended: await endedWith(period.ended, { unitId, clusterYearId: clusterYear.id }),
    route,
    path,
    permission,
    /** Why it cannot be typed in, and whom to call. */
    closing: await findClosing(actor, waitingOn(subject, path), { ...viewer, isHistory }, at),
    /** What the office said when it opened the report again, until it is sent anew. */
    reopenedWith: answerStanding(state, path.reopening),
    /** Opened again after it was confirmed: the figures confirmed last go on counting. */
    isReopened:
      state.verifiedAt !== null && state.status !== "verified" && state.status !== "locked",
    viewer: {
      ...viewer,
      ...askingOf(actor, subject, { isWaiting, at }),
      marking: markingFor(actor, subject, { groups, fields, ...path }),
    },
  };
}

export type ReportView = NonNullable<Awaited<ReturnType<typeof getReport>>>;

/** Whether nobody of the cluster has sent this period of a year gone by; asked only of such a one. */
async function isOpenedForHistory(
  clusterYearId: string,
  period: Parameters<typeof holdsHistoryAlone>[0] & { id: string },
  at: Date,
) {
  if (!holdsHistoryAlone(period, 0, at)) return false;
  const sent = await db.progressReport.count({
    where: { clusterYearId, periodId: period.id, submittedAt: { not: null } },
  });
  return sent === 0;
}

type Reopening = { granted: boolean | null; decidedAt: Date | null; answer: string } | null;

function answerStanding(
  { status, submittedAt }: { status: ReportStatus; submittedAt: Date | null },
  reopening: Reopening,
) {
  if (!reopening?.granted || !reopening.decidedAt) return null;
  const isTyped = status === "draft" || status === "awaitingHead" || status === "returned";
  const { answer, decidedAt } = reopening;
  return isTyped && (!submittedAt || submittedAt < decidedAt) ? { answer, decidedAt } : null;
}

const notBegun = {
  id: null,
  status: "draft" as const,
  revision: 0,
  returnReason: null,
  returnDueAt: null,
  submittedAt: null,
  timelyAt: null,
  verifiedAt: null,
};

type Subject = Parameters<typeof canReadReport>[1] &
  Parameters<typeof enteringRefusal>[0] & { route: ReportRoute; permission: unknown };

/** What the buttons show: allowed, or the refusal the command would give. */
function viewerOf(actor: Actor, report: Subject, at: Date) {
  const { revision, unitId } = report;
  const checking = checkingRefusal(report, { unitId: actor.capacity.unitId, revision });
  return {
    mayEnter: canEnterReport(actor, report),
    entering: enteringRefusal(report, { revision }, at),
    maySubmit: canSubmitReport(actor, report),
    mayTakeBack: canSubmitReport(actor, report) && !takingBackRefusal(report, report, at),
    mayCheck: canCheckReport(actor, report),
    side: checkingSide(actor, report),
    checking,
    mayExtend:
      canCheckReport(actor, report) &&
      unitId !== actor.capacity.unitId &&
      enteringRefusal(report, { revision }, at) !== "report.alreadySubmitted" &&
      enteringRefusal(report, { revision }, at) !== "report.alreadyVerified",
  };
}

/** What may be asked, decided and closed for good, and whether somebody else may enter it for the unit. */
function askingOf(
  actor: Actor,
  report: Subject,
  { isWaiting, at }: { isWaiting: boolean; at: Date },
) {
  const isOther = report.unitId !== actor.capacity.unitId;
  const mayDecide = canReopenReport(actor, report) && isOther;
  const entersForUnit = canEnterForUnits(actor, report.clusterYear) && isOther;
  return {
    mayAsk: canEnterReport(actor, report) && askingRefusal(report, { isWaiting }, at) === null,
    mayDecide: mayDecide && isWaiting,
    mayLock: mayDecide && report.status === "verified",
    entersForUnit,
    mayEnterForUnit: entersForUnit && enteringRefusal(report, report, at) === null,
  };
}

/** Where nobody of the cluster may confirm it, it waits for the office. */
function waitingOn<S extends { route: ReportRoute }>(
  subject: S,
  { isClusterEmpty }: { isClusterEmpty: boolean },
): S {
  return isClusterEmpty ? { ...subject, route: "office" } : subject;
}

type Steps = {
  isClusterEmpty: boolean;
  groups: readonly string[];
  marks: readonly Mark[];
  /** The groups this actor confirms for a board; none: all. */
  fields: readonly string[];
  onBehalf: readonly { personId: string }[];
};

/** Why this person has nothing to confirm, though somebody else may have. */
function markingFor(actor: Actor, report: Subject, steps: Steps) {
  const { marks, fields, onBehalf } = steps;
  const side = checkingSide(actor, report);
  if (onBehalf.some(({ personId }) => personId === actor.personId)) return "report.ownEntry";
  return side && markingRefusal({ ...steps, route: report.route }, marks, { side, fields });
}
