import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { cellText } from "@/lib/indicator/labels";
import { type Amount, amountOfColumns, combineUnits } from "@/lib/indicator/rules";
import { verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { submitReport } from "@/lib/report/commands/send-report";
import { getValue } from "@/lib/report/queries/value";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { type ClusterFigures, getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { getIndicatorFigures } from "@/lib/total/queries/indicator-figures";
import { figuresView } from "@/lib/total/schema";
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

function getFigures(actor: Actor, clusterYearId: string, view = {}) {
  return getClusterFigures(actor, clusterYearId, figuresView.parse(view));
}

function totals(figures: ClusterFigures | null) {
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

  const figures = await at(inTime, () => getFigures(stage.secretary, stage.clusterYearId));

  expect(totals(figures)).toEqual([
    ["nha_ddk", "exact", { main: "96" }],
    ["quy_bien_dao", "over", { main: "4.700" }],
    ["hoa_tang", "exact", { main: "83,3%", under: "2.682/3.221" }],
  ]);
  expect(figures?.coverage).toEqual({ units: 3, sent: 3, verified: 0, reopened: 0 });
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

  const figures = await at(inTime, () => getFigures(stage.secretary, stage.clusterYearId));
  expect(totals(figures)?.[0]).toEqual(["nha_ddk", "exact", { main: "41" }]);
  expect(figures?.coverage).toEqual({ units: 3, sent: 1, verified: 0, reopened: 0 });
});

test("a member sees the cluster's totals and not the other units' figures while the year is open", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.socSon, sheet("18", "23", "1.240", "1.021/1.305"));
  const figures = await at(inTime, () =>
    getFigures(stage.peopleOf(stage.dongAnh).officer, stage.clusterYearId),
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
    expect(await at(inTime, () => getFigures(actor, stage.clusterYearId))).toBeNull();
  }
});

test("only what is confirmed counts where that is chosen, and the coverage says how much that is", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.socSon, sheet("18", "23", "1.240", "1.021/1.305"));
  await send(stage, stage.dongAnh, sheet("13", "18", "trên 2,28 tỷ", "959/1.070"));
  const ref = { periodId: stage.periodId, unitId: stage.dongAnh, revision: 1 };
  await at(inTime, () => verifyReport(stage.secretary, ref));
  const figures = await at(inTime, () =>
    getFigures(stage.secretary, stage.clusterYearId, { basis: "verified" }),
  );
  expect(totals(figures)?.[0]).toEqual(["nha_ddk", "exact", { main: "31" }]);
  expect(figures?.coverage).toEqual({ units: 3, sent: 2, verified: 1, reopened: 0 });
});

test("a unit that ended within the year stays counted, beside those who are members now", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh, sheet("13", "18", "2.280", "959/1.070"));
  const { administrator } = stage.office;
  const later = instantOf("2024-09-02", "08:00");
  await at(later, () =>
    recordSuccession(administrator, {
      ...{ kind: "abolition", effectiveOn: "2024-09-01", legalBasis: "Nghị quyết" },
      parts: [{ predecessorId: stage.dongAnh, successorId: null, share: null }],
    }),
  );
  const figures = await at(later, () => getFigures(stage.secretary, stage.clusterYearId));
  expect(totals(figures)?.[0]).toEqual(["nha_ddk", "exact", { main: "31" }]);
  expect(figures?.units.map(({ id }) => id)).toContain(stage.dongAnh);
  expect(figures?.coverage).toMatchObject({ units: 3, sent: 1 });
});

test("a figure is one press from its unit's period, and one more from its words and its sendings", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh, sheet("13", "18", "trên 2,28 tỷ", "959/1.070"));
  const figures = await at(inTime, () => getFigures(stage.secretary, stage.clusterYearId));
  const fund = figures?.rows.find(({ indicator }) => indicator.code === "quy_bien_dao");
  const key = { clusterYearId: stage.clusterYearId, indicatorId: fund?.indicator.id ?? "" };
  const one = await at(inTime, () => getIndicatorFigures(stage.secretary, key));
  expect(one?.values).toMatchObject([{ unitId: stage.dongAnh, isConfirmed: false }]);
  const value = await getValue(stage.secretary, one?.values[0]?.id ?? "");
  expect(value).toMatchObject({ typed: "trên 2,28 tỷ", revisions: [{ typed: "trên 2,28 tỷ" }] });
  expect(await getValue(stage.peopleOf(stage.meLinh).officer, value?.id ?? "")).toBeNull();
});

test("the page's figures are those of the units' reports", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.socSon, sheet("18", "23", "1.240", "1.021/1.305"));
  await send(stage, stage.meLinh, sheet("10", "14", "gần 1.180", "702/846"));
  await send(stage, stage.dongAnh, sheet("13", "18", "trên 2,28 tỷ", "959/1.070"));
  const figures = await at(inTime, () => getFigures(stage.secretary, stage.clusterYearId));
  const reported = await db.indicatorValue.findMany();
  for (const { indicator, total, ofUnits, parts } of figures?.rows ?? []) {
    const ids = parts.length > 0 ? parts.map((part) => part.indicator.id) : [indicator.id];
    const own = reported
      .filter(({ indicatorId }) => ids.includes(indicatorId))
      .map((value) => ({ amount: amountOfColumns(value) as Amount, qualifier: value.qualifier }));
    expect(total).toEqual(combineUnits({ unitCombination: "sum" }, own));
    expect(ofUnits.every((figure) => figure !== null)).toBe(true);
  }
});
