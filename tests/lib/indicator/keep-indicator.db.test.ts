import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import {
  describeIndicator,
  endIndicator,
  succeedIndicator,
} from "@/lib/indicator/commands/keep-indicator";
import { addRule, endRule } from "@/lib/indicator/commands/keep-rules";
import { getIndicator } from "@/lib/indicator/queries/get-indicator";
import { listRules } from "@/lib/indicator/queries/list-rules";
import { getReport } from "@/lib/report/queries/report";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let admin: typeof stage.office.administrator;

beforeEach(async () => {
  stage = await anOpenPeriod();
  admin = stage.office.administrator;
});

const idOf = async (code: string) => (await db.indicator.findFirstOrThrow({ where: { code } })).id;

const meaning = {
  groupCode: "C",
  groupName: "An sinh xã hội, quỹ",
  name: "Thu Quỹ biển, đảo (mới)",
  unitOfMeasure: "đồng",
  type: "money",
  unitCombination: "sum",
  periodCombination: "sumOfIncrements",
  direction: "higherIsBetter",
  reportMode: "increment",
} as const;
const words = {
  ...{ definition: "", example: "", sentence: "", plausibleFrom: null, plausibleTo: null },
  ...{ requiresEvidence: false, activityUse: "sum" as const },
};

test("what an indicator says of itself may change; what it counts may not once it has figures", async () => {
  const indicatorId = await idOf("quy_bien_dao");
  const said = { ...words, indicatorId, sentence: "Thu {số}.", plausibleTo: "5000000000" };
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
  const next = { ...meaning, ...words, indicatorId, code: "quy_bien_dao_2" };
  const succeed = () => succeedIndicator(admin, { ...next, fromOn: "2024-01-01" });
  const outcomes = await Promise.allSettled([succeed(), succeed()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const seen = await getIndicator(admin, indicatorId);
  expect(seen).toMatchObject({ toOn: "2023-12-31", successor: { name: meaning.name } });
  const report = await at(inTime, () =>
    getReport(stage.peopleOf(stage.dongAnh).officer, {
      periodId: stage.periodId,
      unitId: stage.dongAnh,
    }),
  );
  const names = report?.lines.map(({ indicator }) => indicator.name);
  expect(names).toContain(meaning.name);
  expect(names).not.toContain("Thu Quỹ “Vì biển, đảo Việt Nam”");
  expect(report?.ended).toEqual([
    {
      ...{ name: "Thu Quỹ “Vì biển, đảo Việt Nam”", toOn: "2023-12-31" },
      successorName: meaning.name,
    },
  ]);
  expect(await recorded()).toContain("indicator.ended");
});

test("a successor does not begin within a period that holds figures; the first possible day is named, before and after", async () => {
  const indicatorId = await idOf("quy_bien_dao");
  expect((await getIndicator(admin, indicatorId))?.replaceable).toBeNull();
  await sendSheet(stage, { unitId: stage.dongAnh });
  const next = { ...meaning, ...words, indicatorId, code: "quy_bien_dao_2" };
  for (const fromOn of ["2024-01-01", "2024-06-01", "2024-06-15"] as const)
    await expect(succeedIndicator(admin, { ...next, fromOn })).rejects.toMatchObject({
      ...{ code: "indicator.periodHasFigures" },
      facts: { period: "6 tháng đầu năm 2024", first: "16/6/2024" },
    });
  const { replaceable } = (await getIndicator(admin, indicatorId)) ?? {};
  expect(replaceable).toEqual({ period: "6 tháng đầu năm 2024", day: "2024-06-16" });
  await succeedIndicator(admin, { ...next, fromOn: "2024-06-16" });
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
