import { describe, expect, test } from "vitest";
import type { CapacityRole } from "@/lib/auth/actor";
import { Role } from "@/lib/db/generated/enums";
import {
  canAssignAt,
  canChangePerson,
  canKeepPerson,
  canSeePeopleOf,
  canSeePerson,
  canSwitchPerson,
} from "@/lib/person/policy";
import { anActor } from "@/tests/support/actors";

const commune = ["commune", "city", "centre"];
const otherCommune = ["other", "city", "centre"];
const city = ["city", "centre"];
const roles: CapacityRole[] = [...Object.values(Role), "clusterLead", "clusterDeputy"];

const officer = { personId: "officer", ownerPath: city, placePaths: [commune] };
const ofCommune = anActor("systemAdmin", { unitId: "commune" });
const ofCity = anActor("systemAdmin", { unitId: "city" });
const self = { ...ofCity, personId: "officer" };

describe("who keeps a person's account", () => {
  test.each(roles)("of the city, a %s only as administrator", (role) => {
    const actor = anActor(role, { unitId: "city" });
    expect(canKeepPerson(actor, officer)).toBe(role === "systemAdmin");
    expect(canAssignAt(actor, { path: commune })).toBe(role === "systemAdmin");
  });

  test("the administrator of the unit where the person works, though the city made the account", () => {
    expect(canKeepPerson(ofCommune, officer)).toBe(true);
  });

  test("not one above only some of the places: an account opens all of them", () => {
    const alsoInCity = { ...officer, placePaths: [commune, city] };
    expect(canKeepPerson(ofCommune, alsoInCity)).toBe(false);
    expect(canKeepPerson(ofCity, alsoInCity)).toBe(true);
    const alsoElsewhere = { ...officer, placePaths: [commune, otherCommune] };
    expect(canKeepPerson(ofCommune, alsoElsewhere)).toBe(false);
  });

  test("of someone who works nowhere, the office that looks after the account", () => {
    const idle = { ...officer, placePaths: [] };
    expect(canKeepPerson(ofCity, idle)).toBe(true);
    expect(canKeepPerson(ofCommune, idle)).toBe(false);
  });

  test("whose scope is missing, nobody", () => {
    expect(canKeepPerson(ofCity, { ...officer, placePaths: [[]] })).toBe(false);
    expect(canKeepPerson(ofCity, { ...officer, ownerPath: [], placePaths: [] })).toBe(false);
    expect(canKeepPerson(anActor("systemAdmin"), officer)).toBe(false);
  });
});

test("nobody closes their own account", () => {
  expect(canSwitchPerson(ofCity, officer)).toBe(true);
  expect(canSwitchPerson(self, officer)).toBe(false);
});

test("an administrator assigns in the own part of the tree, never above or beside it", () => {
  expect(canAssignAt(ofCommune, { path: commune })).toBe(true);
  expect(canAssignAt(ofCommune, { path: city })).toBe(false);
  expect(canAssignAt(ofCommune, { path: otherCommune })).toBe(false);
});

describe("who sees a person", () => {
  test.each(roles)("a %s sees themselves", (role) => {
    expect(canSeePerson({ ...anActor(role), personId: "officer" }, officer)).toBe(true);
  });

  test.each(roles)("another, a %s only as administrator", (role) => {
    expect(canSeePerson(anActor(role, { unitId: "commune" }), officer)).toBe(
      role === "systemAdmin",
    );
  });

  test("administrators above one of the places, or of the account's office", () => {
    const alsoElsewhere = { ...officer, placePaths: [commune, otherCommune] };
    expect(canSeePerson(ofCommune, alsoElsewhere)).toBe(true);
    expect(canSeePerson(ofCity, { ...officer, placePaths: [] })).toBe(true);
    expect(canSeePerson(anActor("systemAdmin", { unitId: "third" }), alsoElsewhere)).toBe(false);
  });
});

describe("who sees the people of a unit", () => {
  test.each(roles)("a %s who works there, but for a viewer", (role) => {
    const actor = anActor(role, { unitId: "commune" });
    expect(canSeePeopleOf(actor, { path: commune })).toBe(role !== "viewer");
  });

  test.each(roles)("from the city, a %s", (role) => {
    const overseeing = [
      ...["systemAdmin", "cityLeader", "citySpecialist", "boardHead"],
      ...["councilChair", "councilVice"],
    ];
    const actor = anActor(role, { unitId: "city" });
    expect(canSeePeopleOf(actor, { path: commune })).toBe(overseeing.includes(role));
  });

  test.each(roles)("from elsewhere, no %s", (role) => {
    const actor = anActor(role, { unitId: "other" });
    expect(canSeePeopleOf(actor, { path: commune })).toBe(false);
    expect(canSeePeopleOf(anActor(role), { path: commune })).toBe(false);
    expect(canSeePeopleOf(anActor(role), { path: [] })).toBe(false);
  });
});

test("nobody mends their own name or contact as an administrator", () => {
  const actor = anActor("systemAdmin", { unitId: "city" });
  const place = { ownerPath: ["commune", "city"], placePaths: [] };
  expect(canChangePerson(actor, { ...place, personId: "another" })).toBe(true);
  expect(canChangePerson(actor, { ...place, personId: actor.personId })).toBe(false);
});
