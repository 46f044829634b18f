import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { submitReport } from "@/lib/report/commands/send-report";
import { search } from "@/lib/search/queries";
import { renameUnit } from "@/lib/unit/commands/rename-unit";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aClusterOfThree, aYear } from "@/tests/support/clusters";
import { asOwner } from "@/tests/support/own-database";
import { aPerson } from "@/tests/support/people";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

const someday = new Date("2026-03-01T03:00:00Z");

function find(actor: Actor, q: string, of: "units" | "people" | "indicators" | null = null) {
  return at(someday, async () => {
    const found = await search(actor, { q, of, page: 1 });
    if (!found) throw new Error("too short");
    return found;
  });
}

test.each(["dong anh", "đông anh", "Đông Anh", " ĐÔNG  ANH "])(
  "“%s” finds the unit, its cluster and its people",
  async (q) => {
    const office = await aCity();
    const { clusterId, dongAnh } = await aClusterOfThree(office);
    await aPerson(office.administrator, "Nguyễn Đông Anh", { unitId: dongAnh });
    const { units, clusters, people } = await find(office.administrator, q);
    expect(units).toMatchObject({ total: 1, hits: [{ id: dongAnh, parentName: "Hà Nội" }] });
    expect(clusters).toMatchObject({ total: 1, hits: [{ id: clusterId }] });
    expect(people).toMatchObject({
      total: 1,
      hits: [{ fullName: "Nguyễn Đông Anh", charges: [{ unit: { name: "Đông Anh" } }] }],
    });
  },
);

test("less than two letters find nothing at all", async () => {
  const { administrator } = await aCity();
  expect(await search(administrator, { q: "đ", of: null, page: 1 })).toBeNull();
});

test("a unit is found by a name it no longer bears, and one that has ended stands last", async () => {
  const office = await aCity();
  const old = await aDistrict(office, "Từ Liêm");
  await aDistrict(office, "Bắc Từ Liêm");
  const renamed = await aDistrict(office, "Nam Từ Liêm");
  await renameUnit(office.administrator, { unitId: renamed, name: "Mễ Trì", fromOn: "2020-01-01" });
  await asOwner("update units set to_on = '2013-12-31' where id = $1", [old]);
  const { units } = await find(office.administrator, "tu liem");
  expect(
    units.hits
      .map(({ name }) => name)
      .slice(0, 2)
      .sort(),
  ).toEqual(["Bắc Từ Liêm", "Mễ Trì"]);
  expect(units.hits.find(({ id }) => id === renamed)?.otherNames).toEqual(["Nam Từ Liêm"]);
  expect(units.hits.at(-1)).toMatchObject({ id: old, endedOn: "2013-12-31" });
});

test("a unit to come stands after those of today and says from when", async () => {
  const office = await aCity();
  await aUnit(office.administrator, "Đông Anh", {
    ...{ kind: "commune", parentId: office.cityId, fromOn: "2027-01-01" },
  });
  await aDistrict(office, "Đông Anh");
  const { units } = await find(office.administrator, "dong anh");
  expect(units.hits).toMatchObject([
    { kind: "ruralDistrict", beginsOn: null },
    { kind: "commune", beginsOn: "2027-01-01" },
  ]);
});

test("the first ten stand side by side with how many there are; one kind has pages", async () => {
  const { administrator, cityId } = await aCity();
  for (let number = 1; number <= 32; number++)
    await aUnit(administrator, `Tân ${number}`, { kind: "ward", parentId: cityId });
  const first = await find(administrator, "phuong tan");
  expect(first.units.hits).toHaveLength(10);
  expect(first.units.total).toBe(32);
  const second = await search(administrator, { q: "phuong tan", of: "units", page: 2 });
  expect(second?.units).toMatchObject({ hits: [{}, {}], total: 32 });
  expect(second?.clusters.hits).toEqual([]);
});

