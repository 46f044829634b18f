import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { search } from "@/lib/search/queries";
import { lookUpFigure } from "@/lib/total/queries/look-up";
import { yearsToLookUp } from "@/lib/total/queries/look-up-rows";
import { anActor } from "@/tests/support/actors";
import { aYear } from "@/tests/support/clusters";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

async function aSentReport() {
  const stage = await anOpenPeriod();
  const input = {
    ...{ periodId: stage.periodId, unitId: stage.dongAnh, intent: "submit" as const, revision: 0 },
    cells: stage.cells(fullSheet),
  };
  await at(inTime, () => submitReport(stage.peopleOf(stage.dongAnh).head, input));
  const { id } = await db.indicator.findFirstOrThrow({ where: { code: "nha_ddk" } });
  return { ...stage, indicatorId: id };
}

test("words without diacritics find the indicator, and its figure of the newest year with it", async () => {
  const { secretary, indicatorId } = await aSentReport();
  const found = await at(inTime, () =>
    search(secretary, { q: "nha dai doan ket", of: "indicators", page: 1 }),
  );
  expect(found?.indicators.hits).toContainEqual(
    expect.objectContaining({ id: indicatorId, year: 2024 }),
  );
  const figure = await at(inTime, () => lookUpFigure(secretary, indicatorId));
  expect(figure).toMatchObject({
    newest: { year: 2024, units: 1, total: { amount: { whole: 24n } } },
    members: 3,
    own: [],
  });
});

test("a term is for one year, and its look-up reaches back to the years its unit was a member in", async () => {
  const { office, clusterId, secretary, deputy } = await aSentReport();
  await aYear(office, clusterId, 2023);
  for (const actor of [secretary, deputy]) {
    const years = await at(inTime, () => yearsToLookUp(actor));
    expect(years.map(({ year }) => year)).toEqual([2024, 2023]);
  }
});

test("a unit's people find their own unit's years beside the cluster's", async () => {
  const { peopleOf, dongAnh, indicatorId } = await aSentReport();
  const figure = await at(inTime, () => lookUpFigure(peopleOf(dongAnh).officer, indicatorId));
  expect(figure?.own).toMatchObject([{ year: 2024, total: { amount: { whole: 24n } } }]);
});

test("the office counts only what is confirmed until it sets otherwise", async () => {
  const { office, indicatorId, secretary, periodId, dongAnh } = await aSentReport();
  const leader = anActor("cityLeader", { unitId: office.cityId });
  await at(inTime, () => verifyReport(secretary, { periodId, unitId: dongAnh, revision: 1 }));
  expect(await at(inTime, () => lookUpFigure(leader, indicatorId))).toMatchObject({
    newest: { units: 1 },
  });
});

test("strangers, viewers and those without scope find no figure", async () => {
  const { office, indicatorId } = await aSentReport();
  for (const actor of [
    anActor("unitLeader", { unitId: crypto.randomUUID() }),
    anActor("viewer", { unitId: office.cityId }),
    anActor("cityLeader"),
  ]) {
    expect(await at(inTime, () => lookUpFigure(actor, indicatorId))).toBeNull();
  }
});
