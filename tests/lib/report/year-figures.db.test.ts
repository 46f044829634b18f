import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { cellText } from "@/lib/indicator/labels";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { submitReport } from "@/lib/report/commands/send-report";
import { getYearFigures, type YearFigures } from "@/lib/report/queries/year-figures";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, inTime } from "@/tests/support/reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

const sheet = (built: string, repaired: string, fund: string, cremations: string) => ({
  nha_ddk_xay_moi: built,
  nha_ddk_sua_chua: repaired,
  quy_bien_dao: fund,
  hoa_tang: cremations,
});

function send({ periodId, peopleOf, cells }: Stage, unitId: string, typed: Record<string, string>) {
  const input = { periodId, unitId, intent: "submit" as const, revision: 0, cells: cells(typed) };
  return at(inTime, () => submitReport(peopleOf(unitId).head, input));
}

function totals(figures: YearFigures | null) {
  return figures?.rows.map(({ indicator, total }) => [
    indicator.code,
    total?.qualifier,
    total && cellText(indicator.type, total.amount),
  ]);
}

test("the year adds up as the units report: sums, a defined sum in the place of its parts, a ratio of sums", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.socSon, sheet("18", "23", "1.240", "1.021/1.305"));
  await send(stage, stage.meLinh, sheet("10", "14", "1.180", "702/846"));
  await send(stage, stage.dongAnh, sheet("13", "18", "trên 2,28 tỷ", "959/1.070"));

  const figures = await at(inTime, () => getYearFigures(stage.secretary, stage.clusterYearId));

  expect(totals(figures)).toEqual([
    ["nha_ddk", "exact", { main: "96" }],
    ["quy_bien_dao", "over", { main: "4.700" }],
    ["hoa_tang", "exact", { main: "83,3%", under: "2.682/3.221" }],
  ]);
  expect(figures?.coverage).toEqual({ units: 3, sent: 3, verified: 0 });
});

test("what is only typed is in no total", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.socSon, sheet("18", "23", "1.240", "1.021/1.305"));
  const { officer } = stage.peopleOf(stage.meLinh);
  const typed = stage.cells(sheet("10", "14", "1.180", "702/846"));
  await at(inTime, () =>
    enterFigures(officer, {
      periodId: stage.periodId,
      unitId: stage.meLinh,
      intent: "save",
      revision: 0,
      cells: typed,
    }),
  );

  const figures = await at(inTime, () => getYearFigures(stage.secretary, stage.clusterYearId));
  expect(totals(figures)?.[0]).toEqual(["nha_ddk", "exact", { main: "41" }]);
  expect(figures?.coverage).toEqual({ units: 3, sent: 1, verified: 0 });
});

test("a member sees the cluster's totals and not the other units' figures while the year is open", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.socSon, sheet("18", "23", "1.240", "1.021/1.305"));
  const figures = await at(inTime, () =>
    getYearFigures(stage.peopleOf(stage.dongAnh).officer, stage.clusterYearId),
  );
  expect(figures?.maySeeUnits).toBe(false);
  expect(figures?.rows.every(({ ofUnits }) => ofUnits.length === 0)).toBe(true);
  expect(totals(figures)?.[0]).toEqual(["nha_ddk", "exact", { main: "41" }]);
});

test("strangers and those without scope see no year", async () => {
  const stage = await anOpenPeriod();
  const nobodys = [
    anActor("unitLeader", { unitId: crypto.randomUUID() }),
    anActor("cityLeader"),
    anActor("clusterSecretary"),
  ];
  for (const actor of nobodys) {
    expect(await at(inTime, () => getYearFigures(actor, stage.clusterYearId))).toBeNull();
  }
});