test("everyone finds units; clusters and people of others do not exist", async () => {
  const office = await aCity();
  const { socSon, meLinh } = await aClusterOfThree(office);
  const stranger = await aDistrict(office, "Thanh Trì");
  await aClusterOf(office, [stranger]);
  const { administrator } = office;
  await aPerson(administrator, "Trần Thị Sóc", { unitId: socSon });
  await aPerson(administrator, "Lê Văn Sóc", { unitId: socSon, role: "viewer" });

  const counts = async (actor: Actor) => {
    const { units, clusters, people } = await find(actor, "soc");
    return [units.total, clusters.total, people.total];
  };
  expect(await counts(administrator)).toEqual([1, 1, 2]);
  expect(await counts(anActor("cityLeader", { unitId: office.cityId }))).toEqual([1, 1, 2]);
  expect(await counts(anActor("unitLeader", { unitId: socSon }))).toEqual([1, 1, 2]);
  // The directory of a cluster names leaders and officers.
  expect(await counts(anActor("unitReporter", { unitId: meLinh }))).toEqual([1, 1, 1]);
  expect(await counts(anActor("unitLeader", { unitId: stranger }))).toEqual([1, 0, 0]);
  expect(await counts(anActor("viewer", { unitId: socSon }))).toEqual([1, 0, 0]);
  expect(await counts(anActor("clusterSecretary"))).toEqual([1, 0, 0]);
});

test("who is assigned to a cluster finds its people, and they find whoever is assigned", async () => {
  const office = await aCity();
  const { clusterId, socSon } = await aClusterOfThree(office);
  const { administrator } = office;
  await aPerson(administrator, "Trần Thị Lan", { unitId: socSon });
  await aPerson(administrator, "Phạm Thị Lan", {
    unitId: "",
    role: "supervisingLeader",
    place: { kind: "cluster", id: clusterId },
  });
  const supervisor = anActor("supervisingLeader", { clusterId });
  const member = anActor("unitLeader", { unitId: socSon });
  for (const actor of [supervisor, member]) {
    const { people } = await find(actor, "thi lan");
    expect(people.hits.map(({ fullName }) => fullName)).toEqual(["Phạm Thị Lan", "Trần Thị Lan"]);
  }
});

test("people whose work or account has ended are not found", async () => {
  const office = await aCity();
  const unitId = await aDistrict(office, "Sóc Sơn");
  const { administrator } = office;
  await aPerson(administrator, "Trần Thị Lan", { unitId, toOn: "2025-12-31" });
  await aPerson(administrator, "Phạm Thị Lan", { unitId });
  await asOwner("update people set disabled_at = now() where full_name = 'Phạm Thị Lan'");
  expect((await find(administrator, "thi lan")).people.total).toBe(0);
});

test("an indicator leads to the newest year with figures that the actor may see, a sum by its parts", async () => {
  const stage = await anOpenPeriod();
  const { office, clusterId, socSon, periodId, peopleOf, cells } = stage;
  await aYear(office, clusterId, 2025);
  const { head, officer } = peopleOf(socSon);
  const hits = async (actor: Actor) => {
    const { indicators } = await find(actor, "nha dai doan ket", "indicators");
    return indicators.hits.map(({ name, year }) => [name, year]);
  };
  expect(await hits(head)).toContainEqual(["Nhà Đại đoàn kết sửa chữa", null]);

  await at(inTime, () =>
    submitReport(head, {
      ...{ periodId, unitId: socSon, intent: "submit", revision: 0 },
      cells: cells(fullSheet),
    }),
  );
  const all = ["xây mới", "xây mới, sửa chữa", "sửa chữa"].map((of) => [
    `Nhà Đại đoàn kết ${of}`,
    2024,
  ]);
  for (const actor of [officer, stage.secretary, office.administrator])
    expect(await hits(actor)).toEqual(expect.arrayContaining(all));

  const stranger = anActor("unitLeader", { unitId: await aDistrict(office, "Thanh Trì") });
  expect(await hits(stranger)).toContainEqual(["Nhà Đại đoàn kết xây mới", null]);
  expect(await hits(anActor("viewer", { unitId: socSon }))).toEqual([]);
  expect(await hits(anActor("cityLeader"))).toEqual([]);
});
