import { expect, test } from "vitest";
import { foundClusters } from "@/lib/cluster/commands/found-clusters";
import type { FoundClustersInput } from "@/lib/cluster/schema";
import { db } from "@/lib/db/client";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

async function aDecision(clusters: FoundClustersInput["clusters"], office?: { cityId: string }) {
  const ownerUnitId = office?.cityId ?? "";
  return {
    ownerUnitId,
    kind: "cluster" as const,
    level: "district" as const,
    decision: "Quyết định số 15/QĐ-MTTQ-BTT ngày 12/01/2020",
    fromOn: "2020-01-01" as const,
    clusters,
  };
}

async function fourDistricts() {
  const office = await aCity();
  const units: string[] = [];
  for (const name of ["Mê Linh", "Thanh Trì", "Sóc Sơn", "Đông Anh"])
    units.push(await aDistrict(office, name));
  const [meLinh = "", thanhTri = "", socSon = "", dongAnh = ""] = units;
  return { office, meLinh, thanhTri, socSon, dongAnh };
}

test("one decision founds many clusters, each with its units in the order of the decision", async () => {
  const { office, meLinh, thanhTri, socSon, dongAnh } = await fourDistricts();

  const ids = await foundClusters(
    office.administrator,
    await aDecision(
      [
        { label: "số 10", unitIds: [socSon, meLinh] },
        { label: "số 3", unitIds: [dongAnh, thanhTri] },
      ],
      office,
    ),
  );

  const clusters = await db.cluster.findMany({
    orderBy: { sortNumber: "asc" },
    select: { id: true, label: true, memberships: { orderBy: { position: "asc" } } },
  });
  expect(clusters.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
  expect(clusters.map(({ label }) => label)).toEqual(["số 3", "số 10"]);
  expect(clusters[0]?.memberships.map(({ unitId }) => unitId)).toEqual([dongAnh, thanhTri]);
  expect((await recorded()).filter((type) => type === "cluster.founded")).toHaveLength(2);
});

test("a unit that stands twice in the decision is named, and nothing is founded or recorded", async () => {
  const { office, meLinh, socSon } = await fourDistricts();
  const before = await recorded();
  const decision = await aDecision(
    [
      { label: "số 1", unitIds: [socSon, meLinh] },
      { label: "số 2", unitIds: [meLinh] },
    ],
    office,
  );

  await expect(foundClusters(office.administrator, decision)).rejects.toMatchObject({
    code: "cluster.unitTwice",
    facts: { unit: "huyện Mê Linh" },
  });
  expect(await db.cluster.count()).toBe(0);
  expect(await recorded()).toEqual(before);
});

test("a unit that is in another cluster of the kind is named with that cluster", async () => {
  const { office, meLinh, socSon } = await fourDistricts();
  const { administrator } = office;
  await foundClusters(
    administrator,
    await aDecision([{ label: "số 1", unitIds: [meLinh] }], office),
  );

  const second = await aDecision([{ label: "số 2", unitIds: [socSon, meLinh] }], office);
  await expect(foundClusters(administrator, second)).rejects.toMatchObject({
    code: "cluster.unitTaken",
    facts: { unit: "huyện Mê Linh", taken: "Cụm thi đua số 1" },
  });
  expect(await db.clusterMembership.count()).toBe(1);

  const block = { ...second, kind: "block" as const };
  await foundClusters(administrator, block);
  expect(await db.clusterMembership.count()).toBe(3);
});

test("a unit that does not exist yet on that day is refused", async () => {
  const office = await aCity();
  const late = await aUnit(office.administrator, "Phù Đổng", {
    kind: "commune",
    parentId: office.cityId,
    fromOn: "2025-07-01",
  });
  const decision = await aDecision([{ label: "số 1", unitIds: [late] }], office);
  await expect(foundClusters(office.administrator, decision)).rejects.toMatchObject({
    code: "cluster.unitNotThere",
    facts: { unit: "xã Phù Đổng", day: "01/01/2020" },
  });
});

test("a label is borne by one standing cluster of an owner", async () => {
  const { office, meLinh, socSon } = await fourDistricts();
  const { administrator } = office;
  const twice = await aDecision(
    [
      { label: "số 1", unitIds: [meLinh] },
      { label: "số 1", unitIds: [socSon] },
    ],
    office,
  );
  await expect(foundClusters(administrator, twice)).rejects.toThrow("cluster.labelTwice");
  await foundClusters(administrator, { ...twice, clusters: twice.clusters.slice(0, 1) });
  await expect(
    foundClusters(administrator, { ...twice, clusters: twice.clusters.slice(1) }),
  ).rejects.toThrow("cluster.labelTaken");
});

test("a unit put in two clusters at once is in one", async () => {
  const { office, meLinh } = await fourDistricts();
  const found = async (label: string) =>
    foundClusters(office.administrator, await aDecision([{ label, unitIds: [meLinh] }], office));

  const outcomes = await Promise.allSettled([found("số 1"), found("số 2")]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "cluster.unitTaken" },
  });
  expect(await db.clusterMembership.count()).toBe(1);
  expect(await db.cluster.count()).toBe(1);
});

test.each([
  ["an administrator of another city", "systemAdmin"],
  ["a leader of the city", "cityLeader"],
] as const)("%s founds nothing", async (who, role) => {
  const { office, meLinh } = await fourDistricts();
  const unitId = role === "systemAdmin" ? meLinh : office.cityId;
  const before = await recorded();
  const decision = await aDecision([{ label: "số 1", unitIds: [meLinh] }], office);

  await expect(foundClusters(anActor(role, { unitId }), decision), who).rejects.toThrow(
    "notAllowed",
  );
  expect(await db.cluster.count()).toBe(0);
  expect(await recorded()).toEqual(before);
});
