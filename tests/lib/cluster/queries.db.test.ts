import { expect, test } from "vitest";
import type { Capacity, CapacityRole } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { endMembership } from "@/lib/cluster/commands/change-members";
import { endCluster } from "@/lib/cluster/commands/end-cluster";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { getDirectory } from "@/lib/cluster/queries/directory";
import { getCluster } from "@/lib/cluster/queries/get-cluster";
import { getLeadership } from "@/lib/cluster/queries/get-leadership";
import { getPhaseSteps } from "@/lib/cluster/queries/get-phase-steps";
import { listClusters } from "@/lib/cluster/queries/list-clusters";
import { type Day, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aClusterOfThree, aTerm, aYear } from "@/tests/support/clusters";
import { aCity, aDistrict } from "@/tests/support/units";

async function twoClusters() {
  const office = await aCity();
  const three = await aClusterOfThree(office);
  const giaLam = await aDistrict(office, "Gia Lâm");
  const other = await aClusterOf(office, [giaLam]);
  const clusterYearId = await aYear(office, three.clusterId);
  return { office, ...three, giaLam, other, clusterYearId };
}
type World = Awaited<ReturnType<typeof twoClusters>>;

const concerned: [CapacityRole, (world: World) => Partial<Capacity>][] = [
  ["unitLeader", ({ dongAnh }) => ({ unitId: dongAnh })],
  ["unitReporter", ({ dongAnh }) => ({ unitId: dongAnh })],
  [
    "clusterLead",
    ({ socSon, clusterId, clusterYearId }) => ({ unitId: socSon, clusterId, clusterYearId }),
  ],
  ["clusterSecretary", ({ clusterId }) => ({ clusterId })],
  ["supervisingLeader", ({ clusterId }) => ({ clusterId })],
];

test.each(concerned)(
  "%s of a cluster finds that cluster alone, and reads it",
  async (role, scope) => {
    const world = await twoClusters();
    const actor = anActor(role, scope(world));
    const { clusters } = await listClusters(actor, { search: "", page: 1 });
    expect(clusters.map(({ id }) => id)).toEqual([world.clusterId]);
    expect(await getCluster(actor, world.clusterId)).toMatchObject({ viewerMayKeep: false });
    expect(await getDirectory(actor, world.clusterId)).not.toBeNull();
    expect(await getLeadership(actor, world.clusterYearId)).not.toBeNull();
    expect(await getCluster(actor, world.other)).toBeNull();
    expect(await getDirectory(actor, world.other)).toBeNull();
  },
);

test.each<[CapacityRole, (world: World) => Partial<Capacity>]>([
  ["viewer", ({ dongAnh }) => ({ unitId: dongAnh })],
  ["supervisingLeader", () => ({})],
  ["residentialReporter", ({ dongAnh }) => ({ unitId: dongAnh })],
  ["systemAdmin", ({ dongAnh }) => ({ unitId: dongAnh })],
])("%s without such a scope finds no cluster in the list", async (role, scope) => {
  const world = await twoClusters();
  const { clusters, total } = await listClusters(anActor(role, scope(world)), {
    search: "",
    page: 1,
  });
  expect(clusters).toEqual([]);
  expect(total).toBe(0);
});

test.each(["systemAdmin", "cityLeader", "citySpecialist", "boardHead"] as const)(
  "%s of the office finds all its clusters, by a member's name without diacritics too",
  async (role) => {
    const world = await twoClusters();
    const actor = anActor(role, { unitId: world.office.cityId });
    const found = async (search: string) =>
      (await listClusters(actor, { search, page: 1 })).clusters.map(({ id }) => id);
    expect(await found("")).toHaveLength(2);
    expect(await found("dong anh")).toEqual([world.clusterId]);
    expect(await found("Gia Lâm")).toEqual([world.other]);
    expect(await found("quyết định")).toHaveLength(2);
    expect(await found("%")).toEqual([]);
    expect(await getCluster(actor, world.other)).not.toBeNull();
  },
);

test("an office finds nothing of another office's", async () => {
  const world = await twoClusters();
  const centre = anActor("cityLeader", { unitId: world.dongAnh });
  expect((await listClusters(centre, { search: "", page: 1 })).total).toBe(0);
});

test("a cluster is shown with its members in the order of the decision and its years with their leads", async () => {
  const world = await twoClusters();
  await aTerm(world.office, { clusterYearId: world.clusterYearId, unitId: world.dongAnh });
  const cluster = await getCluster(world.office.administrator, world.clusterId);
  expect(cluster?.members.map(({ unit }) => unit.name)).toEqual(["Sóc Sơn", "Mê Linh", "Đông Anh"]);
  expect(cluster?.years).toMatchObject([
    { year: 2024, phase: "preparing", leads: [{ role: "lead", unit: { name: "Đông Anh" } }] },
  ]);
  expect(cluster).toMatchObject({ owner: { name: "Hà Nội" }, viewerMayKeep: true });
});

