import { expect, test } from "vitest";
import { addMember, endMembership } from "@/lib/cluster/commands/change-members";
import { endCluster } from "@/lib/cluster/commands/end-cluster";
import { orderUnits } from "@/lib/cluster/commands/order-units";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { type Day, dayFromDb, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aClusterOf, aClusterOfThree, aTerm, aYear } from "@/tests/support/clusters";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

async function membershipOf(unitId: string) {
  return db.clusterMembership.findFirstOrThrow({ where: { unitId }, orderBy: { fromOn: "desc" } });
}

test("a unit that joins stands last in the order", async () => {
  const office = await aCity();
  const { clusterId } = await aClusterOfThree(office);
  const unitId = await aDistrict(office, "Gia Lâm");

  await addMember(office.administrator, { clusterId, unitId, fromOn: "2024-01-01" });

  const membership = await membershipOf(unitId);
  expect(membership).toMatchObject({ clusterId, position: 4, toOn: null });
  expect(dayFromDb(membership.fromOn)).toBe("2024-01-01");
  expect(await recorded()).toContain("cluster.memberJoined");
});

test("a district's administrator draws no unit of another district, nor the city, into a cluster of theirs", async () => {
  const office = await aCity();
  const [own, other] = [await aDistrict(office, "Gia Lâm"), await aDistrict(office, "Sóc Sơn")];
  const administrator = anActor("systemAdmin", { unitId: own });
  const place = { kind: "commune", parentId: own } as const;
  const within = await aUnit(administrator, "Bát Tràng", place);
  const next = await aUnit(administrator, "Đa Tốn", place);
  const outside = await aUnit(office.administrator, "Phù Linh", { ...place, parentId: other });
  const district = { administrator, cityId: own };
  const clusterId = await aClusterOf(district, [within]);

  for (const unitId of [outside, other, office.cityId])
    await expect(
      addMember(administrator, { clusterId, unitId, fromOn: "2024-01-01" }),
    ).rejects.toThrow("notAllowed");
  await expect(aClusterOf(district, [next, outside])).rejects.toThrow("notAllowed");
  await addMember(administrator, { clusterId, unitId: next, fromOn: "2024-01-01" });
  expect(await db.clusterMembership.count()).toBe(2);
});

test("a unit moves from one cluster to the next on the day after it left", async () => {
  const office = await aCity();
  const { clusterId: next } = await aClusterOfThree(office);
  const unitId = await aDistrict(office, "Gia Lâm");
  await aClusterOf(office, [unitId]);
  const { id: membershipId } = await membershipOf(unitId);
  const joining = { clusterId: next, unitId, fromOn: "2024-01-01" } as const;

  await expect(addMember(office.administrator, joining)).rejects.toThrow("cluster.unitTaken");
  await endMembership(office.administrator, { membershipId, toOn: "2023-12-31" });
  await addMember(office.administrator, joining);

  expect(await recorded()).toContain("cluster.memberLeft");
  expect((await membershipOf(unitId)).clusterId).toBe(next);
});

test("a unit added to two clusters at once is in one", async () => {
  const office = await aCity();
  const unitId = await aDistrict(office, "Gia Lâm");
  const clusterIds = [
    await aClusterOf(office, [await aDistrict(office, "Mê Linh")]),
    await aClusterOf(office, [await aDistrict(office, "Sóc Sơn")]),
  ];
  const outcomes = await Promise.allSettled(
    clusterIds.map((clusterId) =>
      addMember(office.administrator, { clusterId, unitId, fromOn: "2024-01-01" }),
    ),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.clusterMembership.count({ where: { unitId } })).toBe(1);
});

test("the database itself keeps a unit out of two clusters of a kind", async () => {
  const office = await aCity();
  const { clusterId, socSon } = await aClusterOfThree(office);
  const row = {
    clusterId,
    clusterKind: "cluster" as const,
    unitId: socSon,
    position: 9,
    fromOn: dayToDb("2024-01-01"),
  };
  await expect(db.clusterMembership.create({ data: row })).rejects.toThrow(
    "cluster_memberships_one_per_day",
  );
});

test("a unit that leads does not leave before it has handed over", async () => {
  const office = await aCity();
  const { clusterId, socSon } = await aClusterOfThree(office);
  await aTerm(office, { clusterYearId: await aYear(office, clusterId), unitId: socSon });
  const { id: membershipId } = await membershipOf(socSon);
  const before = await recorded();

  await expect(
    endMembership(office.administrator, { membershipId, toOn: "2024-06-30" }),
  ).rejects.toMatchObject({ code: "cluster.memberLeads", facts: { unit: "huyện Sóc Sơn" } });
  expect((await membershipOf(socSon)).toOn).toBeNull();
  expect(await recorded()).toEqual(before);
});

