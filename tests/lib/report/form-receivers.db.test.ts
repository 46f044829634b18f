import { beforeEach, expect, test } from "vitest";
import { readText } from "@/lib/audit/rules";
import { getCityBoard } from "@/lib/board/queries/city-board";
import { boardInput } from "@/lib/board/schema";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { autosaveFigures } from "@/lib/report/commands/autosave-figures";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { getClusterSheet } from "@/lib/report/queries/cluster-sheet";
import { listFormReceivers } from "@/lib/report/queries/form-receivers";
import { getForm } from "@/lib/report/queries/forms";
import { getLateList } from "@/lib/report/queries/late-list";
import { getReport } from "@/lib/report/queries/report";
import type { MakeFormInput } from "@/lib/report/schema";
import { getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { getOfficeFigures } from "@/lib/total/queries/office-figures";
import { figuresView, officeView } from "@/lib/total/schema";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, inTime } from "@/tests/support/reports";
import { aDistrict } from "@/tests/support/units";

const after = instantOf("2024-06-21", "09:00");
let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
/** A second cluster of the office, of one unit. */
let other: { clusterId: string; clusterYearId: string; giaLam: string };

beforeEach(async () => {
  stage = await anOpenPeriod({ registers: false });
  const giaLam = await aDistrict(stage.office, "Gia Lâm");
  const clusterId = await aClusterOf(stage.office, [giaLam]);
  other = { clusterId, giaLam, clusterYearId: await aYear(stage.office, clusterId) };
});

/** A form of one line with a period of June, due with the general one's; gives the period. */
async function opened(
  given: Partial<MakeFormInput>,
  days = { fromOn: "2024-06-16", toOn: "2024-06-19" },
) {
  const { administrator, cityId } = stage.office;
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Biểu riêng", rhythm: "month", fromOn: "2024-01-01" },
    ...{ indicatorCodes: ["nha_ddk_xay_moi"], ...given },
  });
  return openPeriod(administrator, {
    ...{ formId, year: 2024, label: "kỳ riêng", ...days },
    ...{ opensAt: instantOf("2024-06-10", "08:00"), dueAt: instantOf("2024-06-20", "18:00") },
  });
}

const typed = (periodId: string, unitId: string, figure = "3") => {
  const sheet = stage.cells({ nha_ddk_xay_moi: figure });
  const input = { periodId, unitId, intent: "save" as const, revision: 0, cells: sheet };
  return at(inTime, () => enterFigures(stage.peopleOf(unitId).officer, input));
};
const seen = (periodId: string, unitId: string) =>
  at(inTime, () => getReport(stage.peopleOf(unitId).officer, { periodId, unitId }));

test("a form for one unit is that unit's alone: to type, to be waited for, to be late", async () => {
  const periodId = await opened({ unitIds: [stage.dongAnh] });
  expect(await seen(periodId, stage.meLinh)).toBeNull();
  await expect(typed(periodId, stage.meLinh)).rejects.toThrow("notFound");
  const { officer } = stage.peopleOf(stage.meLinh);
  const save = { periodId, unitId: stage.meLinh, key: crypto.randomUUID(), actingAs: "" };
  await expect(at(inTime, () => autosaveFigures(officer, { ...save, cells: {} }))).rejects.toThrow(
    "notFound",
  );
  expect(await db.progressReport.count()).toBe(0);
  await typed(periodId, stage.dongAnh);
  const list = await at(after, () => getLateList(stage.secretary, stage.clusterYearId));
  const [own, general] = list?.periods ?? [];
  expect([own?.label, own?.sending.expected, general?.sending.expected]).toEqual([
    "kỳ riêng",
    1,
    3,
  ]);
  expect(own?.late.map(({ unitId }) => unitId)).toEqual([stage.dongAnh]);
  const key = { periodId, clusterYearId: stage.clusterYearId };
  expect((await at(inTime, () => getClusterSheet(stage.board, key)))?.unitIds).toEqual([
    stage.dongAnh,
  ]);
});

test("a form for a cluster asks each of its units and no other cluster's; the office's board follows it", async () => {
  const periodId = await opened({ clusterIds: [other.clusterId] });
  await typed(periodId, other.giaLam);
  expect(await seen(periodId, stage.dongAnh)).toBeNull();
  const late = await at(after, () => getLateList(stage.board, stage.clusterYearId));
  expect(late?.periods.map(({ label }) => label)).toEqual(["6 tháng đầu năm 2024"]);
  const key = { periodId, clusterYearId: stage.clusterYearId };
  expect(await at(inTime, () => getClusterSheet(stage.board, key))).toBeNull();
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const board = await at(after, () => getCityBoard(leader, boardInput.parse({})));
  expect(board?.clusters.map(({ standing }) => [standing.latest, standing.punctual])).toEqual([
    [
      { label: "6 tháng đầu năm 2024", isHistory: false, received: 0, overdue: 3, returned: 0 },
      { onTime: 0, expected: 0, periods: 0 },
    ],
    [
      { label: "kỳ riêng", isHistory: false, received: 0, overdue: 1, returned: 0 },
      { onTime: 0, expected: 1, periods: 1 },
    ],
  ]);
});

