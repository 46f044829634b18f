import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { beginAssignment } from "@/lib/person/commands/begin-assignment";
import { endAssignment } from "@/lib/person/commands/end-assignment";
import { disablePerson, enablePerson } from "@/lib/person/commands/switch-person";
import { withdrawAssignment } from "@/lib/person/commands/withdraw-assignment";
import type { BeginAssignmentInput } from "@/lib/person/schema";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "@/tests/support/people";
import { aCity, aCommune } from "@/tests/support/units";

async function anOfficer() {
  const city = await aCity();
  const unitId = await aCommune(city, "Đông Anh");
  const { personId } = await aPerson(city.administrator, "Trần An", { unitId });
  const { id: assignmentId } = await db.assignment.findFirstOrThrow({ where: { personId } });
  return { ...city, unitId, personId, assignmentId };
}

function charge(
  { personId, unitId }: { personId: string; unitId: string },
  given: Partial<BeginAssignmentInput> = {},
): BeginAssignmentInput {
  return {
    personId,
    role: "unitLeader",
    place: { kind: "unit", id: unitId },
    post: "Phó Chủ tịch",
    fromOn: "2026-01-01",
    toOn: null,
    ...given,
  };
}

test("one person holds several assignments, each from a day to a day", async () => {
  const officer = await anOfficer();
  await beginAssignment(officer.administrator, charge(officer, { toOn: "2026-12-31" }));
  const held = await db.assignment.findMany({ where: { personId: officer.personId } });
  expect(held.map(({ role, toOn }) => [role, toOn?.getUTCFullYear()]).sort()).toEqual([
    ["unitLeader", 2026],
    ["unitReporter", undefined],
  ]);
  expect((await recorded()).at(-1)).toBe("assignment.begun");
});

test("someone is charged with a cluster that the office owns", async () => {
  const officer = await anOfficer();
  const cluster = await db.cluster.create({
    data: {
      ...{ ownerUnitId: officer.cityId, level: "commune", label: "số 3", sortNumber: 3 },
      ...{ decision: "Quyết định số 15", searchText: "", fromOn: new Date("2025-07-01") },
    },
  });
  const place = { kind: "cluster", id: cluster.id } as const;
  await beginAssignment(
    officer.administrator,
    charge(officer, { role: "clusterSecretary", place }),
  );
  expect(await db.assignment.findFirst({ where: { clusterId: cluster.id } })).toMatchObject({
    role: "clusterSecretary",
    unitId: null,
  });
  const ofCommune = anActor("systemAdmin", { unitId: officer.unitId });
  const supervise = charge(officer, { role: "supervisingLeader", place });
  await expect(beginAssignment(ofCommune, supervise)).rejects.toThrow("notAllowed");
});

test("the same charge twice at once is held once", async () => {
  const officer = await anOfficer();
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => beginAssignment(officer.administrator, charge(officer))),
  );
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "assignment.alreadyHeld" },
  });
  expect(await db.assignment.count({ where: { personId: officer.personId } })).toBe(2);
});

test("a commune's administrator gives nobody anything above the commune, nor charges outsiders", async () => {
  const officer = await anOfficer();
  const other = await aCommune(officer, "Thư Lâm");
  const stranger = await aPerson(officer.administrator, "Lê Bình", { unitId: other });
  const ofCommune = anActor("systemAdmin", { unitId: officer.unitId });
  const before = await recorded();
  const above = charge({ ...officer, unitId: officer.cityId }, { role: "systemAdmin" });
  await expect(beginAssignment(ofCommune, above)).rejects.toThrow("notAllowed");
  const outsider = charge({ personId: stranger.personId, unitId: officer.unitId });
  await expect(beginAssignment(ofCommune, outsider)).rejects.toThrow("notAllowed");
  expect(await recorded()).toEqual(before);
});