test("a cluster that ends takes its places and terms with it, and keeps what ended before", async () => {
  const office = await aCity();
  const { clusterId, socSon, meLinh, dongAnh } = await aClusterOfThree(office);
  const clusterYearId = await aYear(office, clusterId, 2025);
  const running = { fromOn: "2024-11-08", toOn: null } as const;
  await aTerm(office, { clusterYearId, unitId: socSon, ...running });
  const left = await membershipOf(dongAnh);
  await endMembership(office.administrator, { membershipId: left.id, toOn: "2024-12-31" });

  await endCluster(office.administrator, { clusterId, toOn: "2025-06-30" });

  const lastDayOf = async (unitId: string) => (await membershipOf(unitId)).toOn;
  expect(await lastDayOf(meLinh)).toEqual(dayToDb("2025-06-30"));
  expect(await lastDayOf(dongAnh)).toEqual(dayToDb("2024-12-31"));
  expect(await db.leadershipTerm.findFirst()).toMatchObject({ toOn: dayToDb("2025-06-30") });
  expect(await recorded()).toContain("cluster.ended");
  await expect(endCluster(office.administrator, { clusterId, toOn: "2025-06-30" })).rejects.toThrow(
    "cluster.endedAlready",
  );
});

test("nobody but the owner's administrators changes members or ends a cluster", async () => {
  const office = await aCity();
  const { clusterId, socSon } = await aClusterOfThree(office);
  const unitId = await aDistrict(office, "Gia Lâm");
  const { id: membershipId } = await membershipOf(socSon);
  const before = await recorded();
  const stranger = anActor("systemAdmin", { unitId: socSon });

  await expect(addMember(stranger, { clusterId, unitId, fromOn: "2024-01-01" })).rejects.toThrow(
    "notAllowed",
  );
  await expect(endMembership(stranger, { membershipId, toOn: "2024-01-01" })).rejects.toThrow(
    "notAllowed",
  );
  await expect(endCluster(stranger, { clusterId, toOn: "2024-01-01" })).rejects.toThrow(
    "notAllowed",
  );
  expect(await recorded()).toEqual(before);
});

test("an unknown cluster or membership is not found", async () => {
  const { administrator, cityId } = await aCity();
  const nothing = { toOn: "2024-01-01" } as const;
  await expect(endCluster(administrator, { clusterId: cityId, ...nothing })).rejects.toThrow(
    "notFound",
  );
  await expect(endMembership(administrator, { membershipId: cityId, ...nothing })).rejects.toThrow(
    "notFound",
  );
});

test("a later decision orders the units anew from its day on; who joins after it stands last", async () => {
  const office = await aCity();
  const { administrator } = office;
  const { clusterId, socSon, meLinh, dongAnh } = await aClusterOfThree(office);
  const clusterYearId = await aYear(office, clusterId);
  const decision = "Quyết định số 21/QĐ-MTTQ-BTT";
  const order = { clusterId, decision, fromOn: "2024-07-01" } as const;
  const giaLam = await aDistrict(office, "Gia Lâm");
  const names = async (day: Day) =>
    (await listYearMembers(db, clusterYearId, day)).map(({ name }) => name);

  for (const unitIds of [[giaLam], [socSon, socSon]])
    await expect(orderUnits(administrator, { ...order, unitIds })).rejects.toThrow(
      "cluster.orderUnclear",
    );
  await orderUnits(administrator, { ...order, unitIds: [dongAnh, socSon, meLinh] });
  await addMember(administrator, { clusterId, unitId: giaLam, fromOn: "2024-08-01", decision });

  expect(await names("2024-06-30")).toEqual(["Sóc Sơn", "Mê Linh", "Đông Anh"]);
  expect(await names("2024-07-01")).toEqual(["Đông Anh", "Sóc Sơn", "Mê Linh"]);
  expect(await names("2024-08-01")).toEqual(["Đông Anh", "Sóc Sơn", "Mê Linh", "Gia Lâm"]);
  expect((await membershipOf(giaLam)).joinedBy).toBe(decision);
  expect(await recorded()).toContain("cluster.unitsOrdered");
  const stranger = anActor("systemAdmin", { unitId: socSon });
  await expect(orderUnits(stranger, { ...order, unitIds: [socSon] })).rejects.toThrow("notAllowed");
  await expect(db.clusterOrder.deleteMany()).rejects.toThrow("permission denied");
});
