import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays, dayFromDb, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { plainText } from "@/lib/figure/labels";
import { isQuickRhythm } from "@/lib/figure/queries/line-facts";
import { type Derived, derivedAnew } from "@/lib/figure/rules/derived-anew";
import { runningStart } from "@/lib/figure/rules/running";
import { type Amount, amountOfColumns, columnsOf } from "@/lib/indicator/rules";
import { keepTotals } from "@/lib/total/commands/keep-totals";
import { isBroughtIn } from "../rules";
import type { LockedReport } from "./locked-report";

type Line = LockedReport["lines"][number];
type Change = {
  /** The lines whose figures in the report changed. */
  indicatorIds: readonly string[];
  /** "Số liệu tháng 4/2024 đã đổi" */
  cause: string;
};

/**
 * Running totals of this period and of later ones stand as typed: what they add is derived anew when a figure before them
 * changes, in whatever order they were typed or, from old papers, brought in. Confirmed ones are left as they were confirmed. A report that was sent or lies before its head moves to
 * a new revision when it changes, so that nobody confirms another amount than they read; its marks are asked for again.
 */
export async function rederiveLater(
  tx: Tx,
  actor: Actor,
  report: LockedReport,
  { indicatorIds, cause }: Change,
) {
  const { unitId, period } = report;
  if (indicatorIds.length === 0 || isQuickRhythm(period.form.rhythm)) return;
  const official = { unitId, mode: "cumulative" as const, isQuick: false, typed: { not: "" } };
  const ids = await tx.indicatorValue.findMany({
    where: {
      ...{ ...official, indicatorId: { in: [...indicatorIds] }, noneArose: false },
      report: { OR: notConfirmed, period: { toOn: { gte: period.toOn } } },
    },
    select: { indicatorId: true },
    distinct: ["indicatorId"],
  });
  if (ids.length === 0) return;
  const [unit, values] = await Promise.all([
    tx.unit.findUniqueOrThrow({ where: { id: unitId }, select: { fromOn: true } }),
    tx.indicatorValue.findMany({
      where: {
        ...{ unitId, isQuick: false, typed: { not: "" } },
        indicatorId: { in: ids.map(({ indicatorId }) => indicatorId) },
        toOn: { gte: dayToDb(addDays(dayFromDb(period.toOn), -400)) },
      },
      select: valueParts,
    }),
  ]);
  const changes = [...Map.groupBy(values, ({ indicatorId }) => indicatorId)].flatMap(([id, of]) => {
    const line = report.lines.find((each) => each.id === id);
    const kept = of.map((value) => keptOf(value, dayFromDb(unit.fromOn)));
    return (line ? derivedAnew(line, kept, dayFromDb(period.toOn)) : []).flatMap((derived) => {
      const value = of.find((each) => each.id === derived.id);
      return line && value ? [{ line, value, derived }] : [];
    });
  });
  // A form's year may begin in another calendar year than the period that changed.
  const years = new Set(changes.map(({ value }) => value.report.period.year));
  for (const year of years) await keepTotals(tx, { unitIds: [unitId], year });
  const reports = changes.map(({ value }) => value.report);
  const final = reports.filter(isBroughtIn);
  await stand(tx, final, "draft");
  for (const change of changes) await keepDerived(tx, actor, { ...change, cause });
  await stand(tx, final, "locked");
  recordSent(tx, actor, report, { reports, cause });
  await moveOn(
    tx,
    reports.filter(({ id }) => id !== report.id),
  );
}

/** A figure that was sent or is final adds another amount now: each such report says so once in its history, and by what. */
function recordSent(
  tx: Tx,
  actor: Actor,
  { unitId, unitName }: LockedReport,
  { reports, cause }: { reports: readonly Value["report"][]; cause: string },
) {
  const sent = reports.filter(({ status }) => !isDraft(status));
  for (const { id, clusterYearId, period } of new Map(sent.map((each) => [each.id, each])).values())
    record(tx, actor, {
      ...{ type: "report.rederived", clusterYearId, reportId: id, unitId, unitName },
      ...{ period: period.label, cause },
    });
}

function isDraft(status: Value["report"]["status"]) {
  return status === "draft" || status === "awaitingHead";
}

/** What was brought in is opened for the length of this act alone, as when it is brought once more. */
async function stand(tx: Tx, reports: readonly { id: string }[], status: "draft" | "locked") {
  if (reports.length === 0) return;
  const ids = reports.map(({ id }) => id);
  await tx.progressReport.updateMany({ where: { id: { in: ids } }, data: { status } });
}

/** Of figures brought in from old papers, final at once, nobody ever confirmed what they add. */
const notConfirmed: Prisma.ProgressReportWhereInput[] = [
  { status: { notIn: ["verified", "locked"] } },
  { status: "locked", submittedAt: null },
];

/** What somebody has read, to confirm it or to send it on, is another now. */
async function moveOn(tx: Tx, reports: readonly Pick<Value["report"], "id" | "status">[]) {
  const read = reports.filter(({ status }) => status === "submitted" || status === "awaitingHead");
  if (read.length === 0) return;
  await tx.progressReport.updateMany({
    where: { id: { in: read.map(({ id }) => id) } },
    data: { revision: { increment: 1 } },
  });
}

type Value = Prisma.IndicatorValueGetPayload<{ select: typeof valueParts }>;

function keptOf({ report, qualifier, ...value }: Value, unitFromOn: ReturnType<typeof dayFromDb>) {
  const { form, ...period } = report.period;
  const periodToOn = dayFromDb(period.toOn);
  const amount = amountOfColumns(value);
  return {
    ...{ id: value.id, typed: value.typed, mode: value.mode, periodToOn },
    ...{ fromOn: dayFromDb(value.fromOn), toOn: dayFromDb(value.toOn) },
    start: runningStart(form, { toOn: periodToOn, unitFromOn }),
    isConfirmed:
      report.status === "verified" || (report.status === "locked" && !isBroughtIn(report)),
    figure: amount && { amount, qualifier },
  };
}

type ToKeep = { value: Value; line: Line; derived: Derived; cause: string };

/** What was sent says another amount now though its words stand: on record with what changed before it. */
async function keepDerived(tx: Tx, { personId }: Actor, { value, line, derived, cause }: ToKeep) {
  await tx.indicatorValue.update({ where: { id: value.id }, data: columnsOf(derived.own) });
  if (isDraft(value.report.status)) return;
  const words = (amount: Amount | null) => (amount ? plainText(line.type, amount) : "chưa rõ");
  await tx.indicatorValueRevision.create({
    data: {
      ...{ valueId: value.id, kind: "rederived", personId, at: now() },
      ...{ before: words(derived.was), typed: words(derived.own) },
      reason: `${cause}; số lũy kế “${value.typed}” giữ nguyên.`,
    },
  });
}

const valueParts = {
  id: true,
  indicatorId: true,
  fromOn: true,
  toOn: true,
  typed: true,
  mode: true,
  qualifier: true,
  whole: true,
  quantity: true,
  numerator: true,
  denominator: true,
  text: true,
  report: {
    select: {
      id: true,
      status: true,
      submittedAt: true,
      clusterYearId: true,
      period: {
        select: {
          label: true,
          year: true,
          toOn: true,
          form: { select: { yearMonth: true, yearDay: true } },
        },
      },
    },
  },
} as const satisfies Prisma.IndicatorValueSelect;
