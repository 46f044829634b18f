import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, type RefusalCode, refuse } from "@/lib/refusal";
import { canEnterReport, canSubmitReport } from "../policy";
import {
  cellFaults,
  missingLines,
  presentingRefusal,
  submittingRefusal,
  takingBackRefusal,
} from "../rules";
import type { ReportRef, SaveReportInput } from "../schema";
import { writeCells } from "./enter-figures";
import { aboutReport, type LockedReport, lockReport } from "./locked-report";

/**
 * Puts a unit's report, with what was typed last, before its head. Refuses as `enterFigures`, and
 * `report.incomplete` (lines without anything typed), `report.unclear` (a cell that is not a figure yet).
 */
export function presentToHead(actor: Actor, input: SaveReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canEnterReport(actor, report));
    const cells = { ...report.cells, ...input.cells };
    refuseMissing(
      presentingRefusal(report, input, now(), missingLines(report.lines, cells).length),
      report,
      cells,
    );
    refuseUnclear(report, cells);
    await writeCells(tx, report, input.cells);
    await tx.progressReport.update({ where: { id: report.id }, data: { status: "awaitingHead" } });
    record(tx, actor, { type: "report.presentedToHead", ...aboutReport(report) });
  });
}

/** Sends a unit's report, by its head. Refuses as `presentToHead`. What was sent is put on record figure by figure. */
export function submitReport(actor: Actor, input: SaveReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canSubmitReport(actor, report));
    const cells = { ...report.cells, ...input.cells };
    refuseMissing(
      submittingRefusal(report, input, now(), missingLines(report.lines, cells).length),
      report,
      cells,
    );
    refuseUnclear(report, cells);
    await writeCells(tx, report, input.cells);
    await tx.progressReport.update({
      where: { id: report.id },
      data: { status: "submitted", submittedAt: now(), returnReason: null, returnDueAt: null },
    });
    await keepRevisions(tx, actor, report.id);
    const figures = Object.fromEntries(report.lines.map(({ id }) => [id, cells[id] ?? ""]));
    record(tx, actor, { type: "report.submitted", ...aboutReport(report), figures });
  });
}

/** Takes back what was sent, while nobody has confirmed it. Refuses `report.notSubmitted`, `report.periodOver`. */
export function takeBackReport(actor: Actor, input: ReportRef) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canSubmitReport(actor, report));
    refuse(takingBackRefusal(report, now()));
    await tx.progressReport.update({
      where: { id: report.id },
      data: { status: "draft", submittedAt: null, revision: { increment: 1 } },
    });
    record(tx, actor, { type: "report.takenBack", ...aboutReport(report) });
  });
}

/** Names each empty line where that is the reason; any other refusal goes out as it is. */
function refuseMissing(
  code: RefusalCode | null,
  report: LockedReport,
  cells: Readonly<Record<string, string>>,
) {
  if (code !== "report.incomplete") return refuse(code);
  const empty = missingLines(report.lines, cells).map(
    ({ id }) => [`cell-${id}`, "Chưa có số liệu."] as const,
  );
  throw new Refusal(code, {}, Object.fromEntries(empty));
}

function refuseUnclear(report: LockedReport, cells: Readonly<Record<string, string>>) {
  const faults = Object.entries(cellFaults(report.lines, cells)).map(
    ([id, why]) => [`cell-${id}`, why] as const,
  );
  const [first] = faults;
  if (first) throw new Refusal("report.unclear", { why: first[1] }, Object.fromEntries(faults));
}

/** Each value as it was sent, beside what was sent before. */
async function keepRevisions(tx: Tx, actor: Actor, reportId: string) {
  const values = await tx.indicatorValue.findMany({
    where: { reportId },
    select: { id: true, typed: true },
  });
  const at = now();
  await tx.indicatorValueRevision.createMany({
    data: values.map(({ id, typed }) => ({ valueId: id, typed, personId: actor.personId, at })),
  });
}
