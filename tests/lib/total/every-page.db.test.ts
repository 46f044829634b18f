import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { cellText, sentenceText } from "@/lib/indicator/labels";
import { type Amount, amountOfColumns, combineUnits, type Total } from "@/lib/indicator/rules";
import { getUnitPaper } from "@/lib/report/queries/get-unit-paper";
import { getReport } from "@/lib/report/queries/report";
import { getValue } from "@/lib/report/queries/value";
import { getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { getClusterYears } from "@/lib/total/queries/cluster-years";
import { getClusterReportPaper } from "@/lib/total/queries/get-report-paper";
import { getClusterView } from "@/lib/total/queries/get-views";
import { getIndicatorFigures } from "@/lib/total/queries/indicator-figures";
import { lookUpFigure } from "@/lib/total/queries/look-up";
import { getOfficeIndicator } from "@/lib/total/queries/office-indicator";
import { getUnitPage } from "@/lib/total/queries/unit-page";
import { figuresView, officeView } from "@/lib/total/schema";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

const sheet = (houses: string, fund: string, cremations: string) => ({
  ...{ nha_ddk_xay_moi: houses, nha_ddk_sua_chua: "14" },
  ...{ quy_bien_dao: fund, hoa_tang: cremations },
});

async function threeReports() {
  const stage = await anOpenPeriod();
  const { socSon, meLinh, dongAnh } = stage;
  await sendSheet(stage, { unitId: socSon, sheet: sheet("18", "1.240", "1.021/1.305") });
  await sendSheet(stage, { unitId: meLinh, sheet: sheet("10", "1.180", "702/846") });
  await sendSheet(stage, { unitId: dongAnh, sheet: sheet("13", "trên 2,28 tỷ", "959/1.070") });
  return { ...stage, leader: anActor("cityLeader", { unitId: stage.office.cityId }) };
}

/** What the units' reports say of an indicator, added up here and nowhere else. */
async function reported(code: string) {
  const { id, ...by } = await db.indicator.findFirstOrThrow({ where: { code } });
  const values = await db.indicatorValue.findMany({ where: { indicatorId: id } });
  const figures = values.map((value) => ({
    amount: amountOfColumns(value) as Amount,
    qualifier: value.qualifier,
  }));
  return { id, by, values, total: combineUnits(by, figures) };
}

for (const code of ["nha_ddk_xay_moi", "quy_bien_dao", "hoa_tang"]) {
  test(`${code} is the same on every page, paper and sheet as in the units' reports`, async () => {
    const stage = await threeReports();
    const { secretary, leader, clusterId, clusterYearId, dongAnh, periodId } = stage;
    const { id, by, values, total } = await reported(code);
    const year = figuresView.parse({});
    const path = { clusterId, year: 2024 };
    const key = { periodId, unitId: dongAnh };
    const own = values.find(({ unitId }) => unitId === dongAnh);
    const ownFigure = own && { amount: amountOfColumns(own), qualifier: own.qualifier };
    const onPages = await at(inTime, async () => {
      const cluster = await getClusterFigures(secretary, clusterYearId, year);
      const rows = cluster?.rows.flatMap((row) => [row, ...row.parts]);
      const years = await getClusterYears(secretary, clusterYearId, year);
      return {
        cluster: rows?.find(({ indicator }) => indicator.id === id)?.total,
        indicator: (await getIndicatorFigures(secretary, { clusterYearId, indicatorId: id }))?.row
          .total,
        office: (await getOfficeIndicator(leader, id, officeView.parse({ basis: "sent" })))?.row
          .total,
        lookUp: (await lookUpFigure(secretary, id))?.newest?.total,
        ...(code !== "nha_ddk_xay_moi" && {
          years: years?.lines.find(({ indicator }) => indicator.id === id)?.cells.at(-1)?.asThen,
        }),
      };
    });
    for (const [page, shown] of Object.entries(onPages)) expect(shown, page).toEqual(total);
    const ofUnit = await at(inTime, () => getUnitPage(secretary, dongAnh));
    const rowsOfUnit = ofUnit?.rows.find(({ indicator }) => indicator.id === id);
    expect(rowsOfUnit?.cells.at(-1)?.own).toEqual(ownFigure);
    expect((await at(inTime, () => getValue(secretary, own?.id ?? "")))?.figure).toEqual(ownFigure);
    const report = await at(inTime, () => getReport(secretary, key));
    const line = report?.lines.find(({ indicator }) => indicator.id === id);
    expect(line?.inPeriod).toEqual(ownFigure);
    const paper = await at(inTime, () => getUnitPaper(secretary, key));
    expect(JSON.stringify(paper?.paper.blocks)).toContain(sentenceText(by, ownFigure as Total));
    if (code === "nha_ddk_xay_moi") return;
    const cell = cellText(by.type, (total as Total).amount).main;
    const words = await at(inTime, () => getClusterReportPaper(secretary, path, year));
    expect(JSON.stringify(words)).toContain(cell);
    const view = await at(inTime, () => getClusterView(secretary, path, year));
    expect(view?.rows.some((row) => row[1] === by.name)).toBe(true);
  });
}
