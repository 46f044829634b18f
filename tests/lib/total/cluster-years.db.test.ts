import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { addMember } from "@/lib/cluster/commands/change-members";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { openPeriod } from "@/lib/report/commands/open-period";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { getClusterYears } from "@/lib/total/queries/cluster-years";
import { getOfficeIndicator } from "@/lib/total/queries/office-indicator";
import { findRestatedYears } from "@/lib/total/queries/restated-years";
import { figuresView, officeView } from "@/lib/total/schema";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { anOpenPeriod, sendSheet } from "@/tests/support/reports";
import { aDistrict, aUnit } from "@/tests/support/units";

const later = instantOf("2025-02-10", "08:00");

/** In 2024 one of three units reports 10 houses; on 1/9/2024 it is split in two, of which the cluster takes in as many as asked. */
async function aSplit({ inside }: { inside: 1 | 2 }) {
  const stage = await anOpenPeriod();
  const { office, clusterId, dongAnh } = stage;
  const below = await aDistrict(office, "Long Biên");
  await sendSheet(stage, { unitId: dongAnh });
  const successors: string[] = [];
  for (const name of ["Thư Lâm", "Phúc Thịnh"]) {
    successors.push(
      await aUnit(office.administrator, name, {
        ...{ kind: "commune", parentId: below, fromOn: "2024-09-01" },
      }),
    );
  }
  for (const unitId of successors.slice(0, inside)) {
    await addMember(office.administrator, { clusterId, unitId, fromOn: "2024-09-01" });
  }
  await at(later, () =>
    recordSuccession(office.administrator, {
      ...{ kind: "split", effectiveOn: "2024-09-01", legalBasis: "Nghị quyết số 15/NQ-HĐND" },
      parts: successors.map((successorId) => ({
        ...{ predecessorId: dongAnh, successorId, share: null },
      })),
    }),
  );
  const leader = anActor("cityLeader", { unitId: office.cityId });
  const found = await at(later, () =>
    getClusterYears(leader, stage.clusterYearId, figuresView.parse({})),
  );
  const line = found?.lines.find(({ indicator }) => indicator.code === "quy_bien_dao");
  return {
    ...stage,
    below,
    successors,
    leader,
    found,
    cell: line?.cells.at(-1),
    indicator: line?.indicator,
  };
}

const fund = { amount: { kind: "whole", whole: 1_180_000_000n } };

test("a unit split among the cluster's own members: the cluster's year is the same in both views", async () => {
  const { found, cell } = await aSplit({ inside: 2 });
  expect(found?.hasForerunners).toBe(true);
  expect(cell).toMatchObject({ asThen: fund, restated: { total: fund, apart: [] } });
});

test("where one part went elsewhere by an unknown share, it stands beside the cluster's figure and is not in it", async () => {
  const { cell, dongAnh, found } = await aSplit({ inside: 1 });
  expect(cell).toMatchObject({
    asThen: fund,
    restated: { total: null, apart: [{ unitId: dongAnh, total: fund }] },
  });
  expect(found?.names.get(dongAnh)?.name).toBe("Đông Anh");
});

test("while the year is open another member learns neither whose part stands apart nor how much it is", async () => {
  const { clusterYearId, indicator, peopleOf, meLinh } = await aSplit({ inside: 1 });
  const view = figuresView.parse({ basis: "sent" });
  const found = await at(later, () =>
    getClusterYears(peopleOf(meLinh).officer, clusterYearId, view),
  );
  const line = found?.lines.find(({ indicator: { id } }) => id === indicator?.id);
  expect(line?.cells.at(-1)).toMatchObject({ restated: { apart: [], isPartial: true } });
  expect(found?.names.size).toBe(0);
});

test("what a member reported in another cluster is added for others once that year is closed", async () => {
  const stage = await anOpenPeriod();
  const { office, clusterYearId, dongAnh, meLinh, peopleOf } = stage;
  await sendSheet(stage, { unitId: dongAnh });
  const merged = await aUnit(office.administrator, "Thư Lâm", {
    ...{ kind: "commune", parentId: office.cityId, fromOn: "2024-09-01" },
  });
  const bacHong = await aDistrict(office, "Bắc Hồng");
  const otherId = await aClusterOf(office, [await aDistrict(office, "Gia Lâm")]);
  await addMember(office.administrator, {
    clusterId: otherId,
    unitId: merged,
    fromOn: "2024-09-01",
  });
  await at(later, () =>
    recordSuccession(office.administrator, {
      ...{ kind: "merge", effectiveOn: "2024-09-01", legalBasis: "Nghị quyết số 15/NQ-HĐND" },
      parts: [dongAnh, bacHong].map((predecessorId) => ({
        ...{ predecessorId, successorId: merged, share: null },
      })),
    }),
  );
  const of = async (actor: Actor) => {
    const indicator = await db.indicator.findFirstOrThrow({ where: { code: "quy_bien_dao" } });
    const restated = await at(later, async () =>
      findRestatedYears({
        ...{ actor, years: [2024], basis: "sent" as const, today: "2025-02-10" as const },
        ...{ clusterIds: [otherId], groups: [{ id: otherId, unitIds: [merged] }] },
        indicators: [indicator],
      }),
    );
    return restated?.of(otherId, [indicator.id], 2024);
  };
  const neighbour = anActor("unitLeader", { unitId: merged });
  expect(await of(neighbour)).toMatchObject({ total: null, isPartial: true });
  expect(await of(anActor("cityLeader", { unitId: office.cityId }))).toMatchObject({ total: fund });
  expect(await of(peopleOf(meLinh).officer)).toMatchObject({ total: fund });
  await db.clusterYear.update({ where: { id: clusterYearId }, data: { phase: "closed" } });
  expect(await of(neighbour)).toMatchObject({ total: fund, isPartial: false });
});

