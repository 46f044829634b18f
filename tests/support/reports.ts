import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { ReportRoute } from "@/lib/db/generated/enums";
import { addIndicators } from "@/lib/indicator/commands";
import type { AddIndicatorsInput } from "@/lib/indicator/schema";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { aPerson, assign } from "./accounts";
import { anActor } from "./actors";
import { aClusterOfThree, aTerm, aYear } from "./clusters";
import { scene } from "./scene";
import { aCity } from "./units";

type Definition = AddIndicatorsInput["indicators"][number];

const counted: Definition = {
  code: "nha_ddk_xay_moi",
  groupCode: "C",
  groupName: "An sinh xã hội, quỹ",
  name: "Nhà Đại đoàn kết xây mới",
  unitOfMeasure: "căn",
  type: "count",
  unitCombination: "sum",
  periodCombination: "sumOfIncrements",
  direction: "higherIsBetter",
};

/** Houses built and repaired with their defined sum, a fund in đồng, and cremations as a ratio. */
const indicators: Definition[] = [
  {
    ...counted,
    code: "nha_ddk",
    name: "Nhà Đại đoàn kết xây mới, sửa chữa",
    parts: ["nha_ddk_xay_moi", "nha_ddk_sua_chua"],
  },
  counted,
  { ...counted, code: "nha_ddk_sua_chua", name: "Nhà Đại đoàn kết sửa chữa" },
  {
    ...counted,
    code: "quy_bien_dao",
    name: "Thu Quỹ “Vì biển, đảo Việt Nam”",
    unitOfMeasure: "đồng",
    type: "money",
  },
  {
    ...counted,
    code: "hoa_tang",
    name: "Ca hỏa táng",
    unitOfMeasure: "%",
    type: "ratio",
    unitCombination: "ratioOfSums",
  },
];

/** Cremations in a group of their own, which another board confirms. */
const inTwoFields = indicators.map((line) =>
  line.code === "hoa_tang"
    ? { ...line, groupCode: "B", groupName: "Cuộc vận động, phong trào" }
    : line,
);

const entered = ["nha_ddk_xay_moi", "nha_ddk_sua_chua", "quy_bien_dao", "hoa_tang"];
export const inTime = instantOf("2024-06-18", "09:00");

type Opening = {
  route?: ReportRoute;
  /** Whether there is a yearly form, whose indicators units register. */
  registers?: boolean;
};

/**
 * A year of three units, led by Sóc Sơn with Mê Linh as deputy, a yearly form for what they register, and a form of four lines open for it until
 * 17:00 on 20/6/2024, in one group of indicators, or in B and C where boards confirm. Through both, the secretary and
 * the deputy's head are assigned as well. Actors by unit: officer and head; a specialist of the office's boards.
 */
export const anOpenPeriod = scene("an open period", makeOpenPeriod);

async function makeOpenPeriod({ route = "cluster", registers = true }: Opening = {}) {
  const office = await aCity();
  const { clusterId, socSon, meLinh, dongAnh } = await aClusterOfThree(office);
  const clusterYearId = await aYear(office, clusterId);
  await aTerm(office, { clusterYearId, unitId: socSon, role: "lead" });
  await aTerm(office, { clusterYearId, unitId: meLinh, role: "deputy" });
  const { administrator, cityId } = office;
  if (route === "both") {
    for (const [role, unitId] of [
      ["unitReporter", socSon],
      ["unitLeader", meLinh],
    ] as const) {
      const { id: personId } = await aPerson(cityId);
      await assign(personId, { role, unitId });
    }
  }
  await addIndicators(administrator, {
    ...{ ownerUnitId: cityId, fromOn: "2020-01-01" },
    indicators: route === "cluster" ? indicators : inTwoFields,
  });
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Báo cáo 6 tháng", rhythm: "halfYear", fromOn: "2024-01-01" },
    ...{ route, indicatorCodes: entered },
  });
  if (registers) {
    await makeForm(administrator, {
      ...{ ownerUnitId: cityId, name: "Chỉ tiêu năm", rhythm: "year", fromOn: "2024-01-01" },
      indicatorCodes: entered,
    });
  }
  const periodId = await openPeriod(administrator, {
    ...{
      formId,
      year: 2024,
      label: "6 tháng đầu năm 2024",
      fromOn: "2024-01-01",
      toOn: "2024-06-15",
    },
    ...{ opensAt: instantOf("2024-06-10", "08:00"), dueAt: instantOf("2024-06-20", "17:00") },
  });
  const found = await db.indicator.findMany({ select: { id: true, code: true } });
  const idOf = new Map(found.map(({ id, code }) => [code, id]));
  const peopleOf = (unitId: string) => ({
    officer: anActor("unitReporter", { unitId }),
    head: anActor("unitLeader", { unitId }),
  });
  return {
    ...{ office, clusterId, clusterYearId, formId, periodId, socSon, meLinh, dongAnh, peopleOf },
    cells: (typed: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(typed).map(([code, text]) => [idOf.get(code) ?? code, text]),
      ),
    secretary: anActor("clusterSecretary", { unitId: socSon, clusterId, clusterYearId }),
    board: anActor("citySpecialist", { unitId: office.cityId }),
    deputy: anActor("clusterDeputy", { unitId: meLinh, clusterId, clusterYearId }),
  };
}

export const fullSheet = {
  nha_ddk_xay_moi: "10",
  nha_ddk_sua_chua: "14",
  quy_bien_dao: "1.180",
  hoa_tang: "702/846",
};

/** Sends a unit's full sheet by its head; gives what a next act on it names. */
export async function sendSheet(
  stage: Awaited<ReturnType<typeof anOpenPeriod>>,
  { unitId, when = inTime, sheet = fullSheet }: SheetToSend,
) {
  const key = { periodId: stage.periodId, unitId };
  const input = { ...key, revision: await revisionOf(key), intent: "submit" as const };
  await at(when, () =>
    submitReport(stage.peopleOf(unitId).head, { ...input, cells: stage.cells(sheet) }),
  );
  return { ...key, revision: await revisionOf(key) };
}

type SheetToSend = { unitId: string; when?: Date; sheet?: Readonly<Record<string, string>> };

export async function revisionOf(key: { periodId: string; unitId: string }) {
  const row = await db.progressReport.findUnique({ where: { periodId_unitId: key } });
  return row?.revision ?? 0;
}
