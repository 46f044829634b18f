import { expect, test } from "vitest";
import { getCityBoard } from "@/lib/board/queries/city-board";
import { boardInput } from "@/lib/board/schema";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { submitReport } from "@/lib/report/commands/send-report";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";
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
