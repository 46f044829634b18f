import { expect, test } from "vitest";
import { canChangeActivity, canNoteActivities } from "@/lib/activity/policy";
import type { CapacityRole } from "@/lib/auth/actor";
import { roleLabels } from "@/lib/auth/labels";
import { anActor } from "@/tests/support/actors";

const roles = Object.keys(roleLabels) as CapacityRole[];

test("a unit's log is its officer's and its head's", () => {
  const may = roles.filter((role) =>
    canNoteActivities(anActor(role, { unitId: "Đông Anh" }), { unitId: "Đông Anh" }),
  );
  expect(may.sort()).toEqual(["unitLeader", "unitReporter"]);
});

test.each(["Mê Linh", "city", null])("nobody of %s notes what Đông Anh did", (unitId) => {
  const may = roles.filter((role) =>
    canNoteActivities(anActor(role, { unitId }), { unitId: "Đông Anh" }),
  );
  expect(may).toEqual([]);
});

test("an officer changes the own notes, the head anyone's of the unit", () => {
  const officer = anActor("unitReporter", { unitId: "Đông Anh" });
  const head = anActor("unitLeader", { unitId: "Đông Anh" });
  const own = { unitId: "Đông Anh", personId: officer.personId };
  const colleagues = { unitId: "Đông Anh", personId: "a colleague" };
  expect(canChangeActivity(officer, own)).toBe(true);
  expect(canChangeActivity(officer, colleagues)).toBe(false);
  expect(canChangeActivity(head, colleagues)).toBe(true);
});

test("whoever moved to another unit no longer changes what they noted at the old one", () => {
  const moved = anActor("unitReporter", { unitId: "Mê Linh" });
  expect(canChangeActivity(moved, { unitId: "Đông Anh", personId: moved.personId })).toBe(false);
});