/** The successors inside the cluster report in 2025; the office looks at that year. */
async function officeInNextYear({ inside }: { inside: 1 | 2 }) {
  const stage = await aSplit({ inside });
  const { office, clusterId, formId, indicator } = stage;
  await at(later, () => aYear(office, clusterId, 2025));
  const periodId = await openPeriod(office.administrator, {
    ...{ formId, year: 2025, label: "tháng 1", fromOn: "2025-01-01", toOn: "2025-01-31" },
    ...{
      opensAt: instantOf("2025-02-01", "08:00"),
      dueAt: instantOf("2025-02-20", "17:00"),
    },
  });
  for (const unitId of stage.successors.slice(0, inside)) {
    await sendSheet({ ...stage, periodId }, { unitId, when: later });
  }
  const view = officeView.parse({ basis: "sent", year: 2025 });
  const look = (actor: Actor) =>
    at(later, () => getOfficeIndicator(actor, indicator?.id ?? "", view));
  return { ...stage, look, place: (await look(stage.leader))?.ofPlaces[0] };
}

test("the office sees a cluster's last year restated to the units of today beside what it was", async () => {
  const { place, clusterId } = await officeInNextYear({ inside: 2 });
  expect(place).toMatchObject({
    place: { id: clusterId },
    years: [{ year: 2024, total: fund }, { year: 2025 }],
    before: { total: fund, apart: [], isPartial: false },
  });
});

test("the office's column leaves out a part of an unknown share and names whose it is", async () => {
  const { place, dongAnh, look, leader } = await officeInNextYear({ inside: 1 });
  expect(place?.before).toMatchObject({ total: null, apart: [{ unitId: dongAnh, total: fund }] });
  expect((await look(leader))?.names.get(dongAnh)?.name).toBe("Đông Anh");
});

/** A second office below, whose cluster takes in the last of the successors, or a unit that comes from nobody. */
async function twoOffices({ inside }: { inside: 1 | 2 }) {
  const stage = await aSplit({ inside });
  const { office, clusterId, below, successors, indicator, leader } = stage;
  const own = { cityId: below, administrator: anActor("systemAdmin", { unitId: below }) };
  const otherId = await aClusterOf(own, []);
  const unitId =
    successors[inside] ??
    (await aUnit(office.administrator, "Gia Lâm", { kind: "commune", parentId: below }));
  await addMember(own.administrator, { clusterId: otherId, unitId, fromOn: "2024-09-01" });
  await at(later, () => aYear(own, otherId, 2025));
  await at(later, () => aYear(office, clusterId, 2025));
  const periodId = await openPeriod(office.administrator, {
    ...{ formId: stage.formId, year: 2025, label: "tháng 1" },
    ...{ fromOn: "2025-01-01", toOn: "2025-01-31" },
    ...{ opensAt: instantOf("2025-02-01", "08:00"), dueAt: instantOf("2025-02-20", "17:00") },
  });
  await sendSheet({ ...stage, periodId }, { unitId: successors[0] ?? "", when: later });
  const view = officeView.parse({ basis: "sent", year: 2025 });
  const found = await at(later, () => getOfficeIndicator(leader, indicator?.id ?? "", view));
  return { ...stage, found };
}

test("of several offices each is restated: what crossed no border is its office's as a whole", async () => {
  const { found, office, below } = await twoOffices({ inside: 2 });
  expect(found?.scope.byOffice).toBe(true);
  expect(found?.ofPlaces.map(({ place, before }) => [place.id, before])).toEqual([
    [
      office.cityId,
      { total: { ...fund, qualifier: expect.any(String) }, apart: [], isPartial: false },
    ],
    [below, { total: null, apart: [], isPartial: false }],
  ]);
});

test("what went to another office by an unknown share stands apart at both", async () => {
  const { found, office, below, dongAnh } = await twoOffices({ inside: 1 });
  expect(found?.ofPlaces).toMatchObject(
    [office.cityId, below].map((id) => ({
      place: { id },
      before: { total: null, apart: [{ unitId: dongAnh, total: fund }] },
    })),
  );
});

test("an average is not restated: it stands as it was then alone", async () => {
  const { office, leader, found } = await aSplit({ inside: 2 });
  const first = found?.lines[0]?.indicator;
  if (!first) throw new Error("no figures");
  const restated = await at(later, async () =>
    findRestatedYears({
      ...{ actor: leader, years: [2024], basis: "sent", today: "2025-02-10" },
      ...{
        clusterIds: [],
        groups: [{ id: office.cityId, unitIds: found?.clusterYear.memberUnitIds ?? [] }],
      },
      indicators: [{ ...first, unitCombination: "average" }],
    }),
  );
  expect(restated?.of(office.cityId, [first.id], 2024)).toMatchObject({ total: null, apart: [] });
});
