import { expect, test } from "vitest";
import { listChains, listHistory, listLog } from "@/lib/audit/queries";
import type { LogInput } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { anActor } from "@/tests/support/actors";
import { asOwner } from "@/tests/support/own-database";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

const everything: LogInput = { q: "", chain: null, after: null };

async function aCityOfTwo() {
  const city = await aCity();
  await aDistrict(city, "Đông Anh");
  const districtId = await aDistrict(city, "Sóc Sơn");
  return { ...city, districtId };
}

async function logOf(actor: Actor, input: LogInput) {
  const log = await listLog(actor, input);
  if (!log) throw new Error("no administrator");
  return log;
}

test("the log tells what was done in sentences, newest first, with the name of each chain", async () => {
  const { administrator } = await aCityOfTwo();
  const { lines, older } = await logOf(administrator, everything);
  expect(lines.map(({ who, what }) => `${who} ${what}`)).toEqual([
    "Đồng chí Nguyễn Văn An, systemAdmin, thành lập đơn vị huyện Sóc Sơn",
    "Đồng chí Nguyễn Văn An, systemAdmin, thành lập đơn vị huyện Đông Anh",
    "Hệ thống thành lập đơn vị thành phố Hà Nội",
  ]);
  expect(lines[0]).toMatchObject({
    chainName: "Ủy ban MTTQ Việt Nam thành phố Hà Nội",
    number: 3,
    altered: false,
  });
  expect(older).toBeNull();
});

test.each(["dong anh", "ĐÔNG ANH", "thanh lap don vi huyen dong"])(
  "“%s” finds what was done",
  async (q) => {
    const { administrator } = await aCityOfTwo();
    const { lines, read } = await logOf(administrator, { ...everything, q });
    expect(lines.map(({ what }) => what)).toEqual(["thành lập đơn vị huyện Đông Anh"]);
    expect(read).toBe(3);
  },
);

test("entries of one moment are neither skipped nor told twice from page to page", async () => {
  const { administrator, cityId } = await aCity();
  await at(new Date("2024-02-29T02:00:00Z"), async () => {
    for (let number = 1; number <= 60; number++)
      await aUnit(administrator, `Phường ${number}`, { kind: "ward", parentId: cityId });
  });
  const first = await logOf(administrator, everything);
  const second = await logOf(administrator, { ...everything, after: first.older });
  const numbers = [...first.lines, ...second.lines].map(({ number }) => number);
  expect(first.lines).toHaveLength(50);
  expect(new Set(numbers).size).toBe(61);
  expect(second.older).toBeNull();
});

test("an office keeps its own chain and those below it, nobody else keeps any", async () => {
  const { administrator, cityId, districtId } = await aCityOfTwo();
  const ofDistrict = anActor("systemAdmin", { unitId: districtId });
  await aUnit(ofDistrict, "Phù Lỗ", { kind: "commune", parentId: districtId });
  const own = await logOf(ofDistrict, everything);
  expect(own.lines.map(({ what }) => what)).toEqual(["thành lập đơn vị xã Phù Lỗ"]);
  expect((await logOf(administrator, everything)).lines).toHaveLength(4);
  expect(await listChains(administrator, { page: 1 })).toMatchObject({ total: 2 });

  for (const actor of [
    anActor("systemAdmin"),
    anActor("cityLeader", { unitId: cityId }),
    anActor("unitLeader", { unitId: districtId }),
  ]) {
    expect(await listLog(actor, everything)).toBeNull();
    expect(await listChains(actor, { page: 1 })).toBeNull();
  }
});

test("the chain of an office that has ended stays with the one that stood above it", async () => {
  const { administrator, districtId } = await aCityOfTwo();
  const ofDistrict = anActor("systemAdmin", { unitId: districtId });
  await aUnit(ofDistrict, "Phù Lỗ", { kind: "commune", parentId: districtId });
  await asOwner(`
    update units set to_on = '2025-06-30' where id = '${districtId}';
    update unit_parents set to_on = '2025-06-30' where unit_id = '${districtId}'`);
  const found = await at(new Date("2026-01-01T00:00:00Z"), () =>
    listChains(administrator, { page: 1 }),
  );
  expect(found?.total).toBe(2);
});

test("another office's chain asked for by its address does not exist", async () => {
  const { cityId, districtId } = await aCityOfTwo();
  const ofDistrict = anActor("systemAdmin", { unitId: districtId });
  const { lines } = await logOf(ofDistrict, { ...everything, chain: `owner:${cityId}` });
  expect(lines).toEqual([]);
});

test("an entry changed behind our back is marked, and the others stay readable", async () => {
  const { administrator, districtId } = await aCityOfTwo();
  await asOwner("update audit_entries set text = replace(text, 'Sóc', 'Xóc') where number = 3");
  await asOwner("update audit_entries set text = 'nothing of ours' where number = 2");
  const { lines } = await logOf(administrator, everything);
  expect(lines.map(({ what, altered }) => ({ what, altered }))).toEqual([
    { what: "thành lập đơn vị huyện Xóc Sơn", altered: true },
    { what: "không đọc được", altered: true },
    { what: "thành lập đơn vị thành phố Hà Nội", altered: false },
  ]);
  expect(await listHistory(administrator, districtId)).toMatchObject([{ altered: true }]);
});
