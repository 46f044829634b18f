import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { readClusterSheet } from "@/lib/cluster/queries/read-cluster-sheet";
import { pastedSheet } from "@/lib/cluster/sheet";
import { db } from "@/lib/db/client";
import { readSheet } from "@/lib/spreadsheet/read";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import { anActor } from "@/tests/support/actors";
import { aClusterOf } from "@/tests/support/clusters";
import { aCity, aDistrict, aUnit } from "@/tests/support/units";

const decision = { kind: "cluster", fromOn: "2020-01-12" } as const;

async function fourDistricts() {
  const office = await aCity();
  for (const name of ["Mê Linh", "Thanh Trì", "Sóc Sơn", "Đông Anh"]) await aDistrict(office, name);
  return office;
}

async function read(actor: Actor, pasted: string) {
  const file = pastedSheet(pasted);
  if (!file) throw new Error("nothing pasted");
  return readClusterSheet(actor, await readSheet(file), decision);
}

/** Each cluster with its units' names, in order. */
function said({ clusters = [] }: Awaited<ReturnType<typeof read>>) {
  return clusters.map(({ label, units }) => [label, units.map(({ name }) => name)]);
}

test("a table pasted with its headings gives clusters in their order, units in the order of their numbers", async () => {
  const { administrator, cityId } = await fourDistricts();
  const sheet = [
    "Cụm\tThứ tự\tĐơn vị",
    "Cụm thi đua số 3\t2\thuyen dong anh",
    "\t1\tỦy ban MTTQ Việt Nam huyện Sóc Sơn",
    "số 1\t1\tMê Linh",
  ].join("\n");
  const found = await read(administrator, sheet);
  expect(said(found)).toEqual([
    ["số 3", ["huyện Sóc Sơn", "huyện Đông Anh"]],
    ["số 1", ["huyện Mê Linh"]],
  ]);
  expect(found.ownerUnitId).toBe(cityId);
});

test("a table pasted without headings or numbers keeps the order of its lines", async () => {
  const { administrator } = await fourDistricts();
  const found = await read(administrator, "số 3\t\tĐông Anh\nsố 3\t\tMê Linh\n");
  expect(said(found)).toEqual([["số 3", ["huyện Đông Anh", "huyện Mê Linh"]]]);
});

test("an Excel file is read as the pasted table is, whatever stands above it", async () => {
  const { administrator } = await fourDistricts();
  const bytes = await writeWorkbook({
    sheetName: "Cụm",
    title: "Phụ lục kèm theo Quyết định số 15",
    columns: ["Cụm", "Thứ tự", "Đơn vị"].map((title) => ({ title, kind: "text" as const })),
    rows: [["số 3", "1", "Đông Anh"]],
  });
  const rows = await readSheet(new File([new Uint8Array(bytes)], "cum.xlsx"));
  const found = await readClusterSheet(administrator, rows, decision);
  expect(said(found)).toEqual([["số 3", ["huyện Đông Anh"]]]);
});

/** What is wrong with a table, cell by cell. */
async function wrong(actor: Actor, pasted: string) {
  const { wrongCells = [] } = await read(actor, pasted);
  return wrongCells.map(({ address, reason }) => `${address}: ${reason}`);
}

test("every wrong row is named by its cell, and nothing is written", async () => {
  const { administrator, cityId } = await fourDistricts();
  const sheet = [
    "Cụm\tThứ tự\tĐơn vị",
    "số 3\t1\tGia Lam",
    "số 3\thai\tMê Linh",
    "số 3\t1\tĐông Anh",
  ];
  expect(await wrong(administrator, sheet.join("\n"))).toEqual(["B3: Thứ tự là số, ví dụ: 1."]);
  expect(await wrong(administrator, sheet.join("\n").replace("hai", "2"))).toEqual([
    "B4: Thứ tự 1 có hai lần trong cụm này.",
    "C2: Không tìm thấy đơn vị này vào ngày hiệu lực. Vui lòng kiểm tra lại tên hoặc mã đơn vị.",
  ]);
  await aUnit(administrator, "Phù Đổng", {
    ...{ kind: "commune", parentId: cityId, fromOn: "2025-07-01" },
  });
  expect(
    (await wrong(administrator, "số 3\t1\tPhù Đổng\nsố 3\t2\tMê Linh\nsố 4\t1\tMê Linh")).map(
      (text) => text.slice(0, 3),
    ),
  ).toEqual(["C2:", "C4:"]);
  expect(await wrong(administrator, "\t1\tMê Linh")).toEqual([
    "A2: Vui lòng ghi tên cụm, ví dụ: số 3.",
  ]);
  expect(await db.cluster.count()).toBe(0);
});

test("a unit that is in a cluster of the kind is named with that cluster", async () => {
  const office = await fourDistricts();
  const { id } = await db.unit.findFirstOrThrow({
    where: { names: { some: { name: "Sóc Sơn" } } },
  });
  await aClusterOf(office, [id]);
  const [sentence] = await wrong(office.administrator, "số 33\t1\tSóc Sơn");
  expect(sentence).toContain("C2: Đơn vị này đang ở Cụm thi đua số");
});

test("nobody but an administrator has a table read", async () => {
  const { cityId } = await fourDistricts();
  await expect(read(anActor("cityLeader", { unitId: cityId }), "số 3\t1\tSóc Sơn")).rejects.toThrow(
    "notAllowed",
  );
});

test("an empty paste is no table", () => {
  expect(pastedSheet(" \n")).toBeUndefined();
});
