import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { getNextToCheck } from "@/lib/report/queries/next-to-check";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

/** In the order of the decision: Sóc Sơn (the secretary's own), Mê Linh, Đông Anh. */
let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  for (const unitId of [stage.meLinh, stage.socSon, stage.dongAnh])
    await at(inTime, () =>
      submitReport(stage.peopleOf(unitId).head, {
        ...{ periodId: stage.periodId, unitId, intent: "submit", revision: 0 },
        cells: stage.cells(fullSheet),
      }),
    );
});

function nextAfter(unitId: string, actor = stage.secretary) {
  const { periodId, clusterYearId } = stage;
  return at(inTime, () => getNextToCheck(actor, { clusterYearId, periodId, unitId }));
}

test("the next report is the next one in the order of the decision, then from the top", async () => {
  expect(await nextAfter(stage.socSon)).toEqual({
    ...{ unitId: stage.meLinh, name: "huyện Mê Linh", count: 2 },
  });
  expect(await nextAfter(stage.dongAnh)).toMatchObject({ unitId: stage.meLinh, count: 1 });
});

test("a checker's own unit is passed over, and after the last there is none", async () => {
  expect(await nextAfter(stage.meLinh)).toMatchObject({ unitId: stage.dongAnh });
  for (const unitId of [stage.dongAnh, stage.meLinh]) {
    const key = { periodId: stage.periodId, unitId };
    const { revision } = await db.progressReport.findFirstOrThrow({ where: key });
    await at(inTime, () => verifyReport(stage.secretary, { ...key, revision }));
  }
  expect(await nextAfter(stage.meLinh)).toBeNull();
});

test("to somebody who does not check, no report is the next one", async () => {
  expect(await nextAfter(stage.meLinh, stage.peopleOf(stage.dongAnh).officer)).toBeNull();
});
