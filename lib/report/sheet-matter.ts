import "server-only";
import { now } from "@/lib/clock";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { wayText } from "@/lib/figure/labels";
import { checkedParts } from "@/lib/figure/queries/checked-indicators";
import { lineFacts } from "@/lib/figure/queries/line-facts";
import { noFacts } from "@/lib/figure/rules/facts";
import { askedLines, standingParts } from "./asked-lines";
import { periodFor } from "./rules";
import { closedLine, closedUnit, figureElsewhere } from "./sheet-closing";
import type { SheetTarget } from "./sheet-target";

/**
 * A period's form with its lines, those that have just ended among them, and for each of these units what is typed so far, what
 * stands around it, and why a cell of it takes no figure. Null when there is no such period.
 */
export async function loadSheetMatter({ periodId, unitIds, ...bringing }: SheetTarget) {
  const [found, reports] = await Promise.all([
    db.reportingPeriod.findUnique({ where: { id: periodId }, select: periodParts }),
    db.progressReport.findMany({
      where: { periodId, unitId: { in: [...unitIds] } },
      select: {
        ...{ id: true, unitId: true, status: true, revision: true },
        ...{ submittedAt: true, returnDueAt: true },
        values: { select: { indicatorId: true, typed: true } },
      },
    }),
  ]);
  if (!found) return null;
  const { form, extensions, ...period } = found;
  const { asked, ended } = await askedLines(db, period, form.lines);
  const closed = new Map(ended.map((end) => [end.line.indicator.id, closedLine(end)]));
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  const at = now();
  const units = unitIds.map(async (unitId) => {
    const report = reports.find((each) => each.unitId === unitId);
    const own = extensions.filter((extension) => extension.unitId === unitId);
    const state = { ...notBegun, ...report, period: periodFor(period, own) };
    const lines = asked.map(({ indicator }) => indicator);
    const about = { reportId: report?.id ?? null, unitId, days, form, lines };
    const { start, of: facts } = await lineFacts(db, about);
    const whole = closedUnit(state, { ...bringing, at });
    const unit = {
      revision: state.revision,
      cells: Object.fromEntries(state.values.map((value) => [value.indicatorId, value.typed])),
      facts,
      ways: new Map(
        lines.map((line) => {
          const way = wayText(line, facts.get(line.id) ?? noFacts, { start, toOn: days.toOn });
          return [line.id, way] as const;
        }),
      ),
      /** Why none of its cells takes a figure, and why this one does not; null where it does. */
      closed: whole,
      closedAt: (id: string) => {
        const about = facts.get(id);
        return (
          whole ??
          (about ? figureElsewhere(about) : (closed.get(id) ?? "Kỳ này không hỏi chỉ tiêu này."))
        );
      },
    };
    return [unitId, unit] as const;
  });
  const isShown = new Set([...asked, ...ended.map(({ line }) => line)]);
  return {
    period,
    /** Every line of the form, and those that this period's workbook has: asked for, or ended just before. */
    known: new Map(form.lines.map(({ indicator }) => [indicator.id, indicator])),
    lines: form.lines
      .filter((line) => isShown.has(line))
      .map(({ indicator }) => ({ ...indicator, closed: closed.get(indicator.id) ?? null })),
    units: new Map(await Promise.all(units)),
  };
}

const notBegun = {
  ...{ status: "draft" as const, revision: 0, submittedAt: null, returnDueAt: null },
  values: [] as { indicatorId: string; typed: string }[],
};

const periodParts = {
  ...{ id: true, label: true, formId: true, fromOn: true, toOn: true },
  ...{ opensAt: true, dueAt: true, graceDays: true },
  extensions: {
    select: { unitId: true, dueAt: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  },
  form: {
    select: {
      ...{ id: true, rhythm: true, yearMonth: true, yearDay: true },
      lines: {
        select: {
          indicator: {
            select: {
              ...{ ...checkedParts, ...standingParts, code: true, groupCode: true },
              ...{ groupName: true, unitOfMeasure: true },
            },
          },
        },
        orderBy: { position: "asc" },
      },
    },
  },
} satisfies Prisma.ReportingPeriodSelect;
