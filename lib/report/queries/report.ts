import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import type { ReportStatus } from "@/lib/db/generated/enums";
import { amountOfColumns } from "@/lib/indicator/rules";
import { canCheckReport, canEnterReport, canReadReport, canSubmitReport } from "../policy";
import {
  checkingRefusal,
  enteringRefusal,
  periodFor,
  takingBackRefusal,
  timeliness,
} from "../rules";

/**
 * A unit's report of a period as one person sees it: lines in the form's order with what was typed and the figure it
 * makes, why it was returned and what it was before, how it stands with its deadline, and what this person may do, or which refusal they would get. Null when there
 * is none for them.
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
  const causes = new Map(
    state.status === "returned"
      ? report?.returns[0]?.cells.map(({ indicatorId, cause }) => [indicatorId, cause])
      : [],
  );
  const valueOfLine = new Map(report?.values.map((value) => [value.indicatorId, value]));
  return {
    ...state,
    clusterYear,
    extension,
    at,
    timeliness: timeliness(
      { status: report?.status ?? null, submittedAt: state.submittedAt },
      period,
      at,
    ),
    lines: period.form.lines.map(({ indicator }) => {
      const value = valueOfLine.get(indicator.id);
      return {
        indicator,
        typed: value?.typed ?? "",
        amount: value ? amountOfColumns(value) : null,
        qualifier: value?.qualifier ?? ("exact" as const),
        /** Why this line was returned, until it is sent anew. */
        cause: causes.get(indicator.id) ?? null,
        /** What was sent the time before, where this time it is something else. */
        before: value ? changedFrom(state.status, value) : null,
      };
    }),
    viewer: viewerOf(actor, { ...state, clusterYear }, at),
  };
}

export type ReportView = NonNullable<Awaited<ReturnType<typeof getReport>>>;

/** Said to whoever checks what was sent once more. */
function changedFrom(
  status: ReportStatus,
  { typed, revisions }: { typed: string; revisions: readonly { typed: string }[] },
) {
  const [, before] = revisions;
  const isSent = status === "submitted" || status === "verified" || status === "locked";
  return isSent && before && before.typed !== typed ? before.typed : null;
}

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

function findPeriod(id: string, unitId: string) {
  return db.reportingPeriod.findUnique({
    where: { id },
    select: {
      id: true,
      year: true,
      label: true,
      fromOn: true,
      toOn: true,
      opensAt: true,
      dueAt: true,
      graceDays: true,
      extensions: {
        where: { unitId },
        select: { dueAt: true, reason: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
      },
      form: {
        select: {
          name: true,
          lines: {
            select: {
              indicator: {
                select: {
                  id: true,
                  groupCode: true,
                  groupName: true,
                  name: true,
                  unitOfMeasure: true,
                  type: true,
                  definition: true,
                },
              },
            },
            orderBy: { position: "asc" },
          },
        },
      },
    },
  });
}

function findReport(periodId: string, unitId: string) {
  return db.progressReport.findUnique({
    where: { periodId_unitId: { periodId, unitId } },
    select: {
      id: true,
      status: true,
      revision: true,
      returnReason: true,
      returnDueAt: true,
      submittedAt: true,
      verifiedAt: true,
      values: {
        select: {
          indicatorId: true,
          typed: true,
          qualifier: true,
          whole: true,
          quantity: true,
          numerator: true,
          denominator: true,
          text: true,
          revisions: {
            select: { typed: true },
            orderBy: [{ at: "desc" }, { id: "desc" }],
            take: 2,
          },
        },
      },
      returns: {
        select: {
          at: true,
          cells: { select: { indicatorId: true, cause: true } },
        },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
      },
    },
  });
}

async function findClusterYearId(periodId: string, unitId: string) {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    select y.id from reporting_periods p
    join cluster_years y on y.year = p.year
    join cluster_memberships m on m.cluster_id = y.cluster_id and m.unit_id = ${unitId}::uuid
      and daterange(m.from_on, m.to_on, '[]') @> p.to_on
    where p.id = ${periodId}::uuid
    order by m.cluster_kind limit 1`;
  return row?.id ?? null;
}
