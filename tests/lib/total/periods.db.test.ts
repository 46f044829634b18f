import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addMember, endMembership } from "@/lib/cluster/commands/change-members";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { addIndicators } from "@/lib/indicator/commands";
import { cellText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import { verifyReport } from "@/lib/report/commands/check-report";
import { askToReopen, decideReopening } from "@/lib/report/commands/reopen-report";
import { getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { getOfficeFigures } from "@/lib/total/queries/office-figures";
import { figuresView, officeView } from "@/lib/total/schema";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { aForm, aPeriod, aSentPeriod, sendPeriod } from "@/tests/support/periods";
import { anOpenPeriod, revisionOf } from "@/tests/support/reports";
import { aDistrict } from "@/tests/support/units";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

const built = "nha_ddk_xay_moi";
const codes = [built, "ho_ngheo", "thu_nhap"];
/** Houses built, households that are poor (a stock), income (an average of a stock). */
const sheet = (houses: string, poor: string, income: string) => ({
  ...{ [built]: houses, ho_ngheo: poor, thu_nhap: income },
});

async function aStage() {
  const stage = await anOpenPeriod();
  const line = {
    ...{ groupCode: "C", groupName: "An sinh xã hội, quỹ", type: "count" as const },
    ...{ periodCombination: "last" as const, direction: "lowerIsBetter" as const },
  };
  await addIndicators(stage.office.administrator, {
    ...{ ownerUnitId: stage.office.cityId, fromOn: "2020-01-01" },
    indicators: [
      { ...line, code: "ho_ngheo", name: "Hộ nghèo", unitOfMeasure: "hộ", unitCombination: "sum" },
      {
        ...{ ...line, code: "thu_nhap", name: "Thu nhập", unitOfMeasure: "triệu" },
        unitCombination: "average",
      },
    ],
  });
  const idOf = new Map((await db.indicator.findMany()).map(({ id, code }) => [code, id]));
  const cells = (typed: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(typed).map(([code, text]) => [idOf.get(code) ?? code, text]));
  return { ...stage, cells };
}

const month = (number: number, year = 2024) => {
  const first = `${year}-${`${number}`.padStart(2, "0")}-01` as Day;
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as Day;
  return [first, last] as const;
};

/** What the cluster's page and its office's page show of some days: the same, figure by figure. */
async function shownBy(stage: Stage, days: readonly [Day, Day] | null, on: Day, year = 2024) {
  const view = { basis: "sent", period: days ? days.join("_") : undefined };
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const { ofCluster, ofOffice } = await at(instantOf(on, "18:00"), async () => ({
    ofCluster: await getClusterFigures(stage.board, stage.clusterYearId, figuresView.parse(view)),
    ofOffice: await getOfficeFigures(leader, officeView.parse({ ...view, year })),
  }));
  const figures = ["total", "running", "lastPeriod", "lastYear"] as const;
  const said = (rows: NonNullable<typeof ofCluster>["rows"] = []) =>
    Object.fromEntries(
      rows.map((row) => [
        row.indicator.code,
        figures.map((name) => main(row.indicator, row[name])),
      ]),
    );
  const shown = said(ofCluster?.rows);
  expect(said(ofOffice?.rows)).toEqual(shown);
  expect(ofOffice?.coverage).toEqual(ofCluster?.coverage);
  const units = new Map(ofCluster?.units.map(({ id }, place) => [id, place]));
  const ofUnit = (unitId: string) =>
    ofCluster?.rows.map((row) => main(row.indicator, row.ofUnits[units.get(unitId) ?? -1] ?? null));
  return { shown, coverage: ofCluster?.coverage, ofUnit };
}

function main({ type }: { type: Parameters<typeof cellText>[0] }, total: Total | null) {
  return total ? cellText(type, total.amount).main : null;
}

test("a quarter is what its months come to, beside units that typed the quarter; a quarter is in no month", async () => {
  const stage = await aStage();
  const { socSon: unitId, dongAnh } = stage;
  const months = await aForm(stage, "month", codes);
  for (const [number, typed] of [
    [1, sheet("4", "60", "50")],
    [3, sheet("6", "58", "52")],
    [4, sheet("2", "55", "54")],
    [5, sheet("3", "54", "56")],
    [6, sheet("4", "50", "58")],
  ] as const) {
    await aSentPeriod(stage, months, { unitId, days: month(number), sheet: typed });
  }
  const quarters = await aForm(stage, "quarter", codes);
  await aPeriod(stage, quarters, ["2024-01-01", "2024-03-31"]);
  const days = ["2024-04-01", "2024-06-30"] as const;
  await aSentPeriod(stage, quarters, { unitId: dongAnh, days, sheet: sheet("10", "30", "61") });

  const quarter = await shownBy(stage, days, "2024-07-02");
  expect(quarter.shown).toEqual({
    [built]: ["19", "29", "10", null],
    ho_ngheo: ["80", "80", "58", null],
    thu_nhap: ["59,5", "59,5", "52", null],
  });
  expect(quarter.ofUnit(unitId)).toEqual(["9", "50", "58"]);
  expect(quarter.ofUnit(dongAnh)).toEqual(["10", "30", "61"]);
  expect(quarter.coverage).toEqual({ units: 3, sent: 2, verified: 0, reopened: 0 });

  const june = await shownBy(stage, month(6), "2024-07-02");
  expect(june.shown).toMatchObject({
    [built]: ["4", "29", "3", null],
    ho_ngheo: ["50", "80", "54", null],
  });
  expect(june.coverage).toMatchObject({ units: 3, sent: 1 });
});

test("a unit that changed clusters within a quarter gives its stock once, where it reported last, and what adds up to each", async () => {
  const stage = await aStage();
  const { office, dongAnh: unitId, socSon } = stage;
  const months = await aForm(stage, "month", codes);
  const april = await aSentPeriod(stage, months, {
    ...{ unitId, days: month(4), sheet: sheet("2", "40", "50") },
  });
  await sendPeriod(stage, {
    ...{ periodId: april, unitId: socSon, on: "2024-04-30", sheet: sheet("1", "30", "70") },
  });
  const giaLam = await aDistrict(office, "Gia Lâm");
  const otherId = await aClusterOf(office, [giaLam]);
  const otherYearId = await aYear(office, otherId);
  const { id: membershipId } = await db.clusterMembership.findFirstOrThrow({ where: { unitId } });
  await endMembership(office.administrator, { membershipId, toOn: "2024-05-14" });
  const there = { clusterId: otherId, unitId, fromOn: "2024-05-15" as const };
  await addMember(office.administrator, there);
  for (const [number, poor] of [
    [5, "38"],
    [6, "37"],
  ] as const) {
    const typed = sheet("3", poor, "60");
    await aSentPeriod(stage, months, { unitId, days: month(number), sheet: typed });
  }
  const view = { basis: "sent", period: "2024-04-01_2024-06-30" };
  const leader = anActor("cityLeader", { unitId: office.cityId });
  const said = await at(instantOf("2024-07-02", "08:00"), async () => [
    await getClusterFigures(stage.board, stage.clusterYearId, figuresView.parse(view)),
    await getClusterFigures(stage.board, otherYearId, figuresView.parse(view)),
    await getOfficeFigures(leader, officeView.parse({ ...view, year: 2024 })),
  ]);
  const totals = said.map((figures) =>
    figures?.rows.map(({ indicator, total }) => main(indicator, total)),
  );
  expect(totals).toEqual([
    ["3", "30", "70"],
    ["6", "37", "60"],
    ["9", "67", "65"],
  ]);
});

test("what is left of a quarter counts in its own days, also while its report is open again", async () => {
  const stage = await aStage();
  const { dongAnh: unitId, secretary, board } = stage;
  const months = await aForm(stage, "month");
  for (const [number, houses] of [
    [4, "1"],
    [5, "2"],
  ] as const) {
    await aSentPeriod(stage, months, { unitId, days: month(number), sheet: { [built]: houses } });
  }
  const days = ["2024-04-01", "2024-06-30"] as const;
  const quarters = await aForm(stage, "quarter");
  const periodId = await aSentPeriod(stage, quarters, { unitId, days, sheet: { [built]: "4" } });
  const june = async () => (await shownBy(stage, month(6), "2024-07-02")).shown;
  const told = await june();
  expect(told[built]?.slice(0, 2)).toEqual(["4", "7"]);
  const place = { periodId, unitId };
  await at(instantOf("2024-07-03", "09:00"), async () => {
    await verifyReport(secretary, { ...place, revision: await revisionOf(place) });
    await askToReopen(stage.peopleOf(unitId).officer, { ...place, reason: "Sót một căn." });
    const granted = { decision: "grant" as const, days: 3, answer: "Đồng ý." };
    await decideReopening(board, { ...place, ...granted });
  });
  expect(await june()).toEqual(told);
});

test("beside a period stands who has sent it, not who has sent anything of the year", async () => {
  const stage = await aStage();
  const months = await aForm(stage, "month");
  const [may, june] = [
    await aPeriod(stage, months, month(5)),
    await aPeriod(stage, months, month(6)),
  ];
  const send = (unitId: string, periodId: string, on: Day) =>
    sendPeriod(stage, { periodId, unitId, on, sheet: { [built]: "1" } });
  for (const unitId of [stage.socSon, stage.meLinh, stage.dongAnh]) {
    await send(unitId, may, "2024-05-31");
  }
  await send(stage.meLinh, june, "2024-06-30");
  const coverageOf = async (days: readonly [Day, Day] | null) =>
    (await shownBy(stage, days, "2024-07-02")).coverage;
  expect(await coverageOf(null)).toMatchObject({ units: 3, sent: 3 });
  expect(await coverageOf(month(6))).toEqual({ units: 3, sent: 1, verified: 0, reopened: 0 });
  expect(await coverageOf(month(5))).toMatchObject({ units: 3, sent: 3 });
  expect(await coverageOf(["2024-05-01", "2024-06-30"])).toMatchObject({ units: 3, sent: 1 });
});

test("the period before is the one that ended the day before; an older one is never taken for it", async () => {
  const stage = await aStage();
  const months = await aForm(stage, "month");
  const sent = (number: number, houses: string) =>
    aSentPeriod(stage, months, {
      ...{ unitId: stage.dongAnh, days: month(number) },
      sheet: { [built]: houses },
    });
  await sent(4, "5");
  await aPeriod(stage, months, month(5));
  await sent(6, "3");
  const { shown } = await shownBy(stage, month(6), "2024-07-02");
  expect(shown).toEqual({ [built]: ["3", "8", null, null] });
});

test("January and February are held against those of a leap year, its 29/02 among them; so is February alone", async () => {
  const stage = await aStage();
  const { dongAnh: unitId, office, clusterId } = stage;
  const clusterYearId = await aYear(office, clusterId, 2025);
  const months = await aForm(stage, "month");
  for (const [number, year, houses] of [
    [1, 2024, "4"],
    [2, 2024, "5"],
    [3, 2024, "6"],
    [1, 2025, "7"],
    [2, 2025, "8"],
  ] as const) {
    await aSentPeriod(stage, months, {
      ...{ unitId, days: month(number, year), sheet: { [built]: houses } },
    });
  }
  const later = { ...stage, clusterYearId };
  const year = await shownBy(later, null, "2025-03-02", 2025);
  expect(year.shown).toEqual({ [built]: ["15", null, null, "9"] });
  const february = await shownBy(later, month(2, 2025), "2025-03-02", 2025);
  expect(february.shown).toEqual({ [built]: ["8", "15", "7", "5"] });
});
