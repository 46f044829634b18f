import { expect, test } from "vitest";
import type { Capacity, CapacityRole } from "@/lib/auth/actor";
import {
  type ClusterYearScope,
  isDeputyOf,
  isLeadOf,
  isMemberOf,
  isSecretaryOf,
  mayReadYear,
  supervises,
} from "@/lib/cluster/policy";
import { anActor } from "@/tests/support/actors";

const year2024: ClusterYearScope = {
  id: "year 2024",
  clusterId: "cluster 3",
  year: 2024,
  ownerPath: ["city", "centre"],
  memberUnitIds: ["Sóc Sơn", "Đông Anh"],
  leadUnitIds: ["Sóc Sơn"],
  deputyUnitIds: ["Đông Anh"],
};

type Case = [CapacityRole, Partial<Capacity>];
const soc = (clusterYearId: string) => ({
  unitId: "Sóc Sơn",
  clusterId: "cluster 3",
  clusterYearId,
});
const dong = (clusterYearId: string) => ({ ...soc(clusterYearId), unitId: "Đông Anh" });

test.each<Case>([
  ["unitLeader", { unitId: "Đông Anh" }],
  ["unitReporter", { unitId: "Đông Anh" }],
  ["clusterLead", soc("year 2024")],
  ["clusterLead", soc("year 2025")],
  ["clusterDeputy", dong("year 2024")],
  ["clusterSecretary", soc("year 2024")],
  ["clusterSecretary", { clusterId: "cluster 3" }],
  ["supervisingLeader", { clusterId: "cluster 3" }],
  ["cityLeader", { unitId: "city" }],
  ["cityLeader", { unitId: "centre" }],
  ["citySpecialist", { unitId: "city" }],
  ["boardHead", { unitId: "city" }],
  ["councilChair", { unitId: "city" }],
  ["councilVice", { unitId: "city" }],
  ["systemAdmin", { unitId: "city" }],
])("a year is read by %s of %o", (role, scope) => {
  expect(mayReadYear(anActor(role, scope), year2024)).toBe(true);
});

test.each<Case>([
  ["unitLeader", { unitId: "Mê Linh" }],
  ["unitLeader", { unitId: "city" }],
  ["unitReporter", { unitId: null }],
  ["clusterLead", { unitId: "Mê Linh", clusterId: "cluster 4", clusterYearId: "year 4/2024" }],
  ["clusterSecretary", { clusterId: "cluster 4" }],
  ["clusterSecretary", {}],
  ["supervisingLeader", { clusterId: "cluster 4" }],
  ["supervisingLeader", { unitId: "city" }],
  ["cityLeader", { unitId: "another city" }],
  ["cityLeader", {}],
  ["systemAdmin", { unitId: "another city" }],
  ["residentialReporter", { unitId: "a village of Sóc Sơn" }],
  ["viewer", { unitId: "Sóc Sơn" }],
  ["viewer", { unitId: "city" }],
])("a year is not read by %s of %o", (role, scope) => {
  expect(mayReadYear(anActor(role, scope), year2024)).toBe(false);
});

test("the lead of a year is lead of that year alone", () => {
  expect(isLeadOf(anActor("clusterLead", soc("year 2024")), year2024)).toBe(true);
  expect(isLeadOf(anActor("clusterLead", soc("year 2025")), year2024)).toBe(false);
  expect(isLeadOf(anActor("unitLeader", { unitId: "Sóc Sơn" }), year2024)).toBe(false);
});

test("the deputy of a year is deputy of that year alone", () => {
  expect(isDeputyOf(anActor("clusterDeputy", dong("year 2024")), year2024)).toBe(true);
  expect(isDeputyOf(anActor("clusterDeputy", dong("year 2025")), year2024)).toBe(false);
});

test("the secretariat is the lead unit's officers of that year, and helpers assigned to the cluster", () => {
  expect(isSecretaryOf(anActor("clusterSecretary", soc("year 2024")), year2024)).toBe(true);
  expect(isSecretaryOf(anActor("clusterSecretary", { clusterId: "cluster 3" }), year2024)).toBe(
    true,
  );
  expect(isSecretaryOf(anActor("clusterSecretary", soc("year 2023")), year2024)).toBe(false);
  expect(isSecretaryOf(anActor("unitReporter", { unitId: "Sóc Sơn" }), year2024)).toBe(false);
});

test("a supervising leader supervises the clusters assigned and no others", () => {
  expect(supervises(anActor("supervisingLeader", { clusterId: "cluster 3" }), year2024)).toBe(true);
  expect(supervises(anActor("supervisingLeader", { clusterId: "cluster 4" }), year2024)).toBe(
    false,
  );
  expect(supervises(anActor("cityLeader", { unitId: "city" }), year2024)).toBe(false);
});

test("people of another cluster's units are no members", () => {
  expect(isMemberOf(anActor("unitLeader", { unitId: "Sóc Sơn" }), year2024)).toBe(true);
  expect(isMemberOf(anActor("unitLeader", { unitId: "Mê Linh" }), year2024)).toBe(false);
  expect(isMemberOf(anActor("unitLeader"), year2024)).toBe(false);
});
