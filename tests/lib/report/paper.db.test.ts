import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { addPaper } from "@/lib/report/commands/add-paper";
import { getReport } from "@/lib/report/queries/report";
import { holdsReportPaper } from "@/lib/report/queries/report-path";
import { aPerson } from "@/tests/support/accounts";
import { aFile, aPdf, aPng } from "@/tests/support/files";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

const paper = { number: "45/BC-MTTQ-BTT", signedOn: "2024-06-18" as const };

test("the signed paper follows what was sent; its scan is read by whoever reads the report", async () => {
  const stage = await anOpenPeriod();
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const { officer } = stage.peopleOf(stage.dongAnh);
  const bare = { ...key, ...paper, scan: undefined };
  await expect(at(inTime, () => addPaper(officer, bare))).rejects.toThrow("report.notSubmitted");
  await sendSheet(stage, { unitId: stage.dongAnh });
  await at(inTime, () => addPaper(officer, bare));
  const known = { ...officer, personId: (await aPerson(stage.dongAnh)).id };
  const scan = aFile(aPdf(), "bc45.pdf");
  await at(inTime, () => addPaper(known, { ...bare, number: "46/BC-MTTQ-BTT", scan }));
  const report = await at(inTime, () => getReport(stage.secretary, key));
  expect(report?.path.paper).toMatchObject({ number: "46/BC-MTTQ-BTT" });
  const { id: fileId } = await db.storedFile.findFirstOrThrow();
  expect(await holdsReportPaper(stage.secretary, fileId)).toBe(true);
  expect(await holdsReportPaper(stage.peopleOf(stage.meLinh).officer, fileId)).toBe(false);
  await expect(db.reportPaper.deleteMany()).rejects.toThrow(/permission denied/);
});

test("a paper is signed neither after today nor before what was sent last; a picture of it will do", async () => {
  const stage = await anOpenPeriod();
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  const officer = {
    ...stage.peopleOf(stage.dongAnh).officer,
    personId: (await aPerson(stage.dongAnh)).id,
  };
  const add = (signedOn: Day, scan?: File) =>
    at(inTime, () => addPaper(officer, { ...ref, ...paper, signedOn, scan }));
  await expect(add("2024-06-19")).rejects.toMatchObject({
    ...{ code: "report.signedTooLate", facts: { to: "18/6/2024" } },
  });
  await expect(add("2024-06-17")).rejects.toMatchObject({
    ...{ code: "report.signedTooEarly", facts: { from: "18/6/2024" } },
  });
  await add("2024-06-18", aFile(aPng(), "bc45.png"));
  expect((await db.storedFile.findFirstOrThrow()).kind).toBe("png");
});

test("nobody adds a paper to another unit's report", async () => {
  const stage = await anOpenPeriod();
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  for (const actor of [stage.secretary, stage.board, stage.peopleOf(stage.meLinh).head]) {
    await expect(
      at(inTime, () => addPaper(actor, { ...ref, ...paper, scan: undefined })),
    ).rejects.toThrow("notAllowed");
  }
});

test("whoever may not add one lays no file on disk: what they send is not even looked at", async () => {
  const stage = await anOpenPeriod();
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const scan = aFile(Buffer.from("chưa phải tệp PDF"), "bc45.pdf");
  const adding = (actor: typeof stage.board) =>
    at(inTime, () => addPaper(actor, { ...key, ...paper, scan }));
  await expect(adding(stage.board)).rejects.toThrow("notAllowed");
  await expect(adding(stage.peopleOf(stage.dongAnh).officer)).rejects.toThrow("file.");
});
