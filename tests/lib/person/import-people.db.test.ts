import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { importPeople } from "@/lib/person/commands/import-people";
import { readPeopleSheet } from "@/lib/person/queries/read-people-sheet";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aClusterOf } from "@/tests/support/clusters";
import { aPerson } from "@/tests/support/people";
import { aSheet, saidOf } from "@/tests/support/sheets";
import { aCity, aCommune, aDistrict } from "@/tests/support/units";

const head =
  "Họ và tên | Điện thoại | Thư điện tử | Nơi công tác | Vai trò | Chức vụ | Từ ngày | Đến hết ngày";
const binh = "Lê Bình | 0912 345 678 | | xa dong anh | Lãnh đạo đơn vị | Chủ tịch | 01/07/2025 |";
const hoa = "Tạ Hoa | | hoa@example.vn | Đông Anh | Cán bộ phụ trách | Cán bộ | 01/07/2025 |";

async function aCityWithACommune() {
  const city = await aCity();
  return { ...city, unitId: await aCommune(city, "Đông Anh") };
}

async function read(actor: Actor, ...lines: string[]) {
  return readPeopleSheet(actor, await aSheet([head, ...lines]));
}

async function peopleOf(actor: Actor, ...lines: string[]) {
  const found = await read(actor, ...lines);
  if (found.wrongCells) throw new Error(saidOf(found).join("; "));
  return { people: found.people };
}

test("a sheet brings people with their first assignments, and no password", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  const ids = await importPeople(administrator, await peopleOf(administrator, binh, hoa));

  const people = await db.person.findMany({
    where: { id: { in: ids } },
    include: { assignments: true, credential: true },
    orderBy: { userName: "asc" },
  });
  expect(people).toMatchObject([
    { userName: "lebinh", phone: "+84912345678", assignments: [{ unitId, role: "unitLeader" }] },
    { userName: "tahoa", email: "hoa@example.vn", credential: { passwordHash: null } },
  ]);
  expect((await recorded()).slice(-3)).toEqual([
    ...["people.imported", "assignment.begun", "assignment.begun"],
  ]);
});

test("every wrong cell is named, and nothing is written", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  await aPerson(administrator, "Trần An", { unitId, phone: "+84900000001" });
  const found = await read(
    administrator,
    "Lê Bình | 0900 000 001 | | Đông Anh | Lãnh đạo đơn vị | Chủ tịch | 01/07/2025 |",
    "Tạ Hoa | | hoa@example.vn | xã Cổ Loa | Cán bộ phụ trách | Cán bộ | 01/07/2025 |",
    "Tạ Huệ | | hoa@example.vn | Đông Anh | Thư ký cụm | Cán bộ | 01/07/2025 |",
    "Lê Bình | | | Đông Anh | Lãnh đạo đơn vị | Chủ tịch | 01/07/2025 | 30/06/2025",
  );
  expect(saidOf(found)).toEqual([
    "C4 Địa chỉ này đã có ở dòng 3.",
    "A5 Cán bộ này đã có cùng vai trò,",
    "H5 Ngày cuối trước ngày đầu. Vui ",
    "B2 Số này đang dùng để đăng nhập ",
    "D3 Không tìm thấy nơi công tác nà",
    "E4 Vai trò này không giao tại đây",
  ]);
  expect(await db.person.count()).toBe(1);
});

test("the secretary of a cluster is charged at the cluster, found by its name", async () => {
  const city = await aCity();
  const clusterId = await aClusterOf(city, [await aDistrict(city, "Mê Linh")]);
  const { label } = await db.cluster.findUniqueOrThrow({ where: { id: clusterId } });
  const line = `Vũ Đức | | | cum thi dua ${label} | Thư ký cụm | Chuyên viên | 01/08/2025 |`;
  await importPeople(city.administrator, await peopleOf(city.administrator, line));
  expect(await db.assignment.findFirst()).toMatchObject({ clusterId, role: "clusterSecretary" });
});

test("the same sheet sent twice, also at the same moment, adds everybody once", async () => {
  const { administrator } = await aCityWithACommune();
  const nameless = "Tạ Hoa | | | Đông Anh | Cán bộ phụ trách | Cán bộ | 01/07/2025 |";
  const sheet = await peopleOf(administrator, nameless);
  const outcomes = await Promise.allSettled([
    importPeople(administrator, sheet),
    importPeople(administrator, sheet),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "assignment.alreadyHeld" },
  });
  expect(await db.person.count()).toBe(1);
  expect(saidOf(await read(administrator, nameless))).toEqual([
    "A2 Đã có cán bộ cùng họ tên giữ v",
  ]);
});

test("one person who cannot be taken keeps all others out", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  const sheet = await peopleOf(administrator, binh, hoa);
  await aPerson(administrator, "Trần An", { unitId, email: "hoa@example.vn" });
  await expect(importPeople(administrator, sheet)).rejects.toMatchObject({
    code: "person.emailTaken",
  });
  expect(await db.person.count()).toBe(1);
});

test("only the administrators above may import, and only below themselves", async () => {
  const city = await aCityWithACommune();
  const other = await aCommune(city, "Thư Lâm");
  const officer = anActor("unitReporter", { unitId: city.unitId });
  await expect(read(officer, binh)).rejects.toMatchObject({ code: "notAllowed" });

  const local = anActor("systemAdmin", { unitId: other });
  expect(saidOf(await read(local, binh))).toEqual(["D2 Không tìm thấy nơi công tác nà"]);
  await expect(importPeople(local, await peopleOf(city.administrator, binh))).rejects.toMatchObject(
    { code: "notAllowed" },
  );
});
