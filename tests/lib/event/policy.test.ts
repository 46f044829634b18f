import { expect, test } from "vitest";
import type { Capacity, CapacityRole } from "@/lib/auth/actor";
import { canKeepEvents, maySeeEvents } from "@/lib/event/policy";
import { anActor } from "@/tests/support/actors";

const year2024 = {
  id: "year 2024",
  clusterId: "cluster 3",
  year: 2024,
  ownerPath: ["city"],
  memberUnitIds: ["Sóc Sơn", "Đông Anh"],
  leadUnitIds: ["Sóc Sơn"],
  deputyUnitIds: ["Đông Anh"],
};
const term = { unitId: "Sóc Sơn", clusterId: "cluster 3", clusterYearId: "year 2024" };
const another = { unitId: "Mê Linh", clusterId: "cluster 4", clusterYearId: "year 4/2024" };

test.each<[CapacityRole, Partial<Capacity>, boolean, boolean]>([
  ["clusterLead", term, true, true],
  ["clusterSecretary", term, true, true],
  ["clusterSecretary", { clusterId: "cluster 3" }, true, true],
  ["systemAdmin", { unitId: "city" }, true, true],
  ["clusterDeputy", { ...term, unitId: "Đông Anh" }, false, true],
  ["unitLeader", { unitId: "Đông Anh" }, false, true],
  ["unitReporter", { unitId: "Đông Anh" }, false, true],
  ["supervisingLeader", { clusterId: "cluster 3" }, false, true],
  ["cityLeader", { unitId: "city" }, false, true],
  ["clusterLead", { ...term, clusterYearId: "year 2025" }, false, true],
  ["clusterLead", another, false, false],
  ["clusterSecretary", another, false, false],
  ["unitLeader", { unitId: "Mê Linh" }, false, false],
  ["systemAdmin", { unitId: "another city" }, false, false],
  ["viewer", { unitId: "Sóc Sơn" }, false, false],
])("%s of %o keeps the year's events: %s; sees them: %s", (role, scope, keeps, sees) => {
  const actor = anActor(role, scope);
  expect(canKeepEvents(actor, year2024)).toBe(keeps);
  expect(maySeeEvents(actor, year2024)).toBe(sees);
});
