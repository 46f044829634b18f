import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { type Day, dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { rulesAmong } from "@/lib/figure/queries/line-facts";
import { describeIndicator, endIndicator } from "@/lib/indicator/commands/keep-indicator";
import { addRule, endRule } from "@/lib/indicator/commands/keep-rules";
import { getIndicator } from "@/lib/indicator/queries/get-indicator";
import { listRules } from "@/lib/indicator/queries/list-rules";
import { sendRegistration } from "@/lib/registration/commands/save-registration";
import { getReport } from "@/lib/report/queries/report";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aSuccessor, fund, unsaid } from "@/tests/support/indicators";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let admin: typeof stage.office.administrator;

beforeEach(async () => {
  stage = await anOpenPeriod();
  admin = stage.office.administrator;
});

const idOf = async (code: string) => (await db.indicator.findFirstOrThrow({ where: { code } })).id;

test("what an indicator says of itself may change; what it counts may not once it has figures", async () => {
  const indicatorId = await idOf("quy_bien_dao");
  const said = { ...unsaid, indicatorId, sentence: "Thu {số}.", plausibleTo: "5000000000" };
  await describeIndicator(admin, { ...said, requiresEvidence: true });
  expect(await getIndicator(admin, indicatorId)).toMatchObject({
    ...{ sentence: "Thu {số}.", plausibleTo: "5000000000", requiresEvidence: true },
  });
  await describeIndicator(admin, said); // else its figure would ask for evidence
  await sendSheet(stage, { unitId: stage.dongAnh });
  const change = (type: string) =>
    asOwner(`update indicators set type = '${type}' where code = 'quy_bien_dao'`);
  await expect(change("count")).rejects.toThrow(/has figures/);
  await expect(db.indicator.deleteMany()).rejects.toThrow(/permission denied/);
});

