import { expect, test } from "vitest";
import type { CapacityRole } from "@/lib/auth/actor";
import { Role } from "@/lib/db/generated/enums";
import { canRecordSuccession } from "@/lib/succession/policy";
import { canEndUnit, canKeepUnit, canSeeUnits } from "@/lib/unit/policy";
import { anActor } from "@/tests/support/actors";

const commune = { path: ["commune", "city", "centre"] };
const otherCommune = { path: ["other", "city", "centre"] };
const roles: CapacityRole[] = [...Object.values(Role), "clusterLead", "clusterDeputy"];

test.each(roles)("a %s of the city keeps its units only as administrator", (role) => {
  expect(canKeepUnit(anActor(role, { unitId: "city" }), commune)).toBe(role === "systemAdmin");
});

test.each([
  ["centre", true],
  ["city", true],
  ["commune", true],
  ["other", false],
  [null, false],
])("an administrator of %s keeps what stands under it: %s", (unitId, keeps) => {
  expect(canKeepUnit(anActor("systemAdmin", { unitId }), commune)).toBe(keeps);
});

test("an office is ended by the one above it, not by itself", () => {
  expect(canEndUnit(anActor("systemAdmin", { unitId: "city" }), commune)).toBe(true);
  expect(canEndUnit(anActor("systemAdmin", { unitId: "commune" }), commune)).toBe(false);
  expect(canEndUnit(anActor("cityLeader", { unitId: "city" }), commune)).toBe(false);
});

test("without a path nobody keeps anything", () => {
  expect(canKeepUnit(anActor("systemAdmin", { unitId: "city" }), { path: [] })).toBe(false);
});

test.each(roles)("a %s may look units up", (role) => {
  expect(canSeeUnits(anActor(role))).toBe(true);
});

test("a reorganisation is recorded by an office above all of its units", () => {
  const ofCity = anActor("systemAdmin", { unitId: "city" });
  const ofCommune = anActor("systemAdmin", { unitId: "commune" });
  expect(canRecordSuccession(ofCity, [commune, otherCommune])).toBe(true);
  expect(canRecordSuccession(ofCommune, [commune, otherCommune])).toBe(false);
  expect(canRecordSuccession(ofCity, [])).toBe(false);
});
