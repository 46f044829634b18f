import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { columnsOf } from "@/lib/indicator/rules";
import { readTyped } from "@/lib/indicator/schema";
import { noneArose } from "@/lib/numbers/none-arose";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canEnterReport } from "../policy";
import { enteringRefusal } from "../rules";
import type { SaveReportInput } from "../schema";
import { type LockedReport, lockReport } from "./locked-report";

/**
 * Saves what was typed into a unit's report; cells not named stay as they are. What cannot be read yet is kept as typed,
 * without a figure. Gives the new revision, which the next save builds on. A draft's save is not put on record: sending is.
 * Refuses `report.notOpenYet`, `report.periodOver`, `report.alreadySubmitted`, `report.alreadyVerified`,
 * `report.changedMeanwhile` (somebody saved in between), `report.figureElsewhere` (another form has it for these days).
 */
export function enterFigures(actor: Actor, input: SaveReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canEnterReport(actor, report));
    refuse(enteringRefusal(report, input, now()));
    return writeCells(tx, report, input.cells);
  });
}

/** Writes the cells that differ and moves the revision on; a report put before the head goes back to its officer. */
export async function writeCells(
  tx: Tx,
  report: LockedReport,
  cells: Readonly<Record<string, string>>,
) {
  await refuseFigureElsewhere(tx, report, cells);
  const known = new Map(report.values.map(({ indicatorId, id }) => [indicatorId, id]));
  for (const line of report.lines) {
    const typed = cells[line.id];
    if (typed === undefined || typed === (report.cells[line.id] ?? "")) continue;
    const data = storedValue(line.type, typed);
    const id = known.get(line.id);
    if (id) await tx.indicatorValue.update({ where: { id }, data });
    else await tx.indicatorValue.create({ data: { ...data, ...placeOf(report, line.id) } });
  }
  const status = report.status === "awaitingHead" ? "draft" : report.status;
  const { revision } = await tx.progressReport.update({
    where: { id: report.id },
    data: { revision: { increment: 1 }, status },
    select: { revision: true },
  });
  return revision;
}

function storedValue(type: LockedReport["lines"][number]["type"], typed: string) {
  const read = readTyped(type, typed);
  const figure = "figure" in read ? read.figure : null;
  return {
    typed,
    ...columnsOf(figure?.amount ?? null),
    qualifier: figure?.qualifier ?? ("exact" as const),
    noneArose: noneArose.test(typed.normalize("NFC")),
  };
}

function placeOf(report: LockedReport, indicatorId: string) {
  const { fromOn, toOn } = report.period;
  return { reportId: report.id, unitId: report.unitId, indicatorId, fromOn, toOn };
}

/** A figure is typed once: another form's report over some of the same days already has it. */
async function refuseFigureElsewhere(
  tx: Tx,
  { id, unitId, lines, period }: LockedReport,
  cells: Readonly<Record<string, string>>,
) {
  const typed = lines.filter((line) => cells[line.id]).map((line) => line.id);
  const elsewhere = await tx.indicatorValue.findFirst({
    where: {
      ...{ unitId, indicatorId: { in: typed }, reportId: { not: id } },
      ...{ fromOn: { lte: period.toOn }, toOn: { gte: period.fromOn } },
    },
    select: {
      indicator: { select: { id: true, name: true } },
      report: { select: { period: { select: { label: true } } } },
    },
  });
  if (!elsewhere) return;
  const facts = { indicator: elsewhere.indicator.name, period: elsewhere.report.period.label };
  const field = { [`cell-${elsewhere.indicator.id}`]: `Đã có trong báo cáo ${facts.period}.` };
  throw new Refusal("report.figureElsewhere", facts, field);
}
