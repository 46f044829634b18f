import { expect, test } from "vitest";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";
import { listUnits as find, type UnitFilter, unitsPerPage } from "@/lib/unit/queries/list-units";
import { anActor } from "@/tests/support/actors";
import { aCity, aCommune, aDistrict, aUnit } from "@/tests/support/units";

/** What an administrator finds. */
const listUnits = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)) ?? { units: [], total: Number.NaN };

const everything: UnitFilter = { search: "", kind: null, on: null, page: 1 };

async function aCityOfThree() {
  const city = await aCity();
  for (const name of ["Đông Anh", "Dương Nội", "Ba Đình"]) await aDistrict(city, name);
  return city;
}

test("names stand in the order of the Vietnamese alphabet: D before Đ", async () => {
  const { administrator } = await aCityOfThree();
  const { units, total } = await listUnits(administrator, everything);
  expect(units.map(({ name }) => name)).toEqual(["Ba Đình", "Dương Nội", "Đông Anh", "Hà Nội"]);
  expect(units[0]).toMatchObject({ parentKind: "centralCity", parentName: "Hà Nội" });
  expect(total).toBe(4);
});

test.each(["dong anh", "đông anh", "ĐÔNG ANH", "huyện đông", "  Đông  Anh "])(
  "“%s” finds Đông Anh",
  async (search) => {
    const { administrator } = await aCityOfThree();
    const { units } = await listUnits(administrator, { ...everything, search });
    expect(units.map(({ name }) => name)).toEqual(["Đông Anh"]);
  },
);

test("a percent sign searches for itself", async () => {
  const { administrator } = await aCityOfThree();
  expect((await listUnits(administrator, { ...everything, search: "%" })).total).toBe(0);
});

test("the list is as of a day and of a kind", async () => {
  const city = await aCityOfThree();
  await aCommune(city, "Thư Lâm");
  const count = async (on: UnitFilter["on"]) =>
    (await listUnits(city.administrator, { ...everything, on, kind: "commune" })).total;
  expect(await count("2025-06-30")).toBe(0);
  expect(await count("2025-07-01")).toBe(1);
});

test("a page holds so many, and the total counts all", async () => {
  const city = await aCity();
  for (let number = 1; number <= unitsPerPage; number++) {
    await aUnit(city.administrator, `Phường ${number}`, { kind: "ward", parentId: city.cityId });
  }
  const second = await listUnits(city.administrator, { ...everything, page: 2 });
  expect(second).toMatchObject({ total: unitsPerPage + 1, units: [{}] });
});

test("an administrator sees the own subtree, everybody else no list at all", async () => {
  const city = await aCityOfThree();
  const districtId = await aDistrict(city, "Sóc Sơn");
  const ofDistrict = anActor("systemAdmin", { unitId: districtId });
  expect((await listUnits(ofDistrict, everything)).units).toMatchObject([{ name: "Sóc Sơn" }]);
  expect(await listUnitOptions(ofDistrict)).toEqual([
    { value: districtId, label: "huyện Sóc Sơn" },
  ]);

  for (const actor of [
    anActor("systemAdmin"),
    anActor("cityLeader", { unitId: city.cityId }),
    anActor("viewer", { unitId: city.cityId }),
  ]) {
    expect(await find(actor, everything)).toBeNull();
    expect(await listUnitOptions(actor)).toEqual([]);
  }
});

test("the choice of a place above leaves out what nothing can stand under", async () => {
  const city = await aCity();
  const communeId = await aCommune(city, "Thư Lâm");
  const kind = "residentialArea";
  await aUnit(city.administrator, "thôn Mạnh Tân", {
    kind,
    parentId: communeId,
    fromOn: "2025-07-01",
  });
  const labels = (await listUnitOptions(city.administrator, { above: true })).map((o) => o.label);
  expect(labels).toEqual(["thành phố Hà Nội", "xã Thư Lâm"]);
});

test("an address that is no id, or nobody's, leads to nothing", async () => {
  const { administrator } = await aCity();
  expect(await getUnit(administrator, "1 or 1=1", null)).toBeNull();
  expect(await getUnit(administrator, crypto.randomUUID(), null)).toBeNull();
});
