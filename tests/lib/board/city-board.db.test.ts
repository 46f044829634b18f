import { expect, test } from "vitest";
import { getCityBoard } from "@/lib/board/queries/city-board";
import { boardInput } from "@/lib/board/schema";
import { at } from "@/lib/clock";
import { openYear } from "@/lib/cluster/commands/open-year";
import { instantOf } from "@/lib/dates";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aYear, closeYear } from "@/tests/support/clusters";
import { anOpenPeriod, fullSheet, inTime, sendSheet } from "@/tests/support/reports";
import { aDistrict } from "@/tests/support/units";

const noChoice = boardInput.parse({});

test("the office sees every cluster: who leads, who has sent, who is overdue, in one order", async () => {
  const stage = await anOpenPeriod();
  const other = await aClusterOf(stage.office, [await aDistrict(stage.office, "Gia Lâm")]);
  await aYear(stage.office, other);
  const input = {
    ...{ periodId: stage.periodId, unitId: stage.dongAnh, intent: "submit" as const, revision: 0 },
    cells: stage.cells(fullSheet),
  };
  await at(inTime, () => submitReport(stage.peopleOf(stage.dongAnh).head, input));
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const board = await at(instantOf("2024-06-21", "08:00"), () => getCityBoard(leader, noChoice));
  expect(board?.clusters).toMatchObject([
    {
      id: stage.clusterYearId,
      lead: { name: "Sóc Sơn" },
      standing: { members: 3, latest: { received: 1, overdue: 2, returned: 0 } },
      care: [{ kind: "overdue", units: 2, of: 3 }],
    },
    { standing: { members: 1, latest: { received: 0, overdue: 1 } } },
  ]);
  expect(board?.offices).toEqual([]);
});

test("members, strangers and those without scope have no board", async () => {
  const stage = await anOpenPeriod();
  for (const actor of [
    stage.secretary,
    stage.peopleOf(stage.dongAnh).head,
    anActor("cityLeader", { unitId: crypto.randomUUID() }),
    anActor("cityLeader"),
  ]) {
    expect(await at(inTime, () => getCityBoard(actor, noChoice))).toBeNull();
  }
});

/** The first half of 2023, of which Mê Linh's figures are brought in from papers in June 2024. */
async function aPastYear(sentBy: "nobody" | "dongAnh") {
  const stage = await anOpenPeriod();
  const { administrator, cityId } = stage.office;
  const clusterYearId = await openYear(administrator, { clusterId: stage.clusterId, year: 2023 });
  const periodId = await openPeriod(administrator, {
    ...{ formId: stage.formId, year: 2023, label: "6 tháng đầu năm 2023", graceDays: 0 },
    ...{ fromOn: "2023-01-01", toOn: "2023-06-15" },
    ...{ opensAt: instantOf("2023-06-10", "08:00"), dueAt: instantOf("2023-06-20", "17:00") },
  });
  if (sentBy === "dongAnh") {
    const when = instantOf("2023-06-12", "09:00");
    await sendSheet({ ...stage, periodId }, { unitId: stage.dongAnh, when });
    await closeYear(stage.office, clusterYearId);
  }
  const [id = ""] = Object.keys(stage.cells({ nha_ddk_xay_moi: "" }));
  const brought = { unitId: stage.meLinh, cells: { [id]: { from: "", to: "7" } } };
  await at(inTime, () =>
    importSheet(administrator, {
      ...{ periodId, onConflict: null, isOnBehalf: true },
      units: [{ ...brought, source: "Báo cáo năm 2023" }],
    }),
  );
  const leader = anActor("cityLeader", { unitId: cityId });
  const board = await at(inTime, () => getCityBoard(leader, boardInput.parse({ year: "2023" })));
  return board?.clusters[0];
}

test("of a year gone by that only holds old figures nothing is expected, and nothing is late", async () => {
  const line = await aPastYear("nobody");
  expect(line?.standing).toMatchObject({
    latest: { isHistory: true, received: 1, overdue: 0, returned: 0 },
    punctual: { onTime: 0, expected: 0, periods: 0 },
  });
  expect(line?.units.map(({ timeliness }) => timeliness)).toEqual(Array(3).fill("history"));
  expect([line?.care, line?.praise]).toEqual([[], []]);
});

test("where a unit sent it then, the others are late, but for the one whose figures were brought in", async () => {
  const line = await aPastYear("dongAnh");
  expect(line?.standing).toMatchObject({
    latest: { isHistory: false, received: 2, overdue: 1 },
    punctual: { onTime: 1, expected: 2, periods: 1 },
  });
  expect(line?.care).toMatchObject([{ kind: "overdue", units: 1 }]);
});