test("an assignment ends with a last day, once, and may end earlier still", async () => {
  const { administrator, assignmentId } = await anOfficer();
  await endAssignment(administrator, { assignmentId, toOn: "2026-06-30" });
  await endAssignment(administrator, { assignmentId, toOn: "2026-03-31" });
  await expect(
    endAssignment(administrator, { assignmentId, toOn: "2026-06-30" }),
  ).rejects.toMatchObject({ code: "assignment.alreadyEnded", facts: { day: "31/3/2026" } });
  await expect(
    endAssignment(administrator, { assignmentId, toOn: "2025-06-30" }),
  ).rejects.toMatchObject({ code: "assignment.notBegun", facts: { day: "01/7/2025" } });
  expect((await recorded()).filter((type) => type === "assignment.ended")).toHaveLength(2);
});

test("an administrator does not end the assignment they act by, nor anyone an assignment elsewhere", async () => {
  const { cityId, assignmentId, unitId } = await anOfficer();
  const toOn = "2026-06-30" as const;
  const own = anActor("systemAdmin", { unitId: cityId, assignmentId });
  await expect(endAssignment(own, { assignmentId, toOn })).rejects.toThrow("assignment.own");
  const leader = anActor("unitLeader", { unitId });
  await expect(endAssignment(leader, { assignmentId, toOn })).rejects.toThrow("notAllowed");
  const unknown = { assignmentId: crypto.randomUUID(), toOn };
  await expect(endAssignment(own, unknown)).rejects.toThrow("notFound");
});

test("a closed account has no sessions left and is charged with nothing, until it is opened again", async () => {
  const officer = await anOfficer();
  const { administrator, personId } = officer;
  await db.session.create({
    data: { personId, userAgent: "", address: "", expiresAt: new Date("2199-01-01") },
  });
  await disablePerson(administrator, { personId });
  await disablePerson(administrator, { personId });
  expect(await db.session.count({ where: { endedAt: null } })).toBe(0);
  await expect(beginAssignment(administrator, charge(officer))).rejects.toMatchObject({
    code: "person.disabled",
    facts: { name: "Trần An" },
  });
  await enablePerson(administrator, { personId });
  await beginAssignment(administrator, charge(officer));
  expect((await recorded()).filter((type) => /abled/.test(type))).toEqual([
    "person.disabled",
    "person.enabled",
  ]);
});

test("nobody closes their own account", async () => {
  const { administrator, personId } = await anOfficer();
  const self = { ...administrator, personId };
  await expect(disablePerson(self, { personId })).rejects.toThrow("notAllowed");
});

test("an assignment given by mistake is taken away at once, and the work is given anew on the same day", async () => {
  const officer = await anOfficer();
  const { administrator, personId } = officer;
  const mistake = charge(officer, { fromOn: "2025-07-01" });
  await beginAssignment(administrator, mistake);
  const given = { personId, role: "unitLeader", endedAt: null } as const;
  const { id: assignmentId } = await db.assignment.findFirstOrThrow({ where: given });
  const withdrawal = { assignmentId, reason: "Giao nhầm." };

  await expect(
    withdrawAssignment(anActor("systemAdmin", { unitId: officer.unitId }), {
      ...withdrawal,
      assignmentId: crypto.randomUUID(),
    }),
  ).rejects.toThrow("notFound");
  await expect(
    withdrawAssignment(anActor("cityLeader", { unitId: officer.cityId }), withdrawal),
  ).rejects.toThrow("notAllowed");
  await expect(
    withdrawAssignment(
      anActor("systemAdmin", { unitId: officer.cityId, assignmentId }),
      withdrawal,
    ),
  ).rejects.toThrow("assignment.own");
  await withdrawAssignment(administrator, withdrawal);

  expect(await db.assignment.count({ where: given })).toBe(0);
  expect(await recorded()).toContain("assignment.withdrawn");
  await expect(withdrawAssignment(administrator, withdrawal)).rejects.toThrow(
    "assignment.alreadyEnded",
  );
  await beginAssignment(administrator, mistake);
  expect(await db.assignment.count({ where: given })).toBe(1);
});
