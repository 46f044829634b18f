import { expect, test } from "vitest";
import { noteActivity } from "@/lib/activity/commands/note-activity";
import { noteActivityInput } from "@/lib/activity/schema";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { ReportRoute } from "@/lib/db/generated/enums";
import { attachToReport } from "@/lib/evidence/commands/attach-evidence";
import { withdrawEvidence } from "@/lib/evidence/commands/withdraw-evidence";
import { verifyReport } from "@/lib/report/commands/check-report";
import { lockFigures } from "@/lib/report/commands/reopen-report";
import { aFile, aPdf } from "@/tests/support/files";
import { aPerson } from "@/tests/support/people";
import { anOpenPeriod, inTime, revisionOf, sendSheet } from "@/tests/support/reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

/** Đông Anh's officer, the cluster's secretary and deputy (of other units) and a specialist of the office, all on the register of people. */
async function aStage(route: ReportRoute) {
  const stage = await anOpenPeriod({ route });
  const known = async (actor: Actor): Promise<Actor> => {
    const unitId = actor.capacity.unitId ?? "";
    const { personId } = await aPerson(stage.office.administrator, "Bùi Thị Phương", { unitId });
    return { ...actor, personId };
  };
  return {
    ...stage,
    officer: await known(stage.peopleOf(stage.dongAnh).officer),
    secretary: await known(stage.secretary),
    deputy: await known(stage.deputy),
    board: await known(stage.board),
  };
}

async function onReport(stage: Stage, officer: Actor) {
  const [indicatorId = ""] = Object.keys(stage.cells({ nha_ddk_xay_moi: "" }));
  const place = { periodId: stage.periodId, unitId: stage.dongAnh, indicatorId };
  await at(inTime, () =>
    attachToReport(officer, { ...place, files: [aFile(aPdf())], takenAt: [] }),
  );
  return newest();
}

async function onActivity(officer: Actor) {
  const note = noteActivityInput.parse({
    ...{ noteKey: crypto.randomUUID(), happenedOn: "05/02/2024", content: "Khởi công nhà" },
    ...{ place: "", files: [aFile(aPdf())], takenAt: [""] },
  });
  await at(inTime, () => noteActivity(officer, note));
  return newest();
}

async function newest() {
  return (await db.evidence.findFirstOrThrow({ orderBy: { id: "desc" } })).id;
}

/** How it ended: "withdrawn", or the refusal. */
function withdrawn(actor: Actor, evidenceId: string) {
  return at(inTime, () => withdrawEvidence(actor, { evidenceId, reason: "Gửi nhầm tệp." })).then(
    () => "withdrawn",
    (error: { code: string }) => error.code,
  );
}

test("on the way to the office alone no other unit of the cluster destroys a file; a board does", async () => {
  const stage = await aStage("office");
  const evidenceId = await onReport(stage, stage.officer);
  expect(await withdrawn(stage.secretary, evidenceId)).toBe("notAllowed");
  expect(await withdrawn(stage.deputy, evidenceId)).toBe("notAllowed");
  expect(await withdrawn(stage.board, evidenceId)).toBe("withdrawn");
});

test("through the cluster its secretariat and its deputy take back what they find", async () => {
  const stage = await aStage("cluster");
  const found = [
    await onReport(stage, stage.officer),
    await onReport(stage, stage.officer),
  ] as const;
  expect(await withdrawn(stage.secretary, found[0])).toBe("withdrawn");
  expect(await withdrawn(stage.deputy, found[1])).toBe("withdrawn");
});

test("once the report is locked, the unit and the office's boards alone", async () => {
  const stage = await aStage("cluster");
  const found = [
    await onReport(stage, stage.officer),
    await onReport(stage, stage.officer),
  ] as const;
  const { periodId, unitId } = await sendSheet(stage, { unitId: stage.dongAnh });
  const ref = async () => ({ periodId, unitId, revision: await revisionOf({ periodId, unitId }) });
  await at(inTime, async () => verifyReport(stage.secretary, await ref()));
  await at(inTime, async () => lockFigures(stage.board, await ref()));
  expect(await withdrawn(stage.secretary, found[0])).toBe("notAllowed");
  expect(await withdrawn(stage.deputy, found[0])).toBe("notAllowed");
  expect(await withdrawn(stage.officer, found[0])).toBe("withdrawn");
  expect(await withdrawn(stage.board, found[1])).toBe("withdrawn");
});

test("of an activity, the unit and the office's boards alone", async () => {
  const stage = await aStage("cluster");
  const found = [await onActivity(stage.officer), await onActivity(stage.officer)] as const;
  expect(await withdrawn(stage.secretary, found[0])).toBe("notAllowed");
  expect(await withdrawn(stage.deputy, found[0])).toBe("notAllowed");
  expect(await withdrawn(stage.officer, found[0])).toBe("withdrawn");
  expect(await withdrawn(stage.board, found[1])).toBe("withdrawn");
});
