import "server-only";
import { type Cells, noteOf } from "@/lib/cells";
import { now } from "@/lib/clock";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { boundsOf, checkedParts } from "@/lib/figure/queries/checked-indicators";
import { Refusal } from "@/lib/refusal";
import { holdFigures } from "@/lib/total/commands/hold-figures";
import { keepTotals } from "@/lib/total/commands/keep-totals";
import { placeName } from "@/lib/unit/labels";
import { askedLines, standingParts } from "../asked-lines";
import { lockDay } from "../lock-rules";
import { isEmptyFor } from "../path-rules";
import { findClusterCheckers } from "../queries/cluster-checkers";
import { findClusterYearId } from "../queries/report-parts";
import { permissionFor } from "../queries/sending-permission";
import { periodFor } from "../rules";

type Key = { periodId: string; unitId: string };

/**
 * A unit's report for a period, its row locked (made on first touch), with its lines, cells and the cluster year it
 * counts in; what the act changes in the totals is added at its end. Refuses `notFound` when the unit is in no
 * cluster of that year under the office whose form it is.
 */
export async function lockReport(tx: Tx, { periodId, unitId }: Key) {
  const found = await tx.reportingPeriod.findUnique({
    where: { id: periodId },
    select: periodParts,
  });
  const asked = found && (await askedLines(tx, found, found.form.lines)).asked;
  const period = found && { ...found, form: { ...found.form, lines: asked ?? [] } };
  const clusterYearId = await findClusterYearId(tx, { periodId, unitId });
  if (!period || !clusterYearId) throw new Refusal("notFound");
  const clusterYear = await holdClusterYearScope(tx, clusterYearId);
  if (!clusterYear) throw new Refusal("notFound");

  await holdFigures(tx, [unitId]);
  await holdRow(tx, { periodId, unitId, clusterYearId });
  await keepTotals(tx, { unitIds: [unitId], year: period.year });
  const report = await tx.progressReport.findUniqueOrThrow({
    where: { periodId_unitId: { periodId, unitId } },
    select: {
      id: true,
      unitId: true,
      status: true,
      revision: true,
      lastSaveKey: true,
      submittedAt: true,
      timelyAt: true,
      returnDueAt: true,
      marks: { select: { revision: true, kind: true, groupCode: true } },
      onBehalf: { select: { personId: true } },
      values: { select: { id: true, indicatorId: true, typed: true, note: true } },
      unit: {
        select: {
          kind: true,
          names: { select: { name: true }, orderBy: { fromOn: "desc" }, take: 1 },
        },
      },
    },
  });
  const extensions = await tx.reportExtension.findMany({
    where: { periodId, unitId },
    select: { dueAt: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 1,
  });
  const { unit, values, marks, ...rest } = report;
  const { form } = period;
  const checkers =
    form.route === "both" ? await findClusterCheckers(tx, clusterYear, dayOf(now())) : [];
  return {
    ...rest,
    /** On what was sent last; marks on an earlier revision say nothing of it. */
    marks: marks.filter(({ revision }) => revision === rest.revision),
    ...{ route: form.route, isClusterEmpty: isEmptyFor(checkers, rest) },
    groups: [...new Set(form.lines.map(({ indicator }) => indicator.groupCode))],
    permission: await permissionFor(tx, unitId),
    values,
    cells: Object.fromEntries(
      values.flatMap(({ indicatorId, typed, note }) => [
        [indicatorId, typed],
        [noteOf(indicatorId), note],
      ]),
    ) as Cells,
    lines: period.form.lines.map(({ indicator }) => ({
      ...indicator,
      bounds: boundsOf(indicator),
    })),
    period: periodFor(period, extensions),
    /** By everybody's deadline, not by the time this unit was given. */
    lockOn: lockDay(period),
    clusterYear,
    unitName: placeName({ kind: unit.kind, name: unit.names[0]?.name ?? "" }),
  };
}

/** Makes a report's row on first touch, so that two first acts at once meet on one. */
async function holdRow(
  tx: Tx,
  { periodId, unitId, clusterYearId }: Key & { clusterYearId: string },
) {
  // A period that is being withdrawn at this moment is waited for, and then has no report to begin.
  await tx.$executeRaw`
    insert into progress_reports (id, period_id, unit_id, cluster_year_id, revision)
    select gen_random_uuid(), p.id, ${unitId}::uuid, ${clusterYearId}::uuid, 0
    from reporting_periods p where p.id = ${periodId}::uuid for key share
    on conflict (period_id, unit_id) do nothing`;
  const [held] = await tx.$queryRaw<unknown[]>`
    select 1 from progress_reports where period_id = ${periodId}::uuid and unit_id = ${unitId}::uuid for update`;
  if (!held) throw new Refusal("notFound");
}

export type LockedReport = Awaited<ReturnType<typeof lockReport>>;

/** What every entry about a report names. */
export function aboutReport(report: LockedReport) {
  return {
    clusterYearId: report.clusterYear.id,
    reportId: report.id,
    unitId: report.unitId,
    unitName: report.unitName,
    period: report.period.label,
  };
}

const periodParts = {
  id: true,
  formId: true,
  year: true,
  label: true,
  fromOn: true,
  toOn: true,
  opensAt: true,
  dueAt: true,
  graceDays: true,
  lockDays: true,
  form: {
    select: {
      id: true,
      rhythm: true,
      route: true,
      yearMonth: true,
      yearDay: true,
      lines: {
        select: { indicator: { select: { ...checkedParts, ...standingParts, groupCode: true } } },
        orderBy: { position: "asc" },
      },
    },
  },
} as const;
