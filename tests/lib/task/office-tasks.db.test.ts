import { expect, test } from "vitest";
import { issueFirstCodes } from "@/lib/account/commands/issue-reset-code";
import { at, now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { addHonors } from "@/lib/honor/commands/keep-catalogue";
import { standardHonors } from "@/lib/honor/queries/standard-honors";
import { addIndicators } from "@/lib/indicator/commands";
import { standardCatalogue } from "@/lib/indicator/queries/standard-catalogue";
import { makeForm } from "@/lib/report/commands/open-period";
import { listTasks } from "@/lib/task/queries";
import { aPerson as anAccount } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aTerm, aYear, closeYear } from "@/tests/support/clusters";
import { aPerson } from "@/tests/support/people";
import { aCity, aDistrict } from "@/tests/support/units";

type Office = Awaited<ReturnType<typeof aCity>>;

async function tasksOf({ administrator }: Office) {
  return (await listTasks(administrator)).groups.flatMap(({ tasks }) => tasks);
}

/** By an administrator whom the code's row can name. */
async function giveCode({ administrator, cityId }: Office, personId: string) {
  const { id } = await anAccount(cityId);
  await issueFirstCodes({ ...administrator, personId: id }, { people: [personId] });
}

async function saidTo(office: Office) {
  return (await tasksOf(office)).map(({ what }) => what);
}

test("an empty office is led step by step until its units can work", async () => {
  const office = await aCity();
  const { administrator, cityId } = office;
  expect(await saidTo(office)).toEqual(["Nhập các đơn vị"]);

  const unitId = await aDistrict(office, "Đông Anh");
  const honors = "Lấy danh mục danh hiệu, hình thức khen thưởng";
  expect(await saidTo(office)).toEqual([
    "Nhập cán bộ và phân công",
    "Lập các cụm thi đua theo quyết định",
    "Lấy danh mục chỉ tiêu",
    honors,
  ]);

  await addHonors(administrator, standardHonors(), 0);
  const { personId } = await aPerson(administrator, "Lê Thị Cúc", { unitId });
  const clusterId = await aClusterOf(office, [unitId]);
  await addIndicators(administrator, {
    ...{ ownerUnitId: cityId, indicators: standardCatalogue() },
  });
  const { label } = await db.cluster.findUniqueOrThrow({ where: { id: clusterId } });
  expect(await saidTo(office)).toEqual([
    "Cấp mã đăng nhập lần đầu cho 1 cán bộ",
    `Mở năm thi đua của Cụm thi đua ${label}`,
    "Lập biểu mẫu báo cáo",
  ]);

  await giveCode(office, personId);
  const clusterYearId = await aYear(office, clusterId, 2024);
  await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Báo cáo tháng", rhythm: "month", fromOn: "2024-01-01" },
    ...{ route: "cluster", indicatorCodes: ["hoa_tang"] },
  });
  expect(await saidTo(office)).toEqual([
    `Ghi Cụm trưởng, Cụm phó năm 2024 của Cụm thi đua ${label}`,
    "Mở kỳ báo cáo đầu tiên",
  ]);
  await aTerm(office, { clusterYearId, unitId });
  expect(await saidTo(office)).toEqual(["Mở kỳ báo cáo đầu tiên"]);
});

test("a cluster is missed again once its last year is closed, and a code once it is out of date", async () => {
  const office = await aCity();
  const unitId = await aDistrict(office, "Đông Anh");
  const clusterId = await aClusterOf(office, [unitId]);
  const { personId } = await aPerson(office.administrator, "Lê Thị Cúc", { unitId });
  await giveCode(office, personId);
  const clusterYearId = await aYear(office, clusterId, 2024);
  await aTerm(office, { clusterYearId, unitId });
  const said = (await saidTo(office)).join();
  expect(said).not.toContain("Mở năm thi đua");
  expect(said).not.toContain("Cấp mã");
  await closeYear(office, clusterYearId);
  expect((await saidTo(office)).join()).toContain("Mở năm thi đua");
  const eightDaysOn = new Date(now().getTime() + 8 * 24 * 3_600_000);
  expect((await at(eightDaysOn, () => saidTo(office))).join()).toContain("Cấp mã");
});

test("the next year, opened before its lead is chosen, asks for none while the old one runs", async () => {
  const office = await aCity();
  const unitId = await aDistrict(office, "Đông Anh");
  const clusterId = await aClusterOf(office, [unitId]);
  await aTerm(office, { clusterYearId: await aYear(office, clusterId, 2024), unitId });
  await aYear(office, clusterId, 2025);
  expect((await saidTo(office)).join()).not.toContain("Ghi Cụm trưởng");
});

test("only the office's administrators are led, and a unit's own have nothing to found", async () => {
  const office = await aCity();
  const { cityId } = office;
  const unitId = await aDistrict(office, "Đông Anh");
  expect((await listTasks(anActor("systemAdmin", { unitId }))).count).toBe(0);
  for (const role of ["cityLeader", "citySpecialist", "viewer"] as const)
    expect((await listTasks(anActor(role, { unitId: cityId }))).count).toBe(0);
});
