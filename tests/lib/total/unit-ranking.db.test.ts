import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { changeSetting } from "@/lib/setting/commands";
import { getIndicatorFigures } from "@/lib/total/queries/indicator-figures";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, fullSheet, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

/** Sóc Sơn built 10 houses, Mê Linh 4, Đông Anh none that it told of. */
beforeEach(async () => {
  stage = await anOpenPeriod();
  await sendSheet(stage, { unitId: stage.socSon });
  await sendSheet(stage, { unitId: stage.meLinh, sheet: { ...fullSheet, nha_ddk_xay_moi: "4" } });
});

const setRanking = (value: "shown" | "hidden") =>
  at(inTime, () =>
    changeSetting(stage.office.administrator, {
      ...{ key: "unitRanking", value, fromOn: "2024-01-01" },
    }),
  );

const close = () =>
  db.clusterYear.update({ where: { id: stage.clusterYearId }, data: { phase: "closed" } });

/** By unit, in the order of the decision. */
async function houses() {
  const { id: indicatorId } = await db.indicator.findFirstOrThrow({
    where: { code: "nha_ddk_xay_moi" },
  });
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const found = await at(inTime, () =>
    getIndicatorFigures(leader, { clusterYearId: stage.clusterYearId, indicatorId }),
  );
  const plain = found?.plain[0];
  const by = (values: readonly unknown[] | null | undefined) =>
    values &&
    Object.fromEntries((found?.units ?? []).map(({ name }, unit) => [name, values[unit]]));
  return { against: by(plain?.against), ranks: by(plain?.ranks) };
}

const against = { "Sóc Sơn": "above", "Mê Linh": "below", "Đông Anh": null };

test("before the year is closed units only stand above or below the mean, whatever the office has set", async () => {
  await setRanking("shown");
  expect(await houses()).toEqual({ against, ranks: null });
});

test("a closed year ranks nobody until the office has it so", async () => {
  await close();
  expect(await houses()).toEqual({ against, ranks: null });
  await setRanking("hidden");
  expect(await houses()).toEqual({ against, ranks: null });
});

test("a closed year of an office that has it so ranks its units, those without a figure left out", async () => {
  await setRanking("shown");
  await close();
  expect(await houses()).toEqual({
    against,
    ranks: { "Sóc Sơn": 1, "Mê Linh": 2, "Đông Anh": null },
  });
});
