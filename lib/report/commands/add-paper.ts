import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf, dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { scans } from "@/lib/file/rules";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import type { AddPaperInput } from "../path-schema";
import { canEnterReport } from "../policy";
import { signingDayRefusal } from "../rules";
import { aboutReport, lockReport } from "./locked-report";

/**
 * Puts the signed paper beside a report that has been sent: its number and day, and the scan where there is one. A later
 * one takes the place of an earlier, which is kept. Refuses `report.notSubmitted`, `report.signedTooLate` for a day to come,
 * `report.signedTooEarly` for one before what was sent last, and the file as `receiveFile`.
 */
export async function addPaper(actor: Actor, { scan, number, signedOn, ...place }: AddPaperInput) {
  // Whoever may not is told so before a file is looked at, let alone laid down.
  authorize(canEnterReport(actor, place));
  const laidDown = scan && scan.size > 0 ? await receiveFile(scan, scans) : null;
  return transaction(async (tx) => {
    const report = await lockReport(tx, place);
    authorize(canEnterReport(actor, report));
    const { submittedAt } = report;
    if (!submittedAt) throw new Refusal("report.notSubmitted");
    const [from, to] = [dayOf(submittedAt), dayOf(now())];
    const facts = { from: dayText(from), to: dayText(to) };
    refuse(signingDayRefusal(signedOn, { from, to }), facts);
    const file = laidDown && (await keepFile(tx, actor, laidDown));
    const about = { reportId: report.id, personId: actor.personId, fileId: file?.id ?? null };
    await tx.reportPaper.create({
      data: { ...about, number, signedOn: dayToDb(signedOn), at: now() },
    });
    const event = { ...aboutReport(report), number, signedOn };
    record(tx, actor, { type: "report.paperAdded", ...event, sha256: file?.sha256 ?? null });
  });
}
