import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { verifyRegistration } from "@/lib/registration/commands/check-registration";
import { sendRegistration } from "@/lib/registration/commands/save-registration";
import { verifyReport } from "@/lib/report/commands/check-report";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";
import { aClusterOfFive } from "../covenant/a-cluster-of-five";
import { anOpenCovenant } from "../covenant/a-covenant";
import { aConference, count, freeze, prepare, type } from "../election/a-conference";

/** Writes as the app's own role does, past every command. */
async function refusalOf(sql: string) {
  const fault = await db.$executeRawUnsafe(sql).then(
    () => null,
    (thrown: unknown) => String(thrown),
  );
  return fault ?? "taken";
}

test("a chain is neither shortened nor given a head that no entry has", async () => {
  await anOpenPeriod();
  const changes = ["length = length - 1", "head_hash = repeat('0', 64)", "length = length + 1"];
  for (const change of changes)
    expect(await refusalOf(`update audit_chains set ${change}`)).toContain("a chain only grows");
});

test("the show of hands stands while the text it adopted is open for signing", async () => {
  await anOpenCovenant(await aClusterOfFive());
  expect(await refusalOf("update covenants set disagreed_units = 0, agreed_units = 4")).toContain(
    "the adoption stands",
  );
});

test("confirmed targets stand, and stay confirmed", async () => {
  const { peopleOf, dongAnh: unitId, clusterYearId, cells, secretary } = await anOpenPeriod();
  const key = { clusterYearId, unitId };
  const sending = { ...key, revision: 0, cells: cells({ hoa_tang: "90/100" }) };
  await at(inTime, () => sendRegistration(peopleOf(unitId).head, { ...sending, intent: "submit" }));
  await at(inTime, () => verifyRegistration(secretary, { ...key, revision: 1 }));

  for (const sql of [
    "update registered_targets set numerator = 100",
    "delete from registered_targets",
    "update registrations set status = 'draft'",
  ])
    expect(await refusalOf(sql)).toContain("the registration is confirmed");
  const assigned = "assigned_numerator = 95, assigned_denominator = 100";
  expect(await refusalOf(`update registered_targets set ${assigned}`)).toBe("taken");
});

test("a guard is not led to an empty table of the same name", async () => {
  const { peopleOf, dongAnh: unitId, clusterYearId, cells, secretary } = await anOpenPeriod();
  const key = { clusterYearId, unitId };
  const sending = { ...key, revision: 0, cells: cells({ hoa_tang: "90/100" }) };
  await at(inTime, () => sendRegistration(peopleOf(unitId).head, { ...sending, intent: "submit" }));
  await at(inTime, () => verifyRegistration(secretary, { ...key, revision: 1 }));

  const shadowed = db.$transaction(async (tx) => {
    await tx.$executeRaw`create temp table registrations (id uuid, status text) on commit drop`;
    await tx.$executeRaw`update registered_targets set numerator = 100`;
  });
  await expect(shadowed).rejects.toThrow("the registration is confirmed");
});

test("a confirmed report is opened by a granted request and nothing else, and stays sent and confirmed when it was", async () => {
  const stage = await anOpenPeriod();
  const sent = await sendSheet(stage, { unitId: stage.dongAnh });
  await at(inTime, () => verifyReport(stage.secretary, sent));
  const opening = "a confirmed report is opened by a granted request";
  expect(await refusalOf("update progress_reports set status = 'draft'")).toContain(opening);
  expect(await refusalOf("update progress_reports set submitted_at = null")).toContain("confirmed");
  expect(await refusalOf("update progress_reports set status = 'locked'")).toBe("taken");
  for (const status of ["verified", "returned", "submitted"])
    expect(await refusalOf(`update progress_reports set status = '${status}'`)).toContain(opening);
});

test("nobody confirms the count they typed, and a counted round is given no other result", async () => {
  const conference = await aConference();
  const roundId = await freeze(conference, await prepare(conference));
  await type(conference.secretary, roundId, { agreed: [5] });
  const confirming = `insert into count_confirmations (sheet_id, person_id, person_name, confirmed_at)
    select id, typed_by_id, typed_by, now() from count_sheets`;
  expect(await refusalOf(confirming)).toContain("whoever types a count does not confirm it");

  await count(conference, roundId, { agreed: [5] });
  const [result] = await db.questionResult.findMany();
  if (!result) throw new Error("a counted round has its result");
  const { id: _, ...other } = result;
  await expect(db.questionResult.create({ data: other })).rejects.toThrow();
  expect(await db.questionResult.count()).toBe(1);
});
