import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { foundUnit } from "@/lib/unit/commands/found-unit";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aDistrict } from "@/tests/support/units";

const dongAnh = {
  code: "00454",
  kind: "commune" as const,
  name: "Đông Anh",
  fromOn: "2025-07-01" as const,
  toOn: null,
};

test("a unit is founded with its name and its place from its first day on", async () => {
  const { cityId, administrator } = await aCity();
  const unitId = await foundUnit(administrator, { ...dongAnh, parentId: cityId });

  const unit = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    include: { names: true, parents: true },
  });
  expect(unit).toMatchObject({ code: "00454", searchText: "00454 ; xa dong anh", toOn: null });
  expect(unit.names).toMatchObject([
    { name: "Đông Anh", fromOn: new Date("2025-07-01"), toOn: null },
  ]);
  expect(unit.parents).toMatchObject([{ parentId: cityId, fromOn: new Date("2025-07-01") }]);
  expect(await recorded()).toEqual(["unit.founded", "unit.founded"]);
});

test("the first unit of an installation is recorded as the system's own act, in its own chain", async () => {
  const { cityId } = await aCity();
  const entry = await db.auditEntry.findFirstOrThrow();
  expect(entry).toMatchObject({ chainId: `owner:${cityId}`, personId: null });
});

test("a code is borne by one unit at a time, and may pass on", async () => {
  const { cityId, administrator } = await aCity();
  const past = { ...dongAnh, parentId: cityId, fromOn: "1961-05-01", toOn: "2025-06-30" } as const;
  await foundUnit(administrator, past);

  await expect(
    foundUnit(administrator, { ...dongAnh, parentId: cityId, fromOn: "2025-06-30" }),
  ).rejects.toMatchObject({ code: "unit.codeTaken", facts: { code: "00454" } });
  await foundUnit(administrator, { ...dongAnh, parentId: cityId });
  expect(await db.unit.count({ where: { code: "00454" } })).toBe(2);
});

test("two who found the same code at once: one does, the other is told why not", async () => {
  const { cityId, administrator } = await aCity();
  const outcomes = await Promise.allSettled(
    ["Đông Anh", "Thư Lâm"].map((name) =>
      foundUnit(administrator, { ...dongAnh, name, parentId: cityId }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "unit.codeTaken" },
  });
  expect(await db.unit.count()).toBe(2);
});

test("a refused founding leaves nothing and records nothing", async () => {
  const city = await aCity();
  const districtId = await aDistrict(city, "Đông Anh");
  const before = await recorded();
  const early = { ...dongAnh, parentId: districtId, fromOn: "1954-10-09" } as const;

  await expect(foundUnit(city.administrator, early)).rejects.toThrow("unit.parentNotThere");
  await expect(
    foundUnit(city.administrator, { ...dongAnh, kind: "town", parentId: districtId }),
  ).rejects.toThrow("unit.parentNotAbove");
  await expect(
    foundUnit(city.administrator, { ...dongAnh, parentId: crypto.randomUUID() }),
  ).rejects.toThrow("notFound");
  expect(await db.unit.count()).toBe(2);
  expect(await recorded()).toEqual(before);
});

test("only an administrator above the place founds there", async () => {
  const city = await aCity();
  const districtId = await aDistrict(city, "Đông Anh");
  const others = [
    anActor("unitLeader", { unitId: city.cityId }),
    anActor("cityLeader", { unitId: city.cityId }),
    anActor("systemAdmin", { unitId: await aDistrict(city, "Sóc Sơn") }),
    anActor("systemAdmin"),
  ];
  for (const actor of others) {
    await expect(foundUnit(actor, { ...dongAnh, parentId: districtId })).rejects.toThrow(
      "notAllowed",
    );
  }
  const ownAdministrator = anActor("systemAdmin", { unitId: districtId });
  await foundUnit(ownAdministrator, { ...dongAnh, parentId: districtId });
});

test("the database itself refuses one code for two units on one day", async () => {
  const row = {
    code: "00454",
    kind: "commune",
    fromOn: new Date("2025-07-01"),
    searchText: "",
  } as const;
  await db.unit.create({ data: row });
  await expect(db.unit.create({ data: row })).rejects.toThrow("units_one_per_code");
});
