import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { canCheckReport, canEnterReport, canReadReport, canSubmitReport } from "../policy";
import {
  checkingRefusal,
  enteringRefusal,
  periodFor,
  takingBackRefusal,
  timeliness,
} from "../rules";
import { linesOf } from "./report-lines";
import { findClusterYearId, findEntryColumns, findPeriod, findReport } from "./report-parts";

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
    findClusterYearId(periodId, unitId),
  ]);
  const clusterYear = clusterYearId ? await loadClusterYearScope(clusterYearId) : null;
  const [extension = null] = asOpened?.extensions ?? [];
  const period = asOpened && periodFor(asOpened, asOpened.extensions);
  if (!period || !clusterYear || !canReadReport(actor, { unitId, clusterYear })) return null;

  const state = { ...(report ?? notBegun), unitId, period };
  const at = now();
  const [{ start, lines }, columns] = await Promise.all([
    linesOf({ period, report, status: state.status, unitId, clusterYearId: clusterYear.id }),
    findEntryColumns(actor.personId),
  ]);
  return {
    ...state,
    clusterYear,
    extension,
    at,
    /** The day running totals begin, and the columns this person keeps open. */
    start,
    columns,
    timeliness: timeliness(
      { status: report?.status ?? null, submittedAt: state.submittedAt },
      period,
      at,
    ),
    lines,
    viewer: viewerOf(actor, { ...state, clusterYear }, at),
  };
}

export type ReportView = NonNullable<Awaited<ReturnType<typeof getReport>>>;

const notBegun = {
  id: null,
  status: "draft" as const,
  revision: 0,
  returnReason: null,
  returnDueAt: null,
  submittedAt: null,
  verifiedAt: null,
};

type Subject = Parameters<typeof canEnterReport>[1] & Parameters<typeof enteringRefusal>[0];

/** What the buttons show: allowed, or the refusal the command would give. */
function viewerOf(actor: Actor, report: Subject, at: Date) {
  const { revision, unitId } = report;
  const checking = checkingRefusal(report, { unitId: actor.capacity.unitId, revision });
  return {
    mayEnter: canEnterReport(actor, report),
    entering: enteringRefusal(report, { revision }, at),
    maySubmit: canSubmitReport(actor, report),
    mayTakeBack: canSubmitReport(actor, report) && !takingBackRefusal(report, at),
    mayCheck: canCheckReport(actor, report) && unitId !== undefined,
    checking,
    mayExtend:
      canCheckReport(actor, report) &&
      unitId !== actor.capacity.unitId &&
      enteringRefusal(report, { revision }, at) !== "report.alreadySubmitted" &&
      enteringRefusal(report, { revision }, at) !== "report.alreadyVerified",
  };
}