test("a successor begins where the old one ends, on the same forms; the old line says so in one more period", async () => {
  const indicatorId = await idOf("quy_bien_dao");
  const succeed = () => aSuccessor(admin, indicatorId, "2024-01-01");
  const outcomes = await Promise.allSettled([succeed(), succeed()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const seen = await getIndicator(admin, indicatorId);
  expect(seen).toMatchObject({ toOn: "2023-12-31", successor: { name: fund.name } });
  const report = await at(inTime, () =>
    getReport(stage.peopleOf(stage.dongAnh).officer, {
      periodId: stage.periodId,
      unitId: stage.dongAnh,
    }),
  );
  const names = report?.lines.map(({ indicator }) => indicator.name);
  expect(names).toContain(fund.name);
  expect(names).not.toContain("Thu Quỹ “Vì biển, đảo Việt Nam”");
  expect(report?.ended).toEqual([
    {
      ...{ name: "Thu Quỹ “Vì biển, đảo Việt Nam”", toOn: "2023-12-31" },
      ...{ successorName: fund.name, target: null },
    },
  ]);
  expect(await recorded()).toContain("indicator.ended");
});

test("what held for an indicator holds for its successor, where the two still compare; before it, as it was", async () => {
  const [money, houses, cremations] = await Promise.all(
    ["quy_bien_dao", "nha_ddk_xay_moi", "hoa_tang"].map(idOf),
  );
  const from = { leftId: money ?? "", fromOn: "2024-01-01" as const };
  await addRule(admin, { ...from, comparison: "onlyWith", rightId: houses ?? "" });
  const reversed = { leftId: cremations ?? "", rightId: money ?? "", comparison: "onlyWith" };
  await addRule(admin, { ...from, ...reversed, comparison: "onlyWith", fromOn: "2024-09-01" });
  const successorId = await aSuccessor(admin, money ?? "", "2024-06-16");
  const holding = async (ids: (string | undefined)[], day: Day) =>
    (await rulesAmong(db, ids.map(String), day)).map(({ leftId, rightId }) => [leftId, rightId]);
  expect(await holding([money, houses, successorId], "2024-06-15")).toEqual([[money, houses]]);
  expect(await holding([money, houses, successorId], "2024-06-16")).toEqual([
    [successorId, houses],
  ]);
  expect(await holding([money, cremations, successorId], "2024-12-31")).toEqual([
    [cremations, successorId],
  ]);
});

test("a rule with a last day goes on with the successor to that day; one that was over stays as it was", async () => {
  const [money, houses] = await Promise.all(["quy_bien_dao", "nha_ddk_xay_moi"].map(idOf));
  const rule = { leftId: money ?? "", rightId: houses ?? "", comparison: "onlyWith" as const };
  for (const [fromOn, toOn] of [
    ["2024-01-01", "2024-03-31"],
    ["2024-04-01", "2024-06-16"],
  ] as const) {
    const ruleId = await addRule(admin, { ...rule, fromOn });
    await endRule(admin, { ruleId, toOn });
  }
  const successorId = await aSuccessor(admin, money ?? "", "2024-06-16");
  const kept = await db.indicatorRule.findMany({
    select: { leftId: true, fromOn: true, toOn: true },
    orderBy: { fromOn: "asc" },
  });
  expect(
    kept.map(({ leftId, ...of }) => [leftId, dayFromDb(of.fromOn), of.toOn && dayFromDb(of.toOn)]),
  ).toEqual([
    [money, "2024-01-01", "2024-03-31"],
    [money, "2024-04-01", "2024-06-15"],
    [successorId, "2024-06-16", "2024-06-16"],
  ]);
});

test("a rule that the successor no longer compares by ends with the old indicator", async () => {
  const money = await idOf("quy_bien_dao");
  const other = await db.indicator.create({
    data: {
      ...{ ...fund, ownerUnitId: stage.office.cityId, code: "quy_khac", position: 99 },
      ...{ searchText: "quy khac", fromOn: new Date("2020-01-01") },
    },
  });
  const rule = { leftId: money, rightId: other.id, fromOn: "2024-01-01" as const };
  await addRule(admin, { ...rule, comparison: "notAbove" });
  await aSuccessor(admin, money, "2024-06-16", { type: "count", unitOfMeasure: "lượt" });
  expect(await db.indicatorRule.findMany({ select: { toOn: true } })).toEqual([
    { toOn: new Date("2024-06-15") },
  ]);
});

test("a target stays with what it was set for: the catalogue and the report say so", async () => {
  const indicatorId = await idOf("quy_bien_dao");
  const key = { clusterYearId: stage.clusterYearId, unitId: stage.dongAnh };
  const { head, officer } = stage.peopleOf(stage.dongAnh);
  const cells = stage.cells({ quy_bien_dao: "2,3 tỷ" });
  await at(inTime, () => sendRegistration(head, { ...key, revision: 0, intent: "submit", cells }));
  expect(await getIndicator(admin, indicatorId)).toMatchObject({ targets: 1 });
  await aSuccessor(admin, indicatorId, "2024-01-01");
  const report = await at(inTime, () =>
    getReport(officer, { periodId: stage.periodId, unitId: stage.dongAnh }),
  );
  expect(report?.ended).toMatchObject([{ successorName: fund.name, target: "2.300" }]);
  const line = report?.lines.find(({ indicator }) => indicator.name === fund.name);
  expect(line?.target).toBeNull();
});

test("a successor does not begin within a period that holds figures; the first possible day is named, before and after", async () => {
  const indicatorId = await idOf("quy_bien_dao");
  expect((await getIndicator(admin, indicatorId))?.replaceable).toBeNull();
  await sendSheet(stage, { unitId: stage.dongAnh });
  for (const fromOn of ["2024-01-01", "2024-06-01", "2024-06-15"] as const)
    await expect(aSuccessor(admin, indicatorId, fromOn)).rejects.toMatchObject({
      ...{ code: "indicator.periodHasFigures" },
      facts: { period: "6 tháng đầu năm 2024", first: "16/6/2024" },
    });
  const { replaceable } = (await getIndicator(admin, indicatorId)) ?? {};
  expect(replaceable).toEqual({ period: "6 tháng đầu năm 2024", day: "2024-06-16" });
  await aSuccessor(admin, indicatorId, "2024-06-16");
});

test.each([
  ["twice", "quy_bien_dao", "2024-06-30", "indicator.ended"],
  ["before it began", "hoa_tang", "2019-12-31", "indicator.endsBeforeStart"],
  ["while a sum adds it up", "nha_ddk_xay_moi", "2024-06-30", "indicator.inSum"],
] as const)("an indicator is not ended %s", async (_, code, toOn, refusal) => {
  const indicatorId = await idOf(code);
  if (refusal === "indicator.ended") await endIndicator(admin, { indicatorId, toOn });
  await expect(endIndicator(admin, { indicatorId, toOn })).rejects.toThrow(refusal);
  const stranger = anActor("systemAdmin", { unitId: stage.dongAnh });
  await expect(endIndicator(stranger, { indicatorId, toOn })).rejects.toThrow("notFound");
});

test("a rule between two indicators is added once, compares numbers of one kind, and is ended", async () => {
  const [leftId, rightId, money] = await Promise.all(
    ["nha_ddk_sua_chua", "nha_ddk_xay_moi", "quy_bien_dao"].map(idOf),
  );
  const rule = { leftId: leftId ?? "", rightId: rightId ?? "", fromOn: "2024-01-01" as const };
  const ruleId = await addRule(admin, { ...rule, comparison: "notAbove" });
  const refused = [
    [{ ...rule, comparison: "notAbove" }, "indicatorRule.known"],
    [{ ...rule, rightId: rule.leftId, comparison: "equals" }, "indicatorRule.same"],
    [{ ...rule, rightId: money ?? "", comparison: "equals" }, "indicatorRule.kinds"],
  ] as const;
  for (const [input, code] of refused) await expect(addRule(admin, input)).rejects.toThrow(code);
  await addRule(admin, { ...rule, rightId: money ?? "", comparison: "onlyWith" });
  await endRule(admin, { ruleId, toOn: "2024-06-30" });
  await expect(endRule(admin, { ruleId, toOn: "2024-06-30" })).rejects.toThrow(
    "indicatorRule.ended",
  );
  expect((await listRules(admin))?.rules.map(({ comparison, toOn }) => [comparison, toOn])).toEqual(
    [
      ["onlyWith", null],
      ["notAbove", "2024-06-30"],
    ],
  );
});
