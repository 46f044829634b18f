import { noteOf } from "@/lib/cells";
import { at } from "@/lib/clock";
import { verifyReport } from "@/lib/report/commands/check-report";
import { askToReopen, decideReopening, lockFigures } from "@/lib/report/commands/reopen-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { type anOpenPeriod, inTime, revisionOf } from "./reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;
type Key = { periodId: string; unitId: string };

/** What was typed is sent by the unit's head and confirmed by the cluster's secretary; what is unusual stands with a word why. */
export async function confirmReport(stage: Stage, key: Key, codes: readonly string[] = []) {
  const ids = codes.flatMap((code) => Object.keys(stage.cells({ [code]: "" })));
  const cells = Object.fromEntries(ids.map((id) => [noteOf(id), "Đã đối chiếu sổ."]));
  const sending = { ...key, revision: await revisionOf(key), intent: "submit" as const, cells };
  await at(inTime, () => submitReport(stage.peopleOf(key.unitId).head, sending));
  const read = { ...key, revision: await revisionOf(key) };
  await at(inTime, () => verifyReport(stage.secretary, read));
}

export async function lockReportFor(stage: Stage, key: Key) {
  const read = { ...key, revision: await revisionOf(key) };
  await at(inTime, () => lockFigures(stage.board, read));
}

/** The unit asks, the office's board opens it again. */
export async function reopenReport(stage: Stage, key: Key) {
  const { officer } = stage.peopleOf(key.unitId);
  await at(inTime, () => askToReopen(officer, { ...key, reason: "Bổ sung số liệu." }));
  const decided = { decision: "grant" as const, days: 5, answer: "Đồng ý." };
  await at(inTime, () => decideReopening(stage.board, { ...key, ...decided }));
}
