import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { aCity, aDistrict } from "@/tests/support/units";

test("the head a unit has set is its own, from its day on, and holds for none below it", async () => {
  const city = await aCity();
  const districtId = await aDistrict(city, "Đông Anh");
  const cityId = city.administrator.capacity.unitId ?? "";
  const value = "ỦY BAN MTTQ VIỆT NAM / THÀNH PHỐ HÀ NỘI / BAN THƯỜNG TRỰC";
  const fromOn = new Date("2024-02-01");
  await db.setting.create({ data: { ownerUnitId: cityId, key: "paperHead", value, fromOn } });
  const headOf = async (unitId: string, day: "2024-01-31" | "2024-02-01") =>
    (await findIssuingUnit(unitId, day))?.head ?? null;
  expect(await headOf(cityId, "2024-01-31")).toBeNull();
  expect(await headOf(cityId, "2024-02-01")).toEqual(value.split(" / "));
  expect(await headOf(districtId, "2024-02-01")).toBeNull();
});
