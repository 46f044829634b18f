import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { importUnits } from "@/lib/unit/commands/import-units";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { readUnitSheet } from "@/lib/unit/queries/read-unit-sheet";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aSheet, saidOf } from "@/tests/support/sheets";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

const head = "Mã | Loại | Tên | Trực thuộc | Từ ngày | Đến hết ngày";

async function read(actor: Actor, ...lines: string[]) {
  return readUnitSheet(actor, await aSheet([head, ...lines]));
}

async function unitsOf(actor: Actor, ...lines: string[]) {
  const found = await read(actor, ...lines);
  if (found.wrongCells) throw new Error(saidOf(found).join("; "));
  return { units: found.units };
}

test("a sheet brings a commune with the areas under it, whichever stands first", async () => {
  const { administrator, cityId } = await aCity();
  const sheet = await unitsOf(
    administrator,
    "00454.1 | Khu dân cư | Tổ 1 | 00454 | 01/07/2025 |",
    "00454 | xa | Đông Anh | | 01/07/2025 |",
    "00455 | Xã | Thư Lâm | Hà Nội | 01/07/2025 |",
  );
  expect(sheet.units.map(({ parentName }) => parentName)).toEqual([
    "xã Đông Anh",
    "thành phố Hà Nội",
    "thành phố Hà Nội",
  ]);

  const [areaId = "", communeId] = await importUnits(administrator, sheet);
  const area = await getUnit(administrator, areaId, "2025-07-02");
  expect(area?.above.map(({ id }) => id)).toEqual([cityId, communeId]);
  expect(await recorded()).toEqual(["unit.founded", "units.imported"]);
});

test("every wrong cell is named, and nothing is written", async () => {
  const city = await aCity();
  await aDistrict(city, "Đông Anh");
  const found = await read(
    city.administrator,
    "01 | Xã | Hà Nội | | 01/07/2025 |",
    "00454 | Xã | Đông Anh | huyện Mê Linh | 01/07/2025 |",
    "00455 | Xã | Thư Lâm | | 01/07/2025 | 30/06/2025",
    "00455 | Huyện | Sóc Sơn | huyện Đông Anh | 01/07/2025 |",
  );
  expect(saidOf(found)).toEqual([
    "A2 Mã đơn vị hành chính loại này ",
    "F4 Ngày cuối trước ngày đầu. Vui ",
    "A5 Mã này đã có ở dòng 4. Mỗi đơn",
    "A2 Mã 01 đang do đơn vị khác sử d",
    "D3 Không tìm thấy đơn vị này vào ",
    "D5 Đơn vị này không ở cấp cao hơn",
  ]);
  const kinds = await read(city.administrator, "00454 | Làng | Đông Anh | | 2025 |");
  expect(saidOf(kinds)).toEqual([
    "B2 Loại đơn vị là một trong: Trun",
    "E2 Chưa rõ ngày này. Vui lòng ghi",
  ]);
  expect(await db.unit.count()).toBe(2);
});

test("the same sheet sent twice, also at the same moment, founds everything once", async () => {
  const { administrator } = await aCity();
  const line = "00454 | Xã | Đông Anh | | 01/07/2025 |";
  const sheet = await unitsOf(administrator, line);
  const outcomes = await Promise.allSettled([
    importUnits(administrator, sheet),
    importUnits(administrator, sheet),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "unit.codeTaken" },
  });
  expect(await db.unit.count({ where: { code: "00454" } })).toBe(1);
  expect(saidOf(await read(administrator, line))).toEqual(["A2 Mã 00454 đang do đơn vị khác s"]);
});

test("one unit that cannot be taken keeps all others out", async () => {
  const { administrator, cityId } = await aCity();
  const unit = { kind: "commune", fromOn: "2025-07-01", toOn: null } as const;
  await expect(
    importUnits(administrator, {
      units: [
        { ...unit, code: "1", name: "Đông Anh", parent: { id: cityId } },
        { ...unit, code: "2", name: "Thư Lâm", parent: { code: "1" } },
      ],
    }),
  ).rejects.toMatchObject({ code: "unit.parentNotAbove" });
  expect(await db.unit.count()).toBe(1);
  expect(await recorded()).toEqual(["unit.founded"]);
});

test("only the administrators above may import, and only below themselves", async () => {
  const city = await aCity();
  const districtId = await aDistrict(city, "Đông Anh");
  const line = "00454 | Xã | Đông Anh | | 01/07/2025 |";
  const leader = anActor("cityLeader", { unitId: city.cityId });
  await expect(read(leader, line)).rejects.toMatchObject({ code: "notAllowed" });

  const local = anActor("systemAdmin", { unitId: districtId });
  expect(saidOf(await read(local, "00001 | Xã | Cổ Loa | Hà Nội | 01/07/2025 |"))).toEqual([
    "D2 Không tìm thấy đơn vị này vào ",
  ]);
  const sheet = await unitsOf(city.administrator, "00001 | Xã | Cổ Loa | | 01/07/2025 |");
  await expect(importUnits(local, sheet)).rejects.toMatchObject({ code: "notAllowed" });
});

test("a code that lost its noughts is no other code: it is asked back, an office's own is taken", async () => {
  const { administrator } = await aCity();
  const found = await read(
    administrator,
    "454 | Xã | Đông Anh | | 01/07/2025 |",
    "17 | Huyện | Sóc Sơn | | 01/07/2020 | 30/06/2025",
    "X-7 | Xã | Thư Lâm | | 01/07/2025 |",
    "1 | Khu dân cư | Tổ 1 | X-7 | 01/07/2025 |",
  );
  expect(saidOf(found).map((said) => said.slice(0, 2))).toEqual(["A2", "A3"]);
  expect(found.wrongCells?.[0]?.reason).toContain("Vui lòng ghi đủ, ví dụ: 00454.");
});

test("a kind written into the name is not said twice", async () => {
  const { administrator } = await aCity();
  const sheet = await unitsOf(
    administrator,
    "00454 | Xã | xã Thư Lâm | | 01/07/2025 |",
    "T-1 | Khu dân cư | Tổ 1 | xã Thư Lâm | 01/07/2025 |",
  );
  expect(sheet.units.map(({ name, parentName }) => [name, parentName])).toEqual([
    ["Thư Lâm", "thành phố Hà Nội"],
    ["Tổ 1", "xã Thư Lâm"],
  ]);
});

test("a row under a unit that ends is told by when", async () => {
  const city = await aCity();
  const { administrator, cityId } = city;
  const place = { kind: "ruralDistrict", parentId: cityId, toOn: "2025-06-30" } as const;
  await aUnit(administrator, "Đông Anh", place);
  const found = await read(administrator, "00454 | Xã | Cổ Loa | huyện Đông Anh | 01/07/2020 |");
  expect(found.wrongCells).toMatchObject([
    { address: "F2", reason: expect.stringContaining("hoạt động đến hết ngày 30/6/2025") },
  ]);
});
