import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readArrows } from "@/lib/succession/arrow-lines";
import { previewSuccession } from "@/lib/succession/commands/preview-succession";
import { findParts } from "@/lib/succession/queries/find-parts";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "@/tests/support/people";
import { aCity, aCommune, aDistrict } from "@/tests/support/units";

async function aDistrictOfTwo() {
  const city = await aCity();
  const districtId = await aDistrict(city, "Đông Anh");
  const communeIds = [await aCommune(city, "Đông Anh"), await aCommune(city, "Thư Lâm")];
  return { ...city, districtId, communeIds };
}
const split = {
  kind: "split",
  effectiveOn: "2025-07-01",
  legalBasis: "Nghị quyết số 1656",
} as const;

test("lines lead to units as they are called the day before and on the day", async () => {
  const { administrator, districtId, communeIds } = await aDistrictOfTwo();
  const { arrows } = readArrows("Đông Anh → xã Đông Anh\nhuyen dong anh → thu lam → 1/4");
  expect(await findParts(administrator, { arrows, effectiveOn: "2025-07-01" })).toEqual([
    { predecessorId: districtId, successorId: communeIds[0], share: null },
    {
      predecessorId: districtId,
      successorId: communeIds[1],
      share: { numerator: 1, denominator: 4 },
    },
  ]);
});

test("every line that leads nowhere, or to several, is named beside the field", async () => {
  const { administrator } = await aDistrictOfTwo();
  const { arrows } = readArrows("huyện Sóc Sơn → xã Thư Lâm\nhuyện Đông Anh → Đông Anh");
  await expect(
    findParts(administrator, { arrows, effectiveOn: "2025-07-01" }),
  ).rejects.toMatchObject({
    code: "succession.lineUnclear",
    fields: {
      arrows:
        "Dòng 1, ngày 30/6/2025: chưa tìm thấy “huyện Sóc Sơn”. Dòng 2, ngày 01/7/2025: có nhiều đơn vị cùng tên “Đông Anh”.",
    },
  });
});

test("a preview says what would become of each unit and its people, and changes nothing", async () => {
  const { administrator, districtId, communeIds } = await aDistrictOfTwo();
  await aPerson(administrator, "Trần An", { unitId: districtId, fromOn: "2020-01-01" });
  const before = await recorded();
  const parts = communeIds.map((successorId) => ({
    predecessorId: districtId,
    successorId,
    share: null,
  }));
  expect(await previewSuccession(administrator, { ...split, parts })).toEqual({
    title: "Chia tách từ ngày 01/7/2025. Sau khi ghi, không sửa được.",
    head: ["Đơn vị cũ", "Phần", "Đơn vị mới", "Đơn vị cũ sau đó"],
    rows: ["xã Đông Anh", "xã Thư Lâm"].map((place) => [
      "huyện Đông Anh",
      "chưa rõ",
      place,
      "kết thúc ngày 30/6/2025, 1 phân công kết thúc theo",
    ]),
    more: 0,
    act: "Ghi việc sắp xếp",
  });
  expect(await db.succession.count()).toBe(0);
  expect(await recorded()).toEqual(before);
});

test("a preview refuses what recording would refuse", async () => {
  const { administrator, districtId, communeIds } = await aDistrictOfTwo();
  const [successorId = ""] = communeIds;
  const parts = [{ predecessorId: districtId, successorId, share: null }];
  await expect(previewSuccession(administrator, { ...split, parts })).rejects.toThrow(
    "succession.splitShape",
  );
});
