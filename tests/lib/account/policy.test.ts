import { expect, test } from "vitest";
import { canArrangeStandIn, canIssueResetCode } from "@/lib/account/policy";
import type { CapacityRole } from "@/lib/auth/actor";
import { anActor } from "@/tests/support/actors";

const person = { personId: "someone", ownerPath: ["city"], placePaths: [["district", "city"]] };

test("a code is given by whoever keeps the person, and by nobody else", () => {
  for (const unitId of ["district", "city"])
    expect(canIssueResetCode(anActor("systemAdmin", { unitId }), person)).toBe(true);
  expect(canIssueResetCode(anActor("systemAdmin", { unitId: "other" }), person)).toBe(false);
  expect(canIssueResetCode(anActor("systemAdmin"), person)).toBe(false);
  for (const role of ["unitLeader", "cityLeader", "clusterLead", "viewer"] satisfies CapacityRole[])
    expect(canIssueResetCode(anActor(role, { unitId: "city" }), person)).toBe(false);
});

test("nobody gives a code to themselves", () => {
  const administrator = anActor("systemAdmin", { unitId: "city" });
  const self = { ...person, personId: administrator.personId };
  expect(canIssueResetCode(administrator, self)).toBe(false);
});

test("an absence is arranged by the absent, in the assignment it is about", () => {
  const actor = anActor("unitLeader", { assignmentId: "mine" });
  expect(canArrangeStandIn(actor, { id: "mine", personId: actor.personId })).toBe(true);
  expect(canArrangeStandIn(actor, { id: "other", personId: actor.personId })).toBe(false);
  expect(canArrangeStandIn(actor, { id: "mine", personId: "someone" })).toBe(false);
});
