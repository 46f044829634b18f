import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { addIndicators } from "@/lib/indicator/commands";
import { endIndicator, succeedIndicator } from "@/lib/indicator/commands/keep-indicator";
import { succeedIndicatorInput } from "@/lib/indicator/schema";
import { assignTargets } from "@/lib/registration/commands/assign-targets";
import { saveRegistration } from "@/lib/registration/commands/save-registration";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { aRegisteringUnit } from "@/tests/support/registrations";
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

test("what ended before the year is offered no more, its successor in its place; nor is a form that was ended", async () => {
  const { stage, key, unit } = await aRegisteringUnit();
  const { administrator } = stage.office;
  const offered = async () =>
    (await at(inTime, () => getRegistration(unit.head, key)))?.lines.map(
      ({ indicator }) => indicator.name,
    );
  const idOf = async (code: string) =>
    (await db.indicator.findFirstOrThrow({ where: { code } })).id;
  const next = succeedIndicatorInput.parse({
    ...{ indicatorId: await idOf("hoa_tang"), code: "hoa_tang_2", name: "Ca hỏa táng, điện táng" },
    ...{ groupCode: "B", groupName: "Cuộc vận động", unitOfMeasure: "%", fromOn: "2024-01-01" },
    ...{ type: "ratio", unitCombination: "ratioOfSums", periodCombination: "sumOfIncrements" },
    ...{ reportMode: "increment", direction: "higherIsBetter" },
  });
  await succeedIndicator(administrator, next);
  await endIndicator(administrator, {
    indicatorId: await idOf("quy_bien_dao"),
    toOn: "2024-06-30",
  });
  const lines = await offered();
  expect(lines).toContain("Ca hỏa táng, điện táng");
  expect(lines).toContain("Thu Quỹ “Vì biển, đảo Việt Nam”");
  expect(lines).not.toContain("Ca hỏa táng");
  const days = { fromOn: dayToDb("2023-01-01"), toOn: dayToDb("2023-12-31") };
  await db.reportForm.updateMany({ data: days });
  expect(await offered()).toEqual([]);
});