test("a cluster that has ended keeps its members of the last day to read", async () => {
  const world = await twoClusters();
  const { administrator } = world.office;
  await endCluster(administrator, { clusterId: world.clusterId, toOn: "2025-06-30" });
  const cluster = await at(new Date("2026-03-01T08:00:00+07:00"), () =>
    getCluster(administrator, world.clusterId),
  );
  expect(cluster?.members).toHaveLength(3);
  const member = anActor("unitLeader", { unitId: world.dongAnh });
  expect(await getCluster(member, world.clusterId)).not.toBeNull();
});

async function aPersonAt(
  world: World,
  fullName: string,
  assignment: { role: Role; post: string; unitId?: string; clusterId?: string; toOn?: Day },
) {
  const { toOn, ...held } = assignment;
  await db.person.create({
    data: {
      ...{ fullName, userName: fullName, searchText: fullName, ownerUnitId: world.office.cityId },
      phone: `+8490000${1000 + (await db.person.count())}`,
      assignments: {
        create: { ...held, fromOn: dayToDb("2020-01-01"), toOn: toOn ? dayToDb(toOn) : null },
      },
    },
  });
}

test("the directory is made from running assignments: units in their order, the head first", async () => {
  const world = await twoClusters();
  const { socSon, meLinh, giaLam, clusterId } = world;
  await aPersonAt(world, "An", { role: "unitReporter", post: "Chuyên viên", unitId: socSon });
  await aPersonAt(world, "Bình", { role: "unitLeader", post: "Phó Chủ tịch", unitId: socSon });
  await aPersonAt(world, "Đức", { role: "unitLeader", post: "Chủ tịch", unitId: socSon });
  await aPersonAt(world, "Dũng", { role: "viewer", post: "Người xem", unitId: meLinh });
  const ended = {
    role: "unitLeader",
    post: "Chủ tịch",
    unitId: meLinh,
    toOn: "2024-06-30",
  } as const;
  await aPersonAt(world, "Giang", ended);
  await aPersonAt(world, "Hà", { role: "unitLeader", post: "Chủ tịch", unitId: giaLam });
  await aPersonAt(world, "Khánh", { role: "supervisingLeader", post: "Phó Chủ tịch", clusterId });

  const directory = await getDirectory(world.office.administrator, clusterId);

  const names = directory?.units.map(({ name, people }) => [
    name,
    people.map(({ fullName }) => fullName),
  ]);
  expect(names).toEqual([
    ["Sóc Sơn", ["Đức", "Bình", "An"]],
    ["Mê Linh", []],
    ["Đông Anh", []],
  ]);
  expect(directory?.assigned.map(({ fullName }) => fullName)).toEqual(["Khánh"]);
});

test("the lead and the owner see where a year may go, nobody else", async () => {
  const world = await twoClusters();
  const { clusterId, clusterYearId, socSon, dongAnh } = world;
  const lead = anActor("clusterLead", { unitId: socSon, clusterId, clusterYearId });
  const steps = { phase: "preparing", next: "registering", previous: null };
  expect(await getPhaseSteps(lead, clusterYearId)).toEqual(steps);
  expect(await getPhaseSteps(world.office.administrator, clusterYearId)).toEqual(steps);
  expect(await getPhaseSteps(anActor("unitLeader", { unitId: dongAnh }), clusterYearId)).toBeNull();
});

test("what is no id, or nobody's id, is nothing", async () => {
  const { office, clusterYearId } = await twoClusters();
  expect(await getCluster(office.administrator, "không-phải-mã")).toBeNull();
  expect(await getCluster(office.administrator, clusterYearId)).toBeNull();
  expect(await getDirectory(office.administrator, "0")).toBeNull();
});

test("a unit that left during a year is concerned with the years before, as the page of the year has it", async () => {
  const { office, clusterId, clusterYearId, dongAnh } = await twoClusters();
  const before = await aYear(office, clusterId, 2023);
  const { id: membershipId } = await db.clusterMembership.findFirstOrThrow({
    where: { unitId: dongAnh },
  });
  await endMembership(office.administrator, { membershipId, toOn: "2024-06-30" });

  const member = anActor("unitLeader", { unitId: dongAnh });
  expect((await findClusterYearsOf(member)).map(({ id }) => id)).toEqual([before]);
  expect(await getLeadership(member, before)).not.toBeNull();
  expect(await getLeadership(member, clusterYearId)).toBeNull();
});
