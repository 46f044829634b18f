import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { getBoardPaper } from "@/lib/board/queries/get-board-paper";
import { getBoardSheet } from "@/lib/board/queries/get-board-sheet";
import { boardInput } from "@/lib/board/schema";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { paperAsPdf } from "@/lib/document/pdf";
import { viewPaper, viewResponse } from "@/lib/document/view";
import { paperAsWord } from "@/lib/document/word";
import { submitReport } from "@/lib/report/commands/send-report";
import { getValueView } from "@/lib/report/queries/get-value-view";
import { getClusterReportPaper } from "@/lib/total/queries/get-report-paper";
import {
  getClusterView,
  getIndicatorView,
  getLookUpView,
  getOfficeIndicatorView,
  getOfficeView,
  getUnitView,
} from "@/lib/total/queries/get-views";
import { figuresView, officeView } from "@/lib/total/schema";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

const year = figuresView.parse({});

async function aSentReport() {
  const stage = await anOpenPeriod();
  const input = {
    ...{ periodId: stage.periodId, unitId: stage.dongAnh, intent: "submit" as const, revision: 0 },
    cells: stage.cells(fullSheet),
  };
  await at(inTime, () => submitReport(stage.peopleOf(stage.dongAnh).head, input));
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  return { ...stage, leader, path: { clusterId: stage.clusterId, year: 2024 } };
}

test("the cluster's report says the figures of the page, as PDF and as Word", async () => {
  const { secretary, path } = await aSentReport();
  const paper = await at(inTime, () => getClusterReportPaper(secretary, path, year));
  if (!paper) throw new Error("no paper");
  const words = JSON.stringify(paper.blocks);
  expect(words).toContain("Nhà Đại đoàn kết xây mới, sửa chữa: toàn Cụm thực hiện 24 căn");
  expect(words).toContain("toàn Cụm đạt 702/846 (83,0%)");
  expect(words).toContain("đã gửi 1/3, đã xác nhận 0/3 đơn vị");
  expect(paperAsPdf(paper).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await paperAsWord(paper)).length).toBeGreaterThan(1000);
});

test("the Monday page names the week, and every cluster", async () => {
  const { leader } = await aSentReport();
  const paper = await at(inTime, () => getBoardPaper(leader, boardInput.parse({})));
  if (!paper) throw new Error("no paper");
  expect(paper.title).toBe("Tình hình các cụm, tuần 25 năm 2024");
  expect(paperAsPdf(paper).subarray(0, 5).toString()).toBe("%PDF-");
  const sheet = await at(inTime, () => getBoardSheet(leader, boardInput.parse({})));
  expect(sheet?.rows).toMatchObject([
    [expect.any(String), "huyện Sóc Sơn", "Chuẩn bị", "Chưa có dự thảo", "1/3", "0", "", ""],
  ]);
});

test("workbooks hold numbers: đồng as triệu, a percentage with its two numbers", async () => {
  const { secretary, path, dongAnh } = await aSentReport();
  const sheet = await at(inTime, () => getClusterView(secretary, path, year));
  const fund = sheet?.rows.find((row) => row[1] === "Thu Quỹ “Vì biển, đảo Việt Nam”");
  expect(fund?.[4]).toEqual({ digits: 1_180_000_000n, scale: 6 });
  const cremations = sheet?.rows.find((row) => row[1] === "Ca hỏa táng");
  expect(cremations?.slice(4, 7)).toEqual([{ digits: 830n, scale: 1 }, 702n, 846n]);
  if (!sheet) throw new Error("no sheet");
  expect((await viewResponse(sheet, "excel"))?.status).toBe(200);
  expect((await at(inTime, () => getUnitView(secretary, dongAnh)))?.rows.length).toBe(5);
});

test("whoever may not read the page gets no paper of it", async () => {
  const { path, peopleOf, dongAnh } = await aSentReport();
  const stranger = anActor("unitLeader", { unitId: crypto.randomUUID() });
  expect(await at(inTime, () => getClusterReportPaper(stranger, path, year))).toBeNull();
  expect(await at(inTime, () => getClusterView(stranger, path, year))).toBeNull();
  const member = peopleOf(dongAnh).head;
  expect(await at(inTime, () => getBoardPaper(member, boardInput.parse({})))).toBeNull();
});

test("every view of figures is handed out as a workbook and as one page, with its sentence and its coverage", async () => {
  const { leader, secretary, path, dongAnh } = await aSentReport();
  const { id } = await db.indicator.findFirstOrThrow({ where: { code: "hoa_tang" } });
  const sent = officeView.parse({ basis: "sent" });
  const value = await db.indicatorValue.findFirstOrThrow({ where: { indicatorId: id } });
  const views = await at(inTime, () =>
    Promise.all([
      getClusterView(secretary, path, year),
      getIndicatorView(secretary, path, id),
      getUnitView(secretary, dongAnh),
      getOfficeView(leader, sent),
      getOfficeIndicatorView(leader, id, sent),
      getLookUpView(secretary, id),
      getValueView(secretary, value.id),
    ]),
  );
  for (const view of views) {
    if (!view) throw new Error("no view");
    expect((await pagesOf(paperAsPdf(viewPaper(view, "2024-06-18")))).length).toBe(1);
    expect(view.lines.join(" ").length).toBeGreaterThan(10);
    expect((await viewResponse(view, "excel"))?.status).toBe(200);
    expect(await viewResponse(view, "html")).toBeNull();
  }
  expect(views[1]?.lines[0]).toContain("Ca hỏa táng 702/846 (83,0%)");
});

test("a catalogue of eighty lines still fills one page, which says how many stand in the workbook alone", async () => {
  const { secretary, path } = await aSentReport();
  const view = await at(inTime, () => getClusterView(secretary, path, year));
  const [row] = view?.rows ?? [];
  if (!view || !row) throw new Error("no view");
  const long = "Thôn, tổ dân phố tổ chức Hội nghị đại biểu Nhân dân bàn việc xây dựng cộng đồng";
  const rows = Array.from({ length: 80 }, () => row.map((cell, at) => (at === 1 ? long : cell)));
  const pages = await pagesOf(paperAsPdf(viewPaper({ ...view, rows }, "2024-06-18")));
  expect(pages.length).toBe(1);
  expect(pages[0]).toMatch(/Còn \d+ dòng trong bản Excel/);
});

async function pagesOf(pdf: Buffer) {
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text;
}
