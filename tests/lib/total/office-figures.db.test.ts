import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { cellText } from "@/lib/indicator/labels";
import { definedSum } from "@/lib/indicator/rules";
import { submitReport } from "@/lib/report/commands/send-report";
import { getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { getOfficeFigures } from "@/lib/total/queries/office-figures";
import { getOfficeIndicator } from "@/lib/total/queries/office-indicator";
import { figuresView, officeView } from "@/lib/total/schema";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";
import { aDistrict } from "@/tests/support/units";

const sent = { basis: "sent" } as const;

async function twoClusters() {
  const stage = await anOpenPeriod();
  const giaLam = await aDistrict(stage.office, "Gia Lâm");
  const otherId = await aClusterOf(stage.office, [giaLam]);
  const otherYearId = await aYear(stage.office, otherId);
  for (const unitId of [stage.dongAnh, stage.meLinh, giaLam]) {
    const input = {
      ...{ periodId: stage.periodId, unitId, intent: "submit" as const, revision: 0 },
      cells: stage.cells(fullSheet),
    };
    await at(inTime, () => submitReport(stage.peopleOf(unitId).head, input));
  }
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  return { ...stage, leader, otherId, yearIds: [stage.clusterYearId, otherYearId] };
}

function figuresOf(actor: Actor, view = {}) {
  return at(inTime, () => getOfficeFigures(actor, officeView.parse({ ...sent, ...view })));
}

test("an office's totals are its clusters' totals, added up cluster by cluster", async () => {
  const stage = await twoClusters();
  const figures = await figuresOf(stage.leader);
  const clusters = await Promise.all(
    stage.yearIds.map((id) =>
      at(inTime, () => getClusterFigures(stage.leader, id, figuresView.parse(sent))),
    ),
  );
  expect(figures?.rows.length).toBe(clusters[0]?.rows.length);
  for (const { indicator, total, ofUnits } of figures?.rows ?? []) {
    const parts = clusters.map(
      (cluster) => cluster?.rows.find((row) => row.indicator.id === indicator.id)?.total ?? null,
    );
    expect(ofUnits).toEqual(parts);
    if (indicator.type !== "ratio") expect(total).toEqual(definedSum(parts));
  }
  const cremations = figures?.rows.find(({ indicator }) => indicator.type === "ratio");
  expect(cremations?.total && cellText("ratio", cremations.total.amount)).toEqual({
    main: "83,0%",
    under: "2.106/2.538",
  });
  expect(figures?.coverage).toEqual({ units: 4, sent: 3, verified: 0, reopened: 0 });
});

test("only what is confirmed counts above the clusters, unless the reader looks at the rest", async () => {
  const stage = await twoClusters();
  const figures = await figuresOf(stage.leader, { basis: null });
  expect(figures?.basis).toBe("verified");
  expect(figures?.rows).toEqual([]);
});

test("a period's totals stand beside the running total at its end", async () => {
  const stage = await twoClusters();
  const year = await figuresOf(stage.leader);
  const [period] = year?.periods ?? [];
  const figures = await figuresOf(stage.leader, { period: period?.value });
  expect(figures?.rows.length).toBe(year?.rows.length);
  for (const { indicator, total, running } of figures?.rows ?? []) {
    const ofYear = year?.rows.find((row) => row.indicator.id === indicator.id);
    expect(total?.amount).toEqual(ofYear?.total?.amount);
    expect(running?.amount).toEqual(ofYear?.total?.amount);
  }
});

test("a year without figures is shown empty when asked for, beside the years that have some", async () => {
  const stage = await twoClusters();
  await at(instantOf("2025-01-06", "08:00"), () => aYear(stage.office, stage.clusterId, 2025));
  const figures = await at(instantOf("2025-01-06", "08:00"), () =>
    getOfficeFigures(stage.leader, officeView.parse({ ...sent, year: 2025 })),
  );
  expect(figures?.scope).toMatchObject({ year: 2025, years: [2025, 2024] });
  expect(figures?.rows).toEqual([]);
});

test("one indicator goes down place by place, each with its years", async () => {
  const stage = await twoClusters();
  const figures = await figuresOf(stage.leader);
  const row = figures?.rows[0];
  const found = await at(inTime, () =>
    getOfficeIndicator(stage.leader, row?.indicator.id ?? "", officeView.parse(sent)),
  );
  expect(found?.ofPlaces.map(({ place, years }) => [place.id, years.length])).toEqual([
    [stage.clusterId, 1],
    [stage.otherId, 1],
  ]);
  expect(found?.together).toMatchObject([{ year: 2024, total: row?.total, units: 3 }]);
});

test("members, strangers and those without scope see no office's figures", async () => {
  const stage = await twoClusters();
  for (const actor of [
    stage.secretary,
    stage.peopleOf(stage.dongAnh).head,
    anActor("cityLeader", { unitId: crypto.randomUUID() }),
    anActor("cityLeader"),
  ]) {
    expect(await figuresOf(actor)).toBeNull();
  }
});
