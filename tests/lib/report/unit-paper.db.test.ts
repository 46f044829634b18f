import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { paperAsPdf } from "@/lib/document/pdf";
import { viewResponse } from "@/lib/document/view";
import { paperAsWord } from "@/lib/document/word";
import { writeNarrative } from "@/lib/narrative/commands/write-narrative";
import { addPaper } from "@/lib/report/commands/add-paper";
import { getUnitPaper } from "@/lib/report/queries/get-unit-paper";
import { getClusterReportPaper } from "@/lib/total/queries/get-report-paper";
import { figuresView } from "@/lib/total/schema";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

test("a unit's report is drafted from its figures, as PDF, Word and Excel, until it comes back signed", async () => {
  const stage = await anOpenPeriod();
  const { head, officer } = stage.peopleOf(stage.dongAnh);
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  await asOwner(
    "update indicators set sentence = 'Thu quỹ được {số}.' where code = 'quy_bien_dao'",
  );
  await sendSheet(stage, { unitId: stage.dongAnh });
  const draft = await at(inTime, () => getUnitPaper(head, key));
  if (!draft) throw new Error("no paper");
  const words = JSON.stringify(draft.paper.blocks);
  expect(words).toContain("- Nhà Đại đoàn kết xây mới: 10 căn.");
  expect(words).toContain("- Ca hỏa táng: 702/846 (83,0%).");
  expect(words).toContain("- Thu quỹ được 1.180 triệu đồng.");
  expect(draft.paper).toMatchObject({ number: "blank", watermark: ["DỰ THẢO"] });
  expect(draft.paper.annexes[0]?.blocks[0]).toMatchObject({ kind: "table" });
  expect(paperAsPdf(draft.paper).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await paperAsWord(draft.paper)).length).toBeGreaterThan(1000);
  expect((await viewResponse(draft.sheet, "excel"))?.status).toBe(200);
  const signed = {
    ...key,
    number: "45/BC-MTTQ-BTT",
    signedOn: "2024-06-18" as const,
    scan: undefined,
  };
  await at(inTime, () => addPaper(officer, signed));
  expect((await at(inTime, () => getUnitPaper(head, key)))?.paper).toMatchObject({
    number: { text: "45/BC-MTTQ-BTT" },
    watermark: [],
  });
});

test("what units wrote stands in their own report and, unit by unit, in the cluster's", async () => {
  const stage = await anOpenPeriod();
  const { officer, head } = stage.peopleOf(stage.dongAnh);
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const write = (part: "results" | "causes", to: string) =>
    at(inTime, () => writeNarrative(officer, { ...key, part, from: "", to }));
  await write("results", "Xây 10 nhà Đại đoàn kết.\n\nHiến 3.130 m² đất.");
  await write("causes", "Kinh phí về chậm.");
  await sendSheet(stage, { unitId: stage.dongAnh });
  const own = await at(inTime, () => getUnitPaper(head, key));
  const texts = own?.paper.blocks.map((block) => ("text" in block ? block.text : ""));
  expect(texts).toEqual(
    expect.arrayContaining(["Xây 10 nhà Đại đoàn kết.", "Hiến 3.130 m² đất.", "Kinh phí về chậm."]),
  );
  const path = { clusterId: stage.clusterId, year: 2024 };
  const paper = await at(inTime, () =>
    getClusterReportPaper(stage.secretary, path, figuresView.parse({})),
  );
  expect(JSON.stringify(paper?.blocks)).toContain(
    "- Đông Anh: Xây 10 nhà Đại đoàn kết. Hiến 3.130 m² đất.",
  );
});

test("whoever may not read the report gets no paper of it", async () => {
  const stage = await anOpenPeriod();
  await sendSheet(stage, { unitId: stage.dongAnh });
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const { head } = stage.peopleOf(stage.meLinh);
  expect(await at(inTime, () => getUnitPaper(head, key))).toBeNull();
});
