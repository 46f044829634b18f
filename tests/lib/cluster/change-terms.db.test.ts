import { expect, test } from "vitest";
import { endTerm } from "@/lib/cluster/commands/change-terms";
import { dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aClusterOfThree, aTerm, aYear } from "@/tests/support/clusters";
import { aCity, aDistrict } from "@/tests/support/units";

async function aYearWithoutLead() {
  const office = await aCity();
  const cluster = await aClusterOfThree(office);
  return { office, ...cluster, clusterYearId: await aYear(office, cluster.clusterId) };
}

test("a unit becomes lead of a year, with the way it was chosen and the document", async () => {
  const { office, clusterYearId, socSon } = await aYearWithoutLead();
  await aTerm(office, { clusterYearId, unitId: socSon });
  expect(await db.leadershipTerm.findMany()).toMatchObject([
    { unitId: socSon, role: "lead", way: "acclamation", document: "Hội nghị ngày 08/11/2023" },
  ]);
  expect(await recorded()).toContain("leadership.begun");
});

test("the terms of two years overlap while one is closed and the next prepared", async () => {
  const { office, clusterId, clusterYearId, socSon, meLinh } = await aYearWithoutLead();
  const nextYearId = await aYear(office, clusterId, 2025);
  await aTerm(office, { clusterYearId, unitId: socSon, toOn: "2025-01-31" });
  await aTerm(office, { clusterYearId: nextYearId, unitId: meLinh, fromOn: "2024-11-08" });
  expect(await db.leadershipTerm.count()).toBe(2);
});

test("two leads begun at once leave one", async () => {
  const { office, clusterYearId, socSon, meLinh } = await aYearWithoutLead();
  const outcomes = await Promise.allSettled([
    aTerm(office, { clusterYearId, unitId: socSon }),
    aTerm(office, { clusterYearId, unitId: meLinh }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "leadership.roleTaken" },
  });
  expect(await db.leadershipTerm.count()).toBe(1);
});

test("one unit begun as lead and deputy at once is one of them", async () => {
  const { office, clusterYearId, socSon } = await aYearWithoutLead();
  const outcomes = await Promise.allSettled([
    aTerm(office, { clusterYearId, unitId: socSon }),
    aTerm(office, { clusterYearId, unitId: socSon, role: "deputy" }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.leadershipTerm.count()).toBe(1);
});

test("a unit of another cluster does not lead, and nothing is recorded", async () => {
  const { office, clusterYearId } = await aYearWithoutLead();
  const unitId = await aDistrict(office, "Gia Lâm");
  const before = await recorded();
  await expect(aTerm(office, { clusterYearId, unitId })).rejects.toMatchObject({
    code: "leadership.notAMember",
    facts: { unit: "huyện Gia Lâm", year: "2024" },
  });
  expect(await db.leadershipTerm.count()).toBe(0);
  expect(await recorded()).toEqual(before);
});

test("a term ends with its last day, and another lead follows", async () => {
  const { office, clusterYearId, socSon, meLinh } = await aYearWithoutLead();
  const termId = await aTerm(office, { clusterYearId, unitId: socSon });

  await endTerm(office.administrator, { termId, toOn: "2024-06-30" });
  await aTerm(office, { clusterYearId, unitId: meLinh, fromOn: "2024-07-01" });

  expect(await db.leadershipTerm.findUnique({ where: { id: termId } })).toMatchObject({
    toOn: dayToDb("2024-06-30"),
  });
  expect(await recorded()).toContain("leadership.ended");
  await expect(endTerm(office.administrator, { termId, toOn: "2024-06-30" })).rejects.toThrow(
    "leadership.endedAlready",
  );
});

test("the database itself allows one lead a day, and one role to a unit", async () => {
  const { office, clusterYearId, socSon, meLinh } = await aYearWithoutLead();
  await aTerm(office, { clusterYearId, unitId: socSon });
  const row = {
    clusterYearId,
    way: "rotation" as const,
    document: "Biên bản",
    fromOn: dayToDb("2024-01-01"),
  };
  await expect(
    db.leadershipTerm.create({ data: { ...row, unitId: meLinh, role: "lead" } }),
  ).rejects.toThrow("leadership_terms_one_per_day");
  await expect(
    db.leadershipTerm.create({ data: { ...row, unitId: socSon, role: "deputy" } }),
  ).rejects.toThrow("leadership_terms_one_role_per_unit");
});

test("nobody but the owner's administrators begins or ends a term", async () => {
  const { office, clusterId, clusterYearId, socSon, meLinh } = await aYearWithoutLead();
  const termId = await aTerm(office, { clusterYearId, unitId: socSon });
  const lead = anActor("clusterLead", { unitId: socSon, clusterId, clusterYearId });
  const before = await recorded();

  await expect(endTerm(lead, { termId, toOn: "2024-06-30" })).rejects.toThrow("notAllowed");
  await expect(
    aTerm({ ...office, administrator: lead }, { clusterYearId, unitId: meLinh, role: "deputy" }),
  ).rejects.toThrow("notAllowed");
  expect(await recorded()).toEqual(before);
});
