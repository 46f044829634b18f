import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { CapacityRole } from "@/lib/auth/actor";
import type { Phase } from "@/lib/db/generated/enums";
import {
  canCheckReport,
  canEnterReport,
  canKeepForms,
  canReadReport,
  canReadTotals,
  canSubmitReport,
} from "@/lib/report/policy";
import { anActor } from "@/tests/support/actors";

const [city, unitId, otherUnit, leadUnit] = [
  randomUUID(),
  randomUUID(),
  randomUUID(),
  randomUUID(),
];
const clusterYear = {
  ...{
    id: randomUUID(),
    clusterId: randomUUID(),
    year: 2024,
    phase: "running" as Phase,
    ownerPath: [city],
  },
  ...{
    memberUnitIds: [unitId, otherUnit, leadUnit],
    leadUnitIds: [leadUnit],
    deputyUnitIds: [otherUnit],
  },
};
const report = { unitId, clusterYear };
const inYear = { clusterId: clusterYear.clusterId, clusterYearId: clusterYear.id };

const scopes: Record<CapacityRole, object> = {
  unitReporter: { unitId },
  unitLeader: { unitId },
  residentialReporter: { unitId },
  viewer: { unitId: city },
  clusterSecretary: { unitId: leadUnit, ...inYear },
  clusterLead: { unitId: leadUnit, ...inYear },
  clusterDeputy: { unitId: otherUnit, ...inYear },
  supervisingLeader: { clusterId: clusterYear.clusterId },
  systemAdmin: { unitId: city },
  cityLeader: { unitId: city },
  citySpecialist: { unitId: city },
  boardHead: { unitId: city },
  councilChair: { unitId: city },
  councilVice: { unitId: city },
};

/** Columns: type, send, confirm, read a unit's, read the totals. */
const table: Record<CapacityRole, string> = {
  unitReporter: "e..rt",
  unitLeader: "es.rt",
  residentialReporter: "....t",
  viewer: ".....",
  clusterSecretary: "..crt",
  clusterLead: "...rt",
  clusterDeputy: "..crt",
  supervisingLeader: "...rt",
  systemAdmin: "...rt",
  cityLeader: "...rt",
  citySpecialist: "..crt",
  boardHead: "..crt",
  councilChair: "...rt",
  councilVice: "...rt",
};

function rights(role: CapacityRole, scope: object, subject = report) {
  const actor = anActor(role, scope);
  const may = [
    canEnterReport(actor, subject) && "e",
    canSubmitReport(actor, subject) && "s",
    canCheckReport(actor, subject) && "c",
    canReadReport(actor, subject) && "r",
    canReadTotals(actor, subject.clusterYear) && "t",
  ];
  return may.map((right) => right || ".").join("");
}

test.each(Object.entries(table))("%s may: %s", (role, expected) => {
  expect(rights(role as CapacityRole, scopes[role as CapacityRole])).toBe(expected);
});

test.each(Object.keys(table))("%s without a scope may nothing", (role) => {
  expect(rights(role as CapacityRole, {})).toBe(".....");
});

test.each(Object.keys(table))("%s of another cluster, unit or city may nothing", (role) => {
  const elsewhere = { unitId: randomUUID(), clusterId: randomUUID(), clusterYearId: randomUUID() };
  expect(rights(role as CapacityRole, elsewhere)).toBe(".....");
});

test("another member reads no single report while the year is open, and each once it is closed", () => {
  expect(rights("unitReporter", { unitId: otherUnit })).toBe("....t");
  const closed = { ...report, clusterYear: { ...clusterYear, phase: "closed" as Phase } };
  expect(rights("unitReporter", { unitId: otherUnit }, closed)).toBe("...rt");
});

test("forms are kept by the owner's administrators and specialists alone", () => {
  const owner = { path: [city] };
  expect(canKeepForms(anActor("systemAdmin", { unitId: city }), owner)).toBe(true);
  expect(canKeepForms(anActor("citySpecialist", { unitId: city }), owner)).toBe(true);
  expect(canKeepForms(anActor("cityLeader", { unitId: city }), owner)).toBe(false);
  expect(canKeepForms(anActor("systemAdmin", { unitId: otherUnit }), owner)).toBe(false);
  expect(canKeepForms(anActor("systemAdmin"), owner)).toBe(false);
});
