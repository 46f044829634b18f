import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { releaseUnit } from "@/lib/covenant/commands/release-unit";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Amount } from "@/lib/indicator/rules";
import { assignTargets } from "@/lib/registration/commands/assign-targets";
import { saveRegistration, sendRegistration } from "@/lib/registration/commands/save-registration";
import { getRegistrationPaper } from "@/lib/registration/queries/get-paper";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { getReport } from "@/lib/report/queries/report";
import { countingTargets, findYearTargets } from "@/lib/total/queries/year-targets";
import { anActor } from "@/tests/support/actors";
import { aClusterOfFive, type ClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { aConference, aDraft, anAdoptedCovenant, anOpenCovenant, readAndSign } from "./a-covenant";
import { anOpenAnnex } from "./an-annex";

let cluster: ClusterOfFive;
let periodId: string;
beforeEach(async () => {
  cluster = await aClusterOfFive({ members: 2 });
  periodId = await anOpenPeriod(cluster);
});

function anOpenPeriod({ cityId }: ClusterOfFive) {
  const administrator = anActor("systemAdmin", { unitId: cityId });
  return at(morning, async () => {
    const formId = await makeForm(administrator, {
      ...{ ownerUnitId: cityId, name: "Báo cáo quý", rhythm: "quarter", fromOn: "2024-01-01" },
      indicatorCodes: ["hoa_giai"],
    });
    return openPeriod(administrator, {
      ...{ formId, year: 2024, label: "quý I", fromOn: "2024-01-01", toOn: "2024-02-20" },
      ...{ opensAt: instantOf("2024-02-21", "08:00"), dueAt: instantOf("2024-03-20", "17:00") },
    });
  });
}

/** What counts for a unit, as its registration, its report, the cluster's page and sums over many clusters have it. */
async function countingFor(index: number) {
  const chair = chairOf(cluster, index);
  const { clusterYearId } = cluster;
  const unitId = cluster.unitIds[index] ?? "";
  return at(morning, async () => {
    const registration = await getRegistration(chair, { clusterYearId, unitId });
    const report = await getReport(chair, { periodId, unitId });
    const line = registration?.lines[0];
    const ofYear = (await findYearTargets(clusterYearId)).get(cluster.indicatorId) ?? [];
    const [sums] = await db.$queryRaw<Record<"numerator" | "denominator", Prisma.Decimal>[]>(
      countingTargets(
        Prisma.sql`g.cluster_year_id = ${clusterYearId}::uuid and g.unit_id = ${unitId}::uuid`,
        Prisma.sql`t.indicator_id`,
      ),
    );
    return {
      registration: [percent(line?.counting), line?.commonText],
      entry: [percent(report?.lines[0]?.target), report?.lines[0]?.commonTarget],
      year: percent(ofYear.find((target) => target.unitId === unitId)?.amount),
      sums: sums ? `${sums.numerator}/${sums.denominator}` : null,
    };
  });
}

function percent(amount: Amount | null | undefined) {
  return amount?.kind === "ratio" ? `${amount.numerator}/${amount.denominator}` : null;
}

const everywhere = (counting: string, common: string) => ({
  ...{ registration: [counting, common], entry: [counting, common] },
  ...{ year: counting, sums: counting },
});
/** The indicator is in no yearly form, so that only a common target brings it into a registration. */
const nowhere = { registration: [null, undefined], entry: [null, null], year: null, sums: null };

const key = (index: number) => ({
  clusterYearId: cluster.clusterYearId,
  unitId: cluster.unitIds[index] ?? "",
});
const registers = (typed: string) => ({
  ...{ ...key(0), revision: 0, intent: "submit" as const },
  cells: { [cluster.indicatorId]: typed },
});

test("a common target is each signing unit's from the opening on, with nothing registered and nothing typed anew", async () => {
  await anAdoptedCovenant(cluster);
  expect(await countingFor(0)).toEqual(nowhere);
  await at(morning, async () => {
    const { id, revision } = await db.covenant.findFirstOrThrow();
    await openForSigning(cluster.secretary, { covenantId: id, revision, witnesses: [] });
  });
  expect(await countingFor(0)).toEqual(everywhere("85/100", "từ 85%"));
  expect(await countingFor(1)).toEqual(everywhere("85/100", "từ 85%"));
  const paper = await at(morning, () => getRegistrationPaper(chairOf(cluster, 0), key(0)));
  expect(JSON.stringify(paper?.blocks)).toContain("85,0% (85/100)");
});

test("a covenant without common targets asks nothing, nor does a campaign's", async () => {
  const covenantId = await aDraft(cluster);
  await at(morning, async () => {
    const contents = [{ id: null, title: "", text: "Đẩy mạnh công tác đối ngoại nhân dân." }];
    const { revision } = await saveDraft(cluster.secretary, {
      ...{ covenantId, revision: 1, title: "Giao ước", preamble: "", contents, targets: [] },
    });
    await presentToConference(cluster.secretary, { covenantId, revision });
    const eventId = await aConference(cluster.clusterYearId);
    const hands = { presentUnits: 2, agreedUnits: 2, disagreedUnits: 0 };
    await recordAdoption(cluster.secretary, { covenantId, revision, eventId, ...hands });
    await openForSigning(cluster.secretary, { covenantId, revision, witnesses: [] });
  });
  await anOpenCovenant(cluster, "Vì người nghèo");
  expect(await countingFor(0)).toEqual(nowhere);
});

test("of the common and the registered target the higher counts; of a draft only on the unit's own pages", async () => {
  await anOpenCovenant(cluster);
  await at(morning, () => saveRegistration(chairOf(cluster, 0), registers("90/100")));
  expect(await countingFor(0)).toEqual({
    ...everywhere("90/100", "từ 85%"),
    ...{ year: "85/100", sums: "85/100" },
  });
  await at(morning, () =>
    sendRegistration(chairOf(cluster, 0), { ...registers("90/100"), revision: 1 }),
  );
  expect(await countingFor(0)).toEqual(everywhere("90/100", "từ 85%"));
  expect(await countingFor(1)).toEqual(everywhere("85/100", "từ 85%"));
});

test("where lower is better, the lower counts", async () => {
  await db.indicator.update({
    where: { id: cluster.indicatorId },
    data: { direction: "lowerIsBetter" },
  });
  await anOpenCovenant(cluster);
  await at(morning, () => sendRegistration(chairOf(cluster, 0), registers("90/100")));
  expect(await countingFor(0)).toEqual(everywhere("85/100", "không quá 85%"));
});

test("a unit's own assigned target stands in the place of the common one, which is shown beside it", async () => {
  await anOpenCovenant(cluster);
  await at(morning, () => sendRegistration(chairOf(cluster, 0), registers("60/100")));
  expect(await countingFor(0)).toEqual(everywhere("85/100", "từ 85%"));
  await at(morning, () =>
    assignTargets(cluster.cityLeader, {
      ...{ ...key(0), seen: "" },
      cells: { [cluster.indicatorId]: "70/100" },
    }),
  );
  expect(await countingFor(0)).toEqual(everywhere("70/100", "từ 85%"));
  expect(await countingFor(1)).toEqual(everywhere("85/100", "từ 85%"));
});

test("an annex changes a common target once all have signed it, and another drops it", async () => {
  const text = await anOpenCovenant(cluster);
  for (const chair of cluster.chairs) await readAndSign(chair, text);
  const annex = await anOpenAnnex(cluster, text.covenantId);
  await readAndSign(chairOf(cluster, 0), annex);
  expect(await countingFor(0)).toEqual(everywhere("85/100", "từ 85%"));
  await readAndSign(chairOf(cluster, 1), annex);
  expect(await countingFor(0)).toEqual(everywhere("90/100", "từ 90%"));
  const targets = [{ indicatorId: cluster.indicatorId, typed: "bãi bỏ" }];
  const dropping = await anOpenAnnex(cluster, text.covenantId, { contents: [], targets });
  for (const chair of cluster.chairs) await readAndSign(chair, dropping);
  expect(await countingFor(0)).toEqual(nowhere);
});

test("a unit let stay out of an annex keeps what it signed before", async () => {
  const text = await anOpenCovenant(cluster);
  for (const chair of cluster.chairs) await readAndSign(chair, text);
  const annex = await anOpenAnnex(cluster, text.covenantId);
  await readAndSign(chairOf(cluster, 0), annex);
  const out = { ...annex, unitId: cluster.unitIds[1] ?? "", reason: "Đang sắp xếp." };
  await at(morning, () => releaseUnit(cluster.cityLeader, out));
  expect(await countingFor(0)).toEqual(everywhere("90/100", "từ 90%"));
  expect(await countingFor(1)).toEqual(everywhere("85/100", "từ 85%"));
});

test("a text taken back asks nothing any more; a unit let stay out of it was never asked", async () => {
  const text = await anOpenCovenant(cluster);
  const out = { ...text, unitId: cluster.unitIds[1] ?? "", reason: "Đang sắp xếp." };
  await at(morning, () => releaseUnit(cluster.cityLeader, out));
  expect(await countingFor(1)).toEqual(nowhere);
  expect(await countingFor(0)).toEqual(everywhere("85/100", "từ 85%"));
  await withdrawForEditing(cluster.secretary, { ...text, reason: "Sửa lỗi chính tả." });
  expect(await countingFor(0)).toEqual(nowhere);
});
