import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addMember, endMembership } from "@/lib/cluster/commands/change-members";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { submitReport, takeBackReport } from "@/lib/report/commands/send-report";
import { findTotalFaults } from "@/lib/total/queries/find-total-faults";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";
import { unguarded } from "@/tests/support/unguarded";
import { aDistrict } from "@/tests/support/units";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

function send(stage: Stage, unitId: string, typed: Partial<typeof fullSheet> = {}) {
  const cells = stage.cells({ ...fullSheet, ...typed });
  const input = { periodId: stage.periodId, unitId, intent: "submit" as const, revision: 0, cells };
  return at(inTime, () => submitReport(stage.peopleOf(unitId).head, input));
}

async function yearOf(clusterYearId: string, code: string) {
  const rows = await db.yearTotal.findMany({
    where: { clusterYearId, indicator: { code } },
    select: {
      basis: true,
      units: true,
      over: true,
      whole: true,
      numerator: true,
      denominator: true,
    },
  });
  return Object.fromEntries(rows.map(({ basis, ...row }) => [basis, row]));
}

const none = { units: 0, over: 0, whole: 0n, numerator: 0n, denominator: 0n };

test("what is sent is in the totals at once, and what is confirmed in those of the confirmed", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh, { quy_bien_dao: "trên 2,28 tỷ" });
  await send(stage, stage.socSon);
  await at(inTime, () =>
    verifyReport(stage.secretary, { periodId: stage.periodId, unitId: stage.dongAnh, revision: 1 }),
  );
  expect(await yearOf(stage.clusterYearId, "quy_bien_dao")).toEqual({
    sent: { ...none, units: 2, over: 1, whole: 3_460_000_000n },
    verified: { ...none, units: 1, over: 1, whole: 2_280_000_000n },
  });
  expect(await yearOf(stage.clusterYearId, "hoa_tang")).toMatchObject({
    sent: { units: 2, numerator: 1404n, denominator: 1692n },
  });
});

test("what is taken back is in no total", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  const ref = { periodId: stage.periodId, unitId: stage.dongAnh, revision: 1 };
  await at(inTime, () => takeBackReport(stage.peopleOf(stage.dongAnh).head, ref));
  expect(await yearOf(stage.clusterYearId, "quy_bien_dao")).toEqual({ sent: none });
});

test("while a report is reopened, what it was confirmed with counts, and is known for it", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  const ref = { periodId: stage.periodId, unitId: stage.dongAnh, revision: 1 };
  await at(inTime, () => verifyReport(stage.secretary, ref));
  const opened = () => asOwner("update progress_reports set status = 'draft'");
  await unguarded(opened);
  await asOwner("update indicator_values set whole = 99 where whole = 10");
  expect((await findTotalFaults(db)).faults).toEqual([]);
  expect(await db.reopenedFigure.count()).toBe(4);
  await asOwner("update progress_reports set status = 'verified'");
  expect(await db.reopenedFigure.count()).toBe(0);
  await unguarded(opened);
  await asOwner("update indicator_values set whole = 10 where whole = 99");
  await asOwner("delete from reopened_figures; update progress_reports set status = 'verified'");
});

test("a total that somebody changed by hand is found", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  await asOwner("update year_totals set whole = whole + 1 where basis = 'sent' and whole = 10");
  const { faults } = await findTotalFaults(db);
  expect(faults).toMatchObject([{ indicator: "nha_ddk_xay_moi", basis: "sent", year: 2024 }]);
  await asOwner("update year_totals set whole = whole - 1 where whole = 11");
});

test("a unit put into another cluster takes the reports of its days there with it", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  const other = await aClusterOf(stage.office, [await aDistrict(stage.office, "Gia Lâm")]);
  const otherYearId = await aYear(stage.office, other);
  const membership = await db.clusterMembership.findFirstOrThrow({
    where: { unitId: stage.dongAnh },
  });
  const { administrator } = stage.office;
  await endMembership(administrator, { membershipId: membership.id, toOn: "2024-03-31" });
  expect(await yearOf(stage.clusterYearId, "nha_ddk_xay_moi")).toMatchObject({
    sent: { units: 1 },
  });
  await addMember(administrator, {
    clusterId: other,
    unitId: stage.dongAnh,
    fromOn: "2024-04-01",
  });
  expect(await yearOf(stage.clusterYearId, "nha_ddk_xay_moi")).toEqual({ sent: none });
  expect(await yearOf(otherYearId, "nha_ddk_xay_moi")).toEqual({
    sent: { ...none, units: 1, whole: 10n },
  });
});
