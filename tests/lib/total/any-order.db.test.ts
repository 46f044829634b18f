import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addMember, endMembership } from "@/lib/cluster/commands/change-members";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { combineUnits, type Figure } from "@/lib/indicator/rules";
import { Refusal } from "@/lib/refusal";
import { returnReport, verifyReport } from "@/lib/report/commands/check-report";
import { submitReport, takeBackReport } from "@/lib/report/commands/send-report";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { findTotalFaults } from "@/lib/total/queries/find-total-faults";
import { figuresView } from "@/lib/total/schema";
import { anActor } from "@/tests/support/actors";
import { aClusterOf, aYear } from "@/tests/support/clusters";
import { reopenReport } from "@/tests/support/confirming";
import { anOpenPeriod, inTime } from "@/tests/support/reports";
import { aDistrict } from "@/tests/support/units";

async function twoClusters() {
  const stage = await anOpenPeriod();
  const giaLam = await aDistrict(stage.office, "Gia Lâm");
  const otherId = await aClusterOf(stage.office, [giaLam]);
  const otherYearId = await aYear(stage.office, otherId);
  const units = [stage.dongAnh, stage.meLinh, stage.socSon, giaLam];
  const specialist = anActor("citySpecialist", { unitId: stage.office.cityId });
  const yearIds = [stage.clusterYearId, otherYearId];
  return { ...stage, units, specialist, yearIds, otherId };
}
type Stage = Awaited<ReturnType<typeof twoClusters>>;

type Act = { act: (typeof acts)[number]; unit: number; count: number };
const acts = ["submit", "takeBack", "return", "verify", "reopen", "move", "merge"] as const;
const anAct = fc.record({
  // Sending and confirming more often than the rest, or hardly anything would ever be in a total.
  act: fc.constantFrom<Act["act"]>(...acts, "submit", "submit", "verify", "verify"),
  unit: fc.nat(3),
  count: fc.integer({ min: 0, max: 500 }),
});

/** One act as a command; what the domain refuses changes nothing, and is part of the story. */
async function perform(stage: Stage, { act, unit, count }: Act, moveOn: Day) {
  const unitId = stage.units[unit] ?? "";
  const { periodId } = stage;
  const report = await db.progressReport.findUnique({
    where: { periodId_unitId: { periodId, unitId } },
  });
  const ref = { periodId, unitId, revision: report?.revision ?? 0 };
  const { head } = stage.peopleOf(unitId);
  const { administrator } = stage.office;
  switch (act) {
    case "submit":
      return submitReport(head, {
        ...{ ...ref, intent: "submit" },
        cells: stage.cells({
          ...{ nha_ddk_xay_moi: `${count}`, nha_ddk_sua_chua: "14", quy_bien_dao: `trên ${count}` },
          hoa_tang: `${count}/${count + 7}`,
        }),
      });
    case "takeBack":
      return takeBackReport(head, ref);
    case "return":
      return returnReport(stage.specialist, {
        ...ref,
        reason: "Kiểm tra lại",
        causes: {},
        words: {},
        days: 3,
      });
    case "verify":
      return verifyReport(stage.specialist, ref);
    case "reopen":
      return reopenReport(stage, { periodId, unitId });
    case "move": {
      const [membership] = await db.clusterMembership.findMany({ where: { unitId, toOn: null } });
      if (!membership) return;
      const clusterId = membership.clusterId === stage.clusterId ? stage.otherId : stage.clusterId;
      await endMembership(administrator, { membershipId: membership.id, toOn: "2024-03-31" });
      await addMember(administrator, { clusterId, unitId, fromOn: "2024-04-01" });
      return;
    }
    case "merge":
      await recordSuccession(administrator, {
        ...{ kind: "merge", effectiveOn: moveOn, legalBasis: "Nghị quyết" },
        parts: [{ predecessorId: unitId, successorId: stage.units[3] ?? "", share: null }],
      });
  }
}

async function expectTrue(stage: Stage) {
  expect((await findTotalFaults(db)).faults).toEqual([]);
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  for (const yearId of stage.yearIds) {
    const figures = await getClusterFigures(leader, yearId, figuresView.parse({ basis: "sent" }));
    for (const { indicator, total, ofUnits, parts } of figures?.rows ?? []) {
      if (parts.length > 0) continue;
      const said = ofUnits.filter((figure): figure is Figure => figure !== null);
      expect(total, indicator.code).toEqual(combineUnits(indicator, said));
    }
  }
}

test("whatever is sent, returned, confirmed, reopened, moved and merged in whatever order, totals are the sum of their parts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 30, maxLength: 40 }), async (story) => {
      const stage = await twoClusters();
      for (const step of story) {
        await at(inTime, () =>
          perform(stage, step, "2024-06-16").catch((fault: unknown) => {
            if (!(fault instanceof Refusal)) throw fault;
          }),
        );
        await at(inTime, () => expectTrue(stage));
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 180_000);

/** On a busy machine some do not even begin in time; nothing has happened then, and they try again. */
async function confirm(
  actor: Parameters<typeof verifyReport>[0],
  ref: Parameters<typeof verifyReport>[1],
): Promise<void> {
  try {
    await verifyReport(actor, ref);
  } catch (fault) {
    if (!(fault instanceof Error) || !fault.message.includes("Unable to start a transaction"))
      throw fault;
    await confirm(actor, ref);
  }
}

test("fifty who confirm at once lose nothing", async () => {
  const stage = await anOpenPeriod();
  const { office, periodId } = stage;
  const names = Array.from({ length: 50 }, (_, place) => `Xã số ${place + 1}`);
  const unitIds: string[] = [];
  for (const name of names) unitIds.push(await aDistrict(office, name));
  const clusterId = await aClusterOf(office, unitIds);
  const clusterYearId = await aYear(office, clusterId);
  const cells = stage.cells({
    ...{ nha_ddk_xay_moi: "3", nha_ddk_sua_chua: "1", quy_bien_dao: "12", hoa_tang: "7/9" },
  });
  for (const unitId of unitIds) {
    const input = { periodId, unitId, intent: "submit" as const, revision: 0, cells };
    await at(inTime, () => submitReport(stage.peopleOf(unitId).head, input));
  }
  const specialist = anActor("citySpecialist", { unitId: office.cityId });
  await at(instantOf("2024-06-18", "10:00"), () =>
    Promise.all(unitIds.map((unitId) => confirm(specialist, { periodId, unitId, revision: 1 }))),
  );
  const kept = await db.yearTotal.findMany({
    where: {
      clusterYearId,
      basis: "verified",
      indicator: { code: { in: ["nha_ddk_xay_moi", "hoa_tang"] } },
    },
    orderBy: { whole: "asc" },
  });
  expect(kept).toMatchObject([
    { units: 50, numerator: 350n, denominator: 450n },
    { units: 50, whole: 150n },
  ]);
}, 180_000);
