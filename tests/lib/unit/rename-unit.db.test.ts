import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { renameUnit } from "@/lib/unit/commands/rename-unit";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { listUnits } from "@/lib/unit/queries/list-units";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aDistrict } from "@/tests/support/units";

async function aDistrictToRename() {
  const city = await aCity();
  return { ...city, unitId: await aDistrict(city, "Từ Liêm") };
}

test("a new name counts from its day on, and the old one up to the day before", async () => {
  const { administrator, unitId } = await aDistrictToRename();
  await renameUnit(administrator, { unitId, name: "Nam Từ Liêm", fromOn: "2014-04-01" });

  expect((await getUnit(administrator, unitId, "2014-03-31"))?.name).toBe("Từ Liêm");
  expect((await getUnit(administrator, unitId, "2014-04-01"))?.name).toBe("Nam Từ Liêm");
  expect((await getUnit(administrator, unitId, null))?.names).toMatchObject([
    { name: "Từ Liêm", toOn: "2014-03-31" },
    { name: "Nam Từ Liêm", fromOn: "2014-04-01", toOn: null },
  ]);
  expect(await recorded()).toContain("unit.renamed");
});

test("a search finds every name it has borne", async () => {
  const { administrator, unitId } = await aDistrictToRename();
  await renameUnit(administrator, { unitId, name: "Cầu Diễn", fromOn: "2014-04-01" });
  const filter = { kind: null, on: null, page: 1 };
  for (const search of ["tu liem", "Từ Liêm", "cau dien", "huyen cau"]) {
    expect((await listUnits(administrator, { ...filter, search }))?.units).toMatchObject([
      { id: unitId, name: "Cầu Diễn" },
    ]);
  }
});

test("an earlier name may be written down later, for the days it was borne", async () => {
  const { administrator, unitId } = await aDistrictToRename();
  await renameUnit(administrator, { unitId, name: "Ba", fromOn: "2020-01-01" });
  await renameUnit(administrator, { unitId, name: "Hai", fromOn: "2010-01-01" });
  const names = (await getUnit(administrator, unitId, null))?.names;
  expect(names?.map(({ name, toOn }) => [name, toOn])).toEqual([
    ["Từ Liêm", "2009-12-31"],
    ["Hai", "2019-12-31"],
    ["Ba", null],
  ]);
});

test("two renamings for one day at once: one stands", async () => {
  const { administrator, unitId } = await aDistrictToRename();
  const outcomes = await Promise.allSettled(
    ["Nam Từ Liêm", "Bắc Từ Liêm"].map((name) =>
      renameUnit(administrator, { unitId, name, fromOn: "2014-04-01" }),
    ),
  );
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "unit.changedThatDay" },
  });
  expect(await db.unitName.count({ where: { unitId } })).toBe(2);
});

test("a refused renaming leaves nothing and records nothing", async () => {
  const { administrator, unitId } = await aDistrictToRename();
  const before = await recorded();
  const stranger = anActor("systemAdmin", { unitId: crypto.randomUUID() });
  const input = { unitId, name: "Từ Liêm", fromOn: "2014-04-01" } as const;

  await expect(renameUnit(administrator, input)).rejects.toMatchObject({
    code: "unit.sameName",
    facts: { name: "huyện Từ Liêm" },
  });
  await expect(renameUnit(stranger, { ...input, name: "Mới" })).rejects.toThrow("notAllowed");
  expect(await db.unitName.count({ where: { unitId } })).toBe(1);
  expect(await recorded()).toEqual(before);
});

test("the database itself refuses two names on one day", async () => {
  const { unitId } = await aDistrictToRename();
  const second = { unitId, name: "Mới", fromOn: new Date("2014-04-01") };
  await expect(db.unitName.create({ data: second })).rejects.toThrow("unit_names_one_per_day");
});
