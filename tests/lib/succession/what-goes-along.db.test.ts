import { expect, test } from "vitest";
import { addMember } from "@/lib/cluster/commands/change-members";
import { db } from "@/lib/db/client";
import { previewSuccession } from "@/lib/succession/commands/preview-succession";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import type { SuccessionPart } from "@/lib/succession/rules";
import type { RecordSuccessionInput } from "@/lib/succession/schema";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { recorded } from "@/tests/support/audit";
import { aClusterOfThree, aTerm, aYear } from "@/tests/support/clusters";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

const whole = { numerator: 1, denominator: 1 };

function becoming(
  kind: RecordSuccessionInput["kind"],
  parts: SuccessionPart[],
  effectiveOn: RecordSuccessionInput["effectiveOn"] = "2025-07-01",
): RecordSuccessionInput {
  return { kind, effectiveOn, legalBasis: "Nghị quyết số 1656/NQ-UBTVQH15", parts };
}
const part = (
  predecessorId: string,
  successorId: string | null,
  share: SuccessionPart["share"] = null,
): SuccessionPart => ({ predecessorId, successorId, share });

test("what stands below units that merge stands below the one they become, from that day on", async () => {
  const city = await aCity();
  const { administrator, cityId } = city;
  const commune = (name: string, fromOn: "1954-10-10" | "2025-07-01" = "1954-10-10") =>
    aUnit(administrator, name, { kind: "commune", parentId: cityId, fromOn });
  const [tienDuong, thuyLam] = [await commune("Tiên Dương"), await commune("Thụy Lâm")];
  const merged = await commune("Thư Lâm", "2025-07-01");
  const areas: string[] = [];
  for (const [name, parentId] of [
    ["Thôn Một", tienDuong],
    ["Thôn Hai", tienDuong],
    ["Thôn Ba", thuyLam],
  ] as const)
    areas.push(await aUnit(administrator, name, { kind: "residentialArea", parentId }));
  const merging = becoming("merge", [part(tienDuong, merged, whole), part(thuyLam, merged)]);

  const preview = await previewSuccession(administrator, merging);
  expect(preview.rows[0]?.at(-1)).toContain("2 đơn vị trực thuộc chuyển sang đơn vị mới");
  await recordSuccession(administrator, merging);

  const below = async (unitId: string, on: "2025-06-30" | "2025-07-01") =>
    (await getUnit(administrator, unitId, on))?.below.map(({ name }) => name);
  expect(await below(tienDuong, "2025-06-30")).toEqual(["Thôn Hai", "Thôn Một"]);
  expect(await below(merged, "2025-07-01")).toEqual(["Thôn Ba", "Thôn Hai", "Thôn Một"]);
  const { above } = (await getUnit(administrator, areas[0] ?? "", "2025-07-01")) ?? {};
  expect(above?.map(({ name }) => name)).toEqual(["Hà Nội", "Thư Lâm"]);
  expect((await recorded()).filter((type) => type === "units.moved")).toHaveLength(2);
});

test("what stands below a unit of which only a part goes to the one it merges into is not guessed at", async () => {
  const city = await aCity();
  const { administrator } = city;
  const [daKao, benNghe] = [await aDistrict(city, "Đa Kao"), await aDistrict(city, "Bến Nghé")];
  const saiGon = await aDistrict(city, "Sài Gòn");
  await aUnit(administrator, "Tổ 1", { kind: "residentialArea", parentId: daKao });
  const half = { numerator: 1, denominator: 2 };
  await expect(
    recordSuccession(
      administrator,
      becoming("merge", [part(benNghe, saiGon, whole), part(daKao, saiGon, half)]),
    ),
  ).rejects.toThrow("unit.hasChildren");
});

test("a unit that ends no longer leads, and its successor is chosen without ending the term by hand", async () => {
  const city = await aCity();
  const { administrator } = city;
  const { clusterId, socSon } = await aClusterOfThree(city);
  const clusterYearId = await aYear(city, clusterId);
  await aTerm(city, { clusterYearId, unitId: socSon });
  const [a, b] = [await aDistrict(city, "Đa Phúc"), await aDistrict(city, "Kim Anh")];
  const split = becoming("split", [part(socSon, a), part(socSon, b)], "2024-07-01");

  const preview = await previewSuccession(administrator, split);
  expect(preview.rows[0]?.at(-1)).toMatch(
    /thôi ở Cụm thi đua số .*; thôi làm Cụm trưởng năm 2024$/,
  );
  await recordSuccession(administrator, split);

  const [term] = await db.leadershipTerm.findMany();
  expect(term?.toOn?.toISOString().slice(0, 10)).toBe("2024-06-30");
  expect(await recorded()).toContain("leadership.ended");
  await addMember(administrator, { clusterId, unitId: a, fromOn: "2024-07-01" });
  await aTerm(city, { clusterYearId, unitId: a, fromOn: "2024-07-01" });
  expect(await db.leadershipTerm.count()).toBe(2);
});
