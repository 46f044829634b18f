import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { addReportPaper } from "@/lib/total/commands/add-report-paper";
import { getClusterReportPaper } from "@/lib/total/queries/get-report-paper";
import { getReportPaper, holdsClusterPaper } from "@/lib/total/queries/report-papers";
import { figuresView } from "@/lib/total/schema";
import { aPerson } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aFile, aPdf } from "@/tests/support/files";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

const ofYear = { period: null, signedOn: "2024-06-20" as const, scan: undefined };

test("a cluster's report comes back with its number and day, and stands under it; the latest counts", async () => {
  const stage = await anOpenPeriod();
  await sendSheet(stage, { unitId: stage.dongAnh });
  const { clusterYearId, clusterId, secretary } = stage;
  const view = figuresView.parse({});
  const paperOf = () =>
    at(inTime, () => getClusterReportPaper(secretary, { clusterId, year: 2024 }, view));
  expect(await paperOf()).toMatchObject({ number: "blank", watermark: ["DỰ THẢO"] });
  for (const number of ["11/BC-CTĐ", "12/BC-CTĐ"]) {
    await at(inTime, () => addReportPaper(secretary, { ...ofYear, clusterYearId, number }));
  }
  expect(await paperOf()).toMatchObject({ number: { text: "12/BC-CTĐ" }, watermark: [] });
  const added = (await recorded()).filter((type) => type === "clusterYear.reportPaperAdded");
  expect(added.length).toBe(2);
  const { head } = stage.peopleOf(stage.dongAnh);
  expect(await at(inTime, () => getReportPaper(head, clusterYearId, null))).toMatchObject({
    paper: { number: "12/BC-CTĐ", signedOn: "2024-06-20", file: null },
    viewerMayAdd: false,
  });
});

test("the report of a period and of the year are two papers", async () => {
  const { clusterYearId, secretary } = await anOpenPeriod();
  const period = { fromOn: "2024-01-01" as const, toOn: "2024-06-15" as const };
  await at(inTime, () =>
    addReportPaper(secretary, { ...ofYear, period, clusterYearId, number: "9/BC-CTĐ" }),
  );
  expect((await getReportPaper(secretary, clusterYearId, null))?.paper).toBeNull();
  expect((await getReportPaper(secretary, clusterYearId, period))?.paper?.number).toBe("9/BC-CTĐ");
});

test("only the lead's own people and its secretariat bring it back", async () => {
  const { clusterYearId, peopleOf, dongAnh, office } = await anOpenPeriod();
  const others = [peopleOf(dongAnh).head, anActor("cityLeader", { unitId: office.cityId })];
  for (const actor of others) {
    await expect(
      at(inTime, () => addReportPaper(actor, { ...ofYear, clusterYearId, number: "1/BC" })),
    ).rejects.toThrow("notAllowed");
  }
});

test("whoever may not bring it lays no file on disk: what they send is not even looked at", async () => {
  const { clusterYearId, peopleOf, dongAnh } = await anOpenPeriod();
  const scan = aFile("not a PDF");
  const paper = { ...ofYear, clusterYearId, number: "1/BC", scan };
  const { head } = peopleOf(dongAnh);
  await expect(at(inTime, () => addReportPaper(head, paper))).rejects.toThrow("notAllowed");
});

test("what was signed stays as it was brought; its scan is read by whoever reads the totals", async () => {
  const { clusterYearId, secretary, peopleOf, dongAnh, socSon } = await anOpenPeriod();
  const known = { ...secretary, personId: (await aPerson(socSon)).id };
  const scan = aFile(aPdf(), "bc12.pdf");
  const paper = { ...ofYear, clusterYearId, number: "12/BC-CTĐ", scan };
  await at(inTime, () => addReportPaper(known, paper));
  const { id: fileId } = await db.storedFile.findFirstOrThrow();
  expect(await holdsClusterPaper(peopleOf(dongAnh).officer, fileId)).toBe(true);
  expect(await holdsClusterPaper(anActor("unitLeader"), fileId)).toBe(false);
  await expect(db.clusterReportPaper.deleteMany()).rejects.toThrow(/permission denied/);
});
