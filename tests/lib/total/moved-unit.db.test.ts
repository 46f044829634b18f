import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addMember, endMembership } from "@/lib/cluster/commands/change-members";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { openPeriod } from "@/lib/report/commands/open-period";
import { getIndicatorFigures } from "@/lib/total/queries/indicator-figures";
import { getUnitPage } from "@/lib/total/queries/unit-page";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { anOpenPeriod, sendSheet } from "@/tests/support/reports";
import { aDistrict } from "@/tests/support/units";

const nextYear = instantOf("2025-06-18", "09:00");

/** Đông Anh reports in one cluster in 2024 and, since 1/1/2025, in another; with that other one's secretary of 2025. */
async function aMovedUnit() {
  const stage = await anOpenPeriod();
  const { office, dongAnh, formId } = stage;
  await sendSheet(stage, { unitId: dongAnh });
  const { id: membershipId } = await db.clusterMembership.findFirstOrThrow({
    where: { unitId: dongAnh },
  });
  const giaLam = await aDistrict(office, "Gia Lâm");
  const clusterId = await aClusterOf(office, [giaLam]);
  const clusterYearId = await at(nextYear, async () => {
    await endMembership(office.administrator, { membershipId, toOn: "2024-12-31" });
    await addMember(office.administrator, { clusterId, unitId: dongAnh, fromOn: "2025-01-01" });
    return aYear(office, clusterId, 2025);
  });
  const periodId = await openPeriod(office.administrator, {
    ...{ formId, year: 2025, label: "6 tháng đầu năm 2025" },
    ...{ fromOn: "2025-01-01", toOn: "2025-06-15" },
    ...{ opensAt: instantOf("2025-06-10", "08:00"), dueAt: instantOf("2025-06-20", "17:00") },
  });
  await sendSheet({ ...stage, periodId }, { unitId: dongAnh, when: nextYear });
  const { id: indicatorId } = await db.indicator.findFirstOrThrow({
    where: { code: "nha_ddk_xay_moi" },
  });
  const secretary = anActor("clusterSecretary", { unitId: giaLam, clusterId, clusterYearId });
  return { ...stage, clusterYearId, indicatorId, secretary };
}

type Moved = Awaited<ReturnType<typeof aMovedUnit>>;
type Reader = Moved["secretary"];

async function ownYears({ dongAnh, indicatorId }: Moved, reader: Reader) {
  const page = await at(nextYear, () => getUnitPage(reader, dongAnh));
  const row = page?.rows.find(({ indicator }) => indicator.id === indicatorId);
  return row?.cells.filter(({ own }) => own).map(({ year }) => year);
}

async function shownYears({ dongAnh, clusterYearId, indicatorId }: Moved, reader: Reader) {
  const found = await at(nextYear, () =>
    getIndicatorFigures(reader, { clusterYearId, indicatorId }),
  );
  return found?.unitYears.find(({ id }) => id === dongAnh)?.years.map(({ year }) => year);
}

test("the new cluster's secretary reads a unit's figures of this year, not those of its years elsewhere", async () => {
  const moved = await aMovedUnit();
  expect(await ownYears(moved, moved.secretary)).toEqual([2025]);
  expect(await shownYears(moved, moved.secretary)).toEqual([2025]);
});

test("the unit itself and the office over both clusters read all of its years", async () => {
  const moved = await aMovedUnit();
  const officer = moved.peopleOf(moved.dongAnh).officer;
  expect(await ownYears(moved, officer)).toEqual([2024, 2025]);
  expect(await ownYears(moved, moved.board)).toEqual([2024, 2025]);
  expect(await shownYears(moved, moved.board)).toEqual([2024, 2025]);
});
