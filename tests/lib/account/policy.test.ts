import { expect, test } from "vitest";
import { canArrangeStandIn, canIssueResetCode } from "@/lib/account/policy";
import type { CapacityRole } from "@/lib/auth/actor";
import { anActor } from "@/tests/support/actors";

const country = ["country"];
const city = ["city", ...country];
const district = ["district", ...city];
const otherDistrict = ["other", ...city];
const administratorOf = (unitId: string | null) => anActor("systemAdmin", { unitId });
const holder = { personId: "someone", ownerPath: city, placePaths: [district] };

test("an administrator gives a code to whoever works within the administrator's part of the tree", () => {
  for (const unitId of ["district", "city", "country"])
    expect(canIssueResetCode(administratorOf(unitId), holder)).toBe(true);
  expect(canIssueResetCode(administratorOf("other"), holder)).toBe(false);
});

test("nobody gives a code that opens more than they administer", () => {
  const alsoElsewhere = { ...holder, placePaths: [district, otherDistrict] };
  expect(canIssueResetCode(administratorOf("district"), alsoElsewhere)).toBe(false);
  expect(canIssueResetCode(administratorOf("city"), alsoElsewhere)).toBe(true);
  const cityAdministrator = { ...holder, placePaths: [district, city] };
  expect(canIssueResetCode(administratorOf("district"), cityAdministrator)).toBe(false);
});

test("someone without an assignment is looked after by the office that made the account", () => {
  const idle = { ...holder, placePaths: [] };
  expect(canIssueResetCode(administratorOf("city"), idle)).toBe(true);
  expect(canIssueResetCode(administratorOf("district"), idle)).toBe(false);
});

test("only administrators give codes, and a missing scope denies", () => {
  for (const role of ["unitLeader", "cityLeader", "clusterLead", "viewer"] satisfies CapacityRole[])
    expect(canIssueResetCode(anActor(role, { unitId: "city" }), holder)).toBe(false);
  expect(canIssueResetCode(administratorOf(null), holder)).toBe(false);
  expect(canIssueResetCode(administratorOf("city"), { ...holder, placePaths: [[]] })).toBe(false);
});

test("nobody gives a code to themselves", () => {
  const administrator = administratorOf("city");
  const self = { ...holder, personId: administrator.personId };
  expect(canIssueResetCode(administrator, self)).toBe(false);
});

test("an absence is arranged by the absent, in the assignment it is about", () => {
  const actor = anActor("unitLeader", { assignmentId: "mine" });
  expect(canArrangeStandIn(actor, { id: "mine", personId: actor.personId })).toBe(true);
  expect(canArrangeStandIn(actor, { id: "other", personId: actor.personId })).toBe(false);
  expect(canArrangeStandIn(actor, { id: "mine", personId: "someone" })).toBe(false);
});
