import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import type { Cells } from "@/lib/cells";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, type RefusalCode, refuse } from "@/lib/refusal";
import type { ApproveReportsInput } from "../path-schema";
import { canEnterReport, canPermitSending, canSubmitReport } from "../policy";
import {
  cellFaults,
  missingLines,
  presentingRefusal,
  submittingRefusal,
  takingBackRefusal,
  timelySending,
} from "../rules";
import type { ReportRef, SaveReportInput } from "../schema";
import { refuseDoubtful } from "./doubtful-figures";
import { writeCells } from "./enter-figures";
import { keepRevisions } from "./keep-revisions";
import { askedLines, lockFacts } from "./locked-facts";
import { aboutReport, type LockedReport, lockReport } from "./locked-report";
import { settleReopening } from "./reopen-report";

/**
 * Puts a unit's report, with what was typed last, before its head. Refuses as `enterFigures`, and
 * `report.incomplete` (lines without anything typed), `report.unclear` (a cell that is not a figure yet), `report.doubtful` (an unusual figure without a word why).
 */
export function presentToHead(actor: Actor, input: SaveReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canEnterReport(actor, report));
    const facts = await lockFacts(tx, report);
    const cells = { ...report.cells, ...input.cells };
    const missing = missingLines(askedLines(report, facts), cells);
    refuseMissing(presentingRefusal(report, input, now(), missing.length), missing);
    refuseUnclear(report, cells);
    await refuseDoubtful(tx, report, facts, cells);
    await writeCells(tx, actor, report, input.cells, facts);
    await tx.progressReport.update({ where: { id: report.id }, data: { status: "awaitingHead" } });
    record(tx, actor, { type: "report.presentedToHead", ...aboutReport(report) });
  });
}

/**
 * Sends a unit's report, by its head, or by its officer under the head's standing leave, which is kept with it. Refuses as
 * `presentToHead`. What was sent is put on record figure by figure, and a request to open the report again is settled by it.
 */
export function submitReport(actor: Actor, input: SaveReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canSubmitReport(actor, report));
    const facts = await lockFacts(tx, report);
    const cells = { ...report.cells, ...input.cells };
    const missing = missingLines(askedLines(report, facts), cells);
    refuseMissing(submittingRefusal(report, input, now(), missing.length), missing);
    refuseUnclear(report, cells);
    await refuseDoubtful(tx, report, facts, cells);
    await writeCells(tx, actor, report, input.cells, facts);
    const at = now();
    await tx.progressReport.update({
      where: { id: report.id },
      data: {
        ...{ status: "submitted", submittedAt: at, timelyAt: timelySending(report, at) },
        ...{ returnReason: null, returnDueAt: null },
        sentUnderId: actsAs(actor, "unitLeader") ? null : (report.permission?.id ?? null),
      },
    });
    await settleReopening(tx, actor, report, "Đơn vị đã gửi báo cáo.");
    await keepRevisions(tx, actor, report, { kind: "sent" });
    const figures = Object.fromEntries(report.lines.map(({ id }) => [id, cells[id] ?? ""]));
    record(tx, actor, { type: "report.submitted", ...aboutReport(report), figures });
  });
}

/** Takes back what was sent, while nobody has confirmed it. Refuses `report.notSubmitted`, `report.changedMeanwhile`, `report.periodOver`. */
export function takeBackReport(actor: Actor, input: ReportRef) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canSubmitReport(actor, report));
    refuse(takingBackRefusal(report, { revision: Number(input.revision) }, now()));
    await tx.progressReport.update({
      where: { id: report.id },
      data: { status: "draft", submittedAt: null, timelyAt: null, revision: { increment: 1 } },
    });
    record(tx, actor, { type: "report.takenBack", ...aboutReport(report) });
  });
}

/** Names each empty line where that is the reason; any other refusal goes out as it is. */
function refuseMissing(code: RefusalCode | null, missing: readonly { id: string }[]) {
  if (code !== "report.incomplete") return refuse(code);
  const empty = missing.map(({ id }) => [`cell-${id}`, "Chưa có số liệu."] as const);
  throw new Refusal(code, {}, Object.fromEntries(empty));
}

function refuseUnclear(report: LockedReport, cells: Cells) {
  const faults = Object.entries(cellFaults(report.lines, cells)).map(
    ([id, why]) => [`cell-${id}`, why] as const,
  );
  const [first] = faults;
  if (first) throw new Refusal("report.unclear", { why: first[1] }, Object.fromEntries(faults));
}

/**
 * The head sends several reports that wait for them, each in an act of its own: one that cannot go keeps none of
 * the others. Gives how many went, and for the rest the period and why.
 */
export async function approveReports(actor: Actor, { unitId, reports }: ApproveReportsInput) {
  authorize(canPermitSending(actor, unitId));
  const held: { periodId: string; refusal: Refusal }[] = [];
  for (const { periodId, revision } of reports) {
    const input = { ...{ periodId, unitId, revision }, intent: "submit" as const, cells: {} };
    await submitReport(actor, input).catch((fault: unknown) => {
      if (!(fault instanceof Refusal)) throw fault;
      held.push({ periodId, refusal: fault });
    });
  }
  return { sent: reports.length - held.length, held };
}