test("punctuality and coverage count the units that are asked", async () => {
  const periodId = await opened({ unitIds: [stage.dongAnh] });
  await typed(periodId, stage.dongAnh);
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const board = await at(after, () => getCityBoard(leader, boardInput.parse({})));
  expect(board?.clusters[0]?.standing.punctual).toEqual({ onTime: 0, expected: 1, periods: 1 });
  // A year whose only form asks one of three.
  await asOwner(`update reporting_periods set year = 2023 where id <> '${periodId}'`);
  const figures = await at(inTime, () =>
    getClusterFigures(stage.secretary, stage.clusterYearId, figuresView.parse({})),
  );
  expect(figures?.coverage.units).toBe(1);
  const office = await at(inTime, () => getOfficeFigures(leader, officeView.parse({})));
  expect(office?.coverage.units).toBe(1);
});

test("only what is below the office can be named, and nothing is kept of a form that is refused", async () => {
  for (const given of [{ unitIds: [crypto.randomUUID()] }, { clusterIds: [crypto.randomUUID()] }])
    await expect(opened(given)).rejects.toThrow("notFound");
  expect([await db.reportForm.count(), await db.formReceiver.count()]).toEqual([1, 0]);
  expect(await recorded()).not.toContain("form.limited");
  await opened({ unitIds: [stage.dongAnh, stage.dongAnh], clusterIds: [other.clusterId] });
  const { text } = await db.auditEntry.findFirstOrThrow({ where: { type: "form.limited" } });
  const named = { unitIds: [stage.dongAnh], clusterIds: [other.clusterId] };
  expect(readText(text)?.data).toMatchObject(named);
  const { id } = await db.reportForm.findFirstOrThrow({ where: { name: "Biểu riêng" } });
  const form = await at(inTime, () => getForm(stage.office.administrator, id));
  expect(form?.receivers).toHaveLength(2);
  expect(form?.receivers[1]).toContain("Đông Anh");
  const later = `insert into form_receivers values (gen_random_uuid(), '${id}', null, '${stage.meLinh}')`;
  await expect(asOwner(later)).rejects.toThrow(/with the form/);
  await expect(db.formReceiver.deleteMany()).rejects.toThrow(/permission denied/);
});

test.each([
  ["its own, the general, its cluster's", [0, 1, 2]],
  ["its cluster's, the general, its own", [2, 1, 0]],
])("figures of one unit never overlap, in whatever order its forms asked: %s", async (_, order) => {
  const days = { fromOn: "2024-06-10", toOn: "2024-06-20" };
  const own = await opened({ unitIds: [stage.dongAnh] }, days);
  const ofCluster = { clusterIds: [stage.clusterId] };
  const periods = [own, stage.periodId, await opened(ofCluster, { ...days, fromOn: "2024-06-12" })];
  for (const at of order)
    await typed(periods[at] ?? "", stage.dongAnh).catch((refusal: Error) =>
      expect(refusal.message).toBe("report.figureElsewhere"),
    );
  const kept = await db.indicatorValue.findMany({ orderBy: { fromOn: "asc" } });
  expect(kept.length).toBeGreaterThan(1);
  const gaps = kept.slice(1).map(({ fromOn }, at) => fromOn > (kept[at]?.toOn ?? fromOn));
  expect(gaps).not.toContain(false);
});

test("a unit registers what the yearly forms that ask it ask for", async () => {
  await opened({ rhythm: "year", unitIds: [stage.dongAnh] });
  const offered = async (unitId: string) => {
    const key = { clusterYearId: stage.clusterYearId, unitId };
    const seenBy = stage.peopleOf(unitId).officer;
    return (await at(inTime, () => getRegistration(seenBy, key)))?.lines.length;
  };
  expect([await offered(stage.dongAnh), await offered(stage.meLinh)]).toEqual([1, 0]);
});

test("who keeps the forms chooses among the clusters of the office and their units; nobody else does", async () => {
  const choice = await at(inTime, () => listFormReceivers(stage.board));
  expect(choice?.map(({ units }) => units.length)).toEqual([3, 1]);
  expect(await at(inTime, () => listFormReceivers(stage.secretary))).toBeNull();
});
