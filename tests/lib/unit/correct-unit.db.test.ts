import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { correctUnit } from "@/lib/unit/commands/correct-unit";
import { renameUnit } from "@/lib/unit/commands/rename-unit";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { listUnits } from "@/lib/unit/queries/list-units";
import type { CorrectUnitInput } from "@/lib/unit/schema";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

async function aMistypedCommune() {
  const city = await aCity();
  const place = {
    kind: "commune",
    parentId: city.cityId,
    code: "454",
    fromOn: "2020-01-01",
  } as const;
  const unitId = await aUnit(city.administrator, "Thư Lam", place);
  const correction: CorrectUnitInput = {
    ...{ unitId, nameFromOn: "2020-01-01", name: "xã Thư Lâm", code: "00454" },
    reason: "Gõ nhầm.",
  };
  return { ...city, unitId, correction };
}

test("a name and a code that were mistyped are put right for all of their days, and both stay on record", async () => {
  const { administrator, unitId, correction } = await aMistypedCommune();
  await renameUnit(administrator, { unitId, name: "Phúc Thịnh", fromOn: "2024-07-01" });
  await correctUnit(administrator, correction);

  const unit = await getUnit(administrator, unitId, "2020-01-01");
  expect(unit).toMatchObject({ name: "Thư Lâm", code: "00454" });
  expect((await getUnit(administrator, unitId, "2024-07-01"))?.name).toBe("Phúc Thịnh");
  expect(await recorded()).toContain("unit.corrected");
  const filter = { search: "thu lam", kind: null, on: "2024-01-01", page: 1 } as const;
  expect((await listUnits(administrator, filter))?.total).toBe(1);
});

test("what is written so already, another's code and a name it never bore are refused", async () => {
  const city = await aMistypedCommune();
  const { administrator, correction } = city;
  await aUnit(administrator, "Đông Anh", { kind: "commune", parentId: city.cityId, code: "00455" });
  const before = await recorded();
  const refused = [
    [{ ...correction, name: "Thư Lam", code: "454" }, "unit.nothingCorrected"],
    [{ ...correction, code: "00455" }, "unit.codeTaken"],
    [{ ...correction, nameFromOn: "2021-01-01" as const }, "notFound"],
  ] as const;
  for (const [input, code] of refused)
    await expect(correctUnit(administrator, input)).rejects.toThrow(code);
  expect(await recorded()).toEqual(before);
  expect(await db.unit.count({ where: { code: "454" } })).toBe(1);
});

test("only the administrators above it put a unit right", async () => {
  const city = await aMistypedCommune();
  const unitId = await aDistrict(city, "Gia Lâm");
  for (const actor of [
    anActor("systemAdmin", { unitId }),
    anActor("cityLeader", { unitId: city.cityId }),
  ])
    await expect(correctUnit(actor, city.correction)).rejects.toThrow("notAllowed");
});
