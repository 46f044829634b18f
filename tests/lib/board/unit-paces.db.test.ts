import { beforeEach, expect, test } from "vitest";
import { getCityBoard } from "@/lib/board/queries/city-board";
import { findUnitPaces } from "@/lib/board/queries/unit-paces";
import { elapsedBy, isOnPace } from "@/lib/board/rules";
import { boardInput } from "@/lib/board/schema";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Direction, PeriodCombination } from "@/lib/db/generated/enums";
import { addIndicators } from "@/lib/indicator/commands";
import type { Amount } from "@/lib/indicator/rules";
import { verifyReport } from "@/lib/report/commands/check-report";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { changeSetting } from "@/lib/setting/commands";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
beforeEach(async () => {
  stage = await anOpenPeriod();
});

type Target = { whole: number } | { numerator: number; denominator: number };

/** What a unit registered, by the code of the indicator. */
async function aim(unitId: string, targets: Readonly<Record<string, Target>>) {
  const of = await db.indicator.findMany({ where: { code: { in: Object.keys(targets) } } });
  await db.registration.create({
    data: {
      ...{ clusterYearId: stage.clusterYearId, unitId, status: "submitted" },
      targets: {
        create: of.map(({ id, code }) => ({ indicatorId: id, typed: "…", ...targets[code] })),
      },
    },
  });
}

/** 10 houses built and 14 repaired by 15/6, 702/846 cremations. */
async function sentBy(unitId: string) {
  const key = await sendSheet(stage, { unitId });
  await at(inTime, () => verifyReport(stage.secretary, key));
}

async function unitPaceOfBoard() {
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const board = await at(inTime, () => getCityBoard(leader, boardInput.parse({})));
  return board?.clusters[0]?.standing.unitPace;
}

const onPaceEverywhere = {
  nha_ddk_xay_moi: { whole: 20 },
  nha_ddk_sua_chua: { whole: 30 },
  hoa_tang: { numerator: 80, denominator: 100 },
};
/** Ten houses are less than 167/366 of 22. */
const oneOfThreeLate = { ...onPaceEverywhere, nha_ddk_xay_moi: { whole: 22 } };

test("a unit keeps pace where enough of its own targets do, of the units with targets and figures", async () => {
  await aim(stage.socSon, onPaceEverywhere);
  await aim(stage.meLinh, oneOfThreeLate);
  await aim(stage.dongAnh, onPaceEverywhere);
  await sentBy(stage.dongAnh);
  await sentBy(stage.meLinh);
  expect(await unitPaceOfBoard()).toEqual({ onPace: 1, of: 2 });
  await at(inTime, () =>
    changeSetting(stage.office.administrator, {
      ...{ key: "carePace", value: "60", fromOn: "2024-01-01" },
    }),
  );
  expect(await unitPaceOfBoard()).toEqual({ onPace: 2, of: 2 });
});

test("a target without a figure is not kept pace with, and figures without targets say nothing", async () => {
  await aim(stage.meLinh, { ...onPaceEverywhere, nha_ddk: { whole: 40 } });
  await sentBy(stage.meLinh);
  await sentBy(stage.dongAnh);
  const ask = (carePace: number) =>
    findUnitPaces([stage.clusterYearId], { basis: "verified", year: 2024, carePace, office: null });
  expect((await ask(75)).get(stage.clusterYearId)).toEqual({ onPace: 1, of: 1 });
  expect((await ask(76)).get(stage.clusterYearId)).toEqual({ onPace: 0, of: 1 });
});

test("sent figures that nobody has confirmed count only where what was sent counts", async () => {
  await aim(stage.meLinh, onPaceEverywhere);
  await sendSheet(stage, { unitId: stage.meLinh });
  const ask = (basis: "sent" | "verified") =>
    findUnitPaces([stage.clusterYearId], { basis, year: 2024, carePace: 70, office: null });
  expect((await ask("sent")).get(stage.clusterYearId)).toEqual({ onPace: 1, of: 1 });
  expect((await ask("verified")).get(stage.clusterYearId)).toBeUndefined();
});

const rules = (["higherIsBetter", "lowerIsBetter", "neutral"] as Direction[]).flatMap((direction) =>
  (["sumOfIncrements", "last"] as PeriodCombination[]).map((periodCombination) => {
    return {
      code: `${direction}_${periodCombination}`.toLowerCase(),
      direction,
      periodCombination,
    };
  }),
);

/** A form with one line of every direction and kind, in which a unit has sent ten of each. */
async function sendTens(unitId: string) {
  const { administrator, cityId } = stage.office;
  await addIndicators(administrator, {
    ...{ ownerUnitId: cityId, fromOn: "2020-01-01" },
    indicators: rules.map((rule) => ({
      ...{ ...rule, name: rule.code, groupCode: "Z", groupName: "Khác", unitOfMeasure: "cuộc" },
      ...{ type: "count", unitCombination: rule.periodCombination === "last" ? "last" : "sum" },
    })),
  });
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Biểu khác", rhythm: "halfYear", fromOn: "2024-01-01" },
    ...{ route: "cluster", indicatorCodes: rules.map(({ code }) => code) },
  });
  const periodId = await openPeriod(administrator, {
    ...{ formId, year: 2024, label: "6 tháng", fromOn: "2024-01-01", toOn: "2024-06-15" },
    ...{ opensAt: instantOf("2024-06-10", "08:00"), dueAt: instantOf("2024-06-20", "17:00") },
  });
  const found = await db.indicator.findMany({ where: { groupCode: "Z" } });
  const cells = Object.fromEntries(found.map(({ id }) => [id, "10"]));
  const input = { periodId, unitId, revision: 0, intent: "submit" as const, cells };
  await at(inTime, () => submitReport(stage.peopleOf(unitId).head, input));
}

test("the database says of one figure what the rule says, in every direction and kind", async () => {
  await aim(stage.meLinh, {});
  await sendTens(stage.meLinh);
  const { id: registrationId } = await db.registration.findFirstOrThrow();
  const figure = { amount: { kind: "whole", whole: 10n } as Amount, qualifier: "exact" } as const;
  const said = [];
  const ruled = [];
  for (const rule of rules) {
    for (const whole of [9n, 10n, 11n, 21n, 22n]) {
      await db.registeredTarget.deleteMany();
      const { id: indicatorId } = await db.indicator.findFirstOrThrow({
        where: { code: rule.code },
      });
      await db.registeredTarget.create({
        data: { registrationId, indicatorId, whole, typed: "…" },
      });
      const found = await findUnitPaces([stage.clusterYearId], {
        ...{ basis: "sent", year: 2024, carePace: 100, office: null },
      });
      const pace = found.get(stage.clusterYearId);
      said.push(pace ? pace.onPace === 1 : null);
      const target = { kind: "whole", whole } as const;
      ruled.push(isOnPace(rule, figure, target, elapsedBy(2024, "2024-06-15")));
    }
  }
  expect(said).toEqual(ruled);
  expect(new Set(said)).toEqual(new Set([true, false, null]));
});
