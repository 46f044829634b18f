import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { addIndicators } from "@/lib/indicator/commands";
import { assignTargets } from "@/lib/registration/commands/assign-targets";
import { saveRegistration } from "@/lib/registration/commands/save-registration";
import { anOpenPeriod, inTime } from "@/tests/support/reports";

/** In the catalogue of the office, and on no yearly form. */
async function anIndicatorNobodyRegisters({ office }: Awaited<ReturnType<typeof anOpenPeriod>>) {
  await addIndicators(office.administrator, {
    ...{ ownerUnitId: office.cityId, fromOn: "2020-01-01" },
    indicators: [
      {
        ...{ code: "tin_bai", groupCode: "A", groupName: "Tuyên truyền", name: "Tin, bài" },
        ...{ unitOfMeasure: "tin", type: "count", unitCombination: "sum" },
        ...{ periodCombination: "sumOfIncrements", direction: "higherIsBetter" },
      },
    ],
  });
  return (await db.indicator.findFirstOrThrow({ where: { code: "tin_bai" } })).id;
}

test("what no yearly form offers is neither registered nor assigned, whatever a page sends", async () => {
  const stage = await anOpenPeriod();
  const stranger = await anIndicatorNobodyRegisters(stage);
  const key = { clusterYearId: stage.clusterYearId, unitId: stage.dongAnh };
  const cells = { ...stage.cells({ hoa_tang: "90/100" }), [stranger]: "5" };
  await at(inTime, () =>
    saveRegistration(stage.peopleOf(stage.dongAnh).officer, {
      ...{ ...key, intent: "save" as const, revision: 0, cells },
    }),
  );
  const targets = await db.registeredTarget.findMany({ select: { typed: true } });
  expect(targets).toEqual([{ typed: "90/100" }]);
  await expect(
    at(inTime, () => assignTargets(stage.board, { ...key, seen: "", cells: { [stranger]: "7" } })),
  ).rejects.toThrow("registration.nothingAssigned");
});

test("a target of a line that is offered no more can still be withdrawn", async () => {
  const stage = await anOpenPeriod();
  const stranger = await anIndicatorNobodyRegisters(stage);
  const key = { clusterYearId: stage.clusterYearId, unitId: stage.dongAnh };
  await db.registration.create({
    data: { ...key, targets: { create: { indicatorId: stranger, typed: "5", whole: 5 } } },
  });
  const revision = (await db.registration.findFirstOrThrow()).revision;
  await at(inTime, () =>
    saveRegistration(stage.peopleOf(stage.dongAnh).officer, {
      ...{ ...key, intent: "save" as const, revision, cells: { [stranger]: "" } },
    }),
  );
  expect(await db.registeredTarget.count()).toBe(0);
});
