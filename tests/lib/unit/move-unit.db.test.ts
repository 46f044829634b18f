import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { moveUnit, moveUnits } from "@/lib/unit/commands/move-unit";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { listUnits } from "@/lib/unit/queries/list-units";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

/** A commune of the district Từ Liêm, which a new district takes over on 1/4/2014. */
async function aCommuneBetweenDistricts() {
  const city = await aCity();
  const oldId = await aDistrict(city, "Từ Liêm");
  const newId = await aDistrict(city, "Bắc Từ Liêm");
  const unitId = await aUnit(city.administrator, "Xuân Đỉnh", { kind: "commune", parentId: oldId });
  return { ...city, oldId, newId, unitId };
}

test("a unit stands under its new one from that day on", async () => {
  const { administrator, oldId, newId, unitId } = await aCommuneBetweenDistricts();
  await moveUnit(administrator, { unitId, parentId: newId, fromOn: "2014-04-01" });

  const above = async (on: "2014-03-31" | "2014-04-01") =>
    (await getUnit(administrator, unitId, on))?.above.map(({ name }) => name);
  expect(await above("2014-03-31")).toEqual(["Hà Nội", "Từ Liêm"]);
  expect(await above("2014-04-01")).toEqual(["Hà Nội", "Bắc Từ Liêm"]);
  expect((await getUnit(administrator, oldId, "2014-04-01"))?.below).toEqual([]);
  expect((await getUnit(administrator, newId, "2014-04-01"))?.below).toMatchObject([
    { id: unitId },
  ]);
  expect(await recorded()).toContain("unit.moved");
});

test("its old district's administrator keeps it up to the move and no longer", async () => {
  const { administrator, oldId, newId, unitId } = await aCommuneBetweenDistricts();
  const ofOld = anActor("systemAdmin", { unitId: oldId });
  const ofNew = anActor("systemAdmin", { unitId: newId });
  await moveUnit(administrator, { unitId, parentId: newId, fromOn: "2014-04-01" });

  const keeps = async (actor: typeof ofOld) => (await getUnit(actor, unitId, null))?.viewerMayKeep;
  expect([await keeps(ofOld), await keeps(ofNew)]).toEqual([false, true]);
  const filter = { search: "xuan dinh", kind: null, page: 1 };
  expect((await listUnits(ofOld, { ...filter, on: null }))?.total).toBe(0);
  expect((await listUnits(ofOld, { ...filter, on: "2014-03-31" }))?.total).toBe(1);
});

test("it takes an administrator above both places", async () => {
  const { oldId, newId, unitId } = await aCommuneBetweenDistricts();
  const before = await recorded();
  for (const unitOfOffice of [oldId, newId]) {
    const actor = anActor("systemAdmin", { unitId: unitOfOffice });
    await expect(
      moveUnit(actor, { unitId, parentId: newId, fromOn: "2014-04-01" }),
    ).rejects.toThrow("notAllowed");
  }
  expect(await recorded()).toEqual(before);
});

test("a unit is not moved below itself", async () => {
  const { administrator, oldId, unitId } = await aCommuneBetweenDistricts();
  await expect(
    moveUnit(administrator, { unitId: oldId, parentId: unitId, fromOn: "2014-04-01" }),
  ).rejects.toMatchObject({ code: "unit.circle", facts: { parent: "xã Xuân Đỉnh" } });
});

test("two moves for one day at once: one stands", async () => {
  const city = await aCommuneBetweenDistricts();
  const thirdId = await aDistrict(city, "Nam Từ Liêm");
  const { administrator, unitId, newId } = city;
  const outcomes = await Promise.allSettled(
    [newId, thirdId].map((parentId) =>
      moveUnit(administrator, { unitId, parentId, fromOn: "2014-04-01" }),
    ),
  );
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "unit.changedThatDay" },
  });
});

test("the database itself refuses two parents on one day", async () => {
  const { unitId, newId } = await aCommuneBetweenDistricts();
  const second = { unitId, parentId: newId, fromOn: new Date("2014-04-01") };
  await expect(db.unitParent.create({ data: second })).rejects.toThrow("unit_parents_one_per_day");
});

test("all below a district go to the city together, or none of them", async () => {
  const city = await aCity();
  const { administrator, cityId } = city;
  const districtId = await aDistrict(city, "Đông Anh");
  const commune = (name: string) =>
    aUnit(administrator, name, { kind: "commune", parentId: districtId });
  const unitIds = [await commune("Cổ Loa"), await commune("Hải Bối"), await commune("Vân Nội")];
  const moving = { unitIds, parentId: cityId, fromOn: "2025-07-01" } as const;

  await expect(
    moveUnits(administrator, { ...moving, unitIds: [...unitIds, districtId] }),
  ).rejects.toThrow("unit.sameParent");
  expect(await db.unitParent.count({ where: { parentId: cityId } })).toBe(1);
  await moveUnits(administrator, moving);

  const below = async (on: "2025-06-30" | "2025-07-01") =>
    (await getUnit(administrator, districtId, on))?.below.length;
  expect([await below("2025-06-30"), await below("2025-07-01")]).toEqual([3, 0]);
  expect(await recorded()).toContain("units.moved");
});

test("units of another office are moved by nobody else's administrators", async () => {
  const city = await aCity();
  const [own, other] = [await aDistrict(city, "Gia Lâm"), await aDistrict(city, "Sóc Sơn")];
  const place = { kind: "commune", parentId: other } as const;
  const unitIds = [await aUnit(city.administrator, "Phù Linh", place)];
  const actor = anActor("systemAdmin", { unitId: own });
  await expect(moveUnits(actor, { unitIds, parentId: own, fromOn: "2024-01-01" })).rejects.toThrow(
    "notAllowed",
  );
});
