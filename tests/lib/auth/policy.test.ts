import { expect, test } from "vitest";
import {
  actsAs,
  isAbout,
  isAdministratorOf,
  isWithin,
  overseesFrom,
  worksAt,
} from "@/lib/auth/policy";
import { anActor } from "@/tests/support/actors";

const path = ["district", "city", "country"];
const year = { id: "year-2024", clusterId: "number-3" };

test("someone acts in the one role of the present capacity", () => {
  const leader = anActor("unitLeader");
  expect(actsAs(leader, "unitReporter", "unitLeader")).toBe(true);
  expect(actsAs(leader, "clusterLead")).toBe(false);
  expect(actsAs(leader)).toBe(false);
});

test("a unit's part of the tree is the unit and everything below", () => {
  for (const unitId of path) expect(isWithin(anActor("viewer", { unitId }), path)).toBe(true);
  expect(isWithin(anActor("viewer", { unitId: "commune" }), path)).toBe(false);
});

test("a missing scope denies", () => {
  const nowhere = anActor("systemAdmin");
  expect(isWithin(nowhere, path)).toBe(false);
  expect(isWithin(anActor("systemAdmin", { unitId: "city" }), [])).toBe(false);
  expect(isAdministratorOf(nowhere, path)).toBe(false);
  expect(overseesFrom(anActor("cityLeader"), path)).toBe(false);
  expect(worksAt(nowhere, "city")).toBe(false);
  expect(isAbout(anActor("clusterSecretary"), year)).toBe(false);
});

test("a term is about its own year, an assignment to a cluster about all of them", () => {
  const lead = anActor("clusterLead", { clusterId: "number-3", clusterYearId: "year-2024" });
  expect(isAbout(lead, year)).toBe(true);
  expect(isAbout(lead, { ...year, id: "year-2025" })).toBe(false);
  const supervisor = anActor("supervisingLeader", { clusterId: "number-3" });
  expect(isAbout(supervisor, { ...year, id: "year-2025" })).toBe(true);
  expect(isAbout(supervisor, { id: "year-2024", clusterId: "number-4" })).toBe(false);
});

test("administrators administer, and leaders and boards oversee, their own part of the tree", () => {
  expect(isAdministratorOf(anActor("systemAdmin", { unitId: "city" }), path)).toBe(true);
  expect(isAdministratorOf(anActor("cityLeader", { unitId: "city" }), path)).toBe(false);
  expect(overseesFrom(anActor("boardHead", { unitId: "city" }), path)).toBe(true);
  expect(overseesFrom(anActor("unitLeader", { unitId: "city" }), path)).toBe(false);
  expect(overseesFrom(anActor("boardHead", { unitId: "elsewhere" }), path)).toBe(false);
});
