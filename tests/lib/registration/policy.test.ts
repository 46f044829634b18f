import { expect, test } from "vitest";
import type { CapacityRole } from "@/lib/auth/actor";
import { roleLabels } from "@/lib/auth/labels";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { canRegister, canSendRegistration } from "@/lib/registration/policy";
import { anActor } from "@/tests/support/actors";

const clusterYear: ClusterYearScope = {
  id: "year 2024",
  clusterId: "cluster 3",
  year: 2024,
  ownerPath: ["city", "centre"],
  memberUnitIds: ["Sóc Sơn", "Đông Anh"],
  leadUnitIds: ["Sóc Sơn"],
  deputyUnitIds: ["Đông Anh"],
};
const registration = { unitId: "Đông Anh", clusterYear };
const roles = Object.keys(roleLabels) as CapacityRole[];

function whoOf(unitId: string | null, may: typeof canRegister) {
  return roles.filter((role) => may(anActor(role, { unitId }), registration));
}

test("the unit's officer and its head type its targets, nobody else of it", () => {
  expect(whoOf("Đông Anh", canRegister).sort()).toEqual(["unitLeader", "unitReporter"]);
});

test("the head alone sends them", () => {
  expect(whoOf("Đông Anh", canSendRegistration)).toEqual(["unitLeader"]);
});

test.each(["Sóc Sơn", "city", null])("nobody of %s does either", (unitId) => {
  expect(whoOf(unitId, canRegister)).toEqual([]);
  expect(whoOf(unitId, canSendRegistration)).toEqual([]);
});
