import { expect, test } from "vitest";
import type { CapacityRole } from "@/lib/auth/actor";
import { roleLabels } from "@/lib/auth/labels";
import {
  canDraftCovenant,
  canPassDevice,
  canReadReview,
  canReleaseUnit,
  canSignCovenant,
  canViewCovenant,
} from "@/lib/covenant/policy";
import type { CovenantStatus } from "@/lib/db/generated/enums";
import { CovenantStatus as statuses } from "@/lib/db/generated/enums";
import { anActor } from "@/tests/support/actors";

const clusterYear = {
  id: "cụm 3, năm 2024",
  clusterId: "cụm 3",
  year: 2024,
  ownerPath: ["Hà Nội", "Trung ương"],
  memberUnitIds: ["Mê Linh", "Thanh Trì"],
  leadUnitIds: ["Mê Linh"],
  deputyUnitIds: ["Thanh Trì"],
};
const roles = Object.keys(roleLabels) as CapacityRole[];

/** Where each role works in our cluster, … */
const own: Record<CapacityRole, object> = {
  systemAdmin: { unitId: "Hà Nội" },
  cityLeader: { unitId: "Hà Nội" },
  citySpecialist: { unitId: "Hà Nội" },
  boardHead: { unitId: "Hà Nội" },
  councilChair: { unitId: "Hà Nội" },
  councilVice: { unitId: "Hà Nội" },
  supervisingLeader: { clusterId: "cụm 3" },
  clusterSecretary: { unitId: "Mê Linh", clusterId: "cụm 3", clusterYearId: "cụm 3, năm 2024" },
  clusterLead: { unitId: "Mê Linh", clusterId: "cụm 3", clusterYearId: "cụm 3, năm 2024" },
  clusterDeputy: { unitId: "Thanh Trì", clusterId: "cụm 3", clusterYearId: "cụm 3, năm 2024" },
  unitLeader: { unitId: "Mê Linh" },
  unitReporter: { unitId: "Mê Linh" },
  residentialReporter: { unitId: "Mê Linh" },
  viewer: { unitId: "Mê Linh" },
};
/** … in another one, … */
const other: Record<CapacityRole, object> = {
  ...(Object.fromEntries(roles.map((role) => [role, { unitId: "Long Biên" }])) as typeof own),
  supervisingLeader: { clusterId: "cụm 1" },
  clusterSecretary: { unitId: "Long Biên", clusterId: "cụm 1", clusterYearId: "cụm 1, năm 2024" },
  clusterLead: { unitId: "Long Biên", clusterId: "cụm 1", clusterYearId: "cụm 1, năm 2024" },
  clusterDeputy: { unitId: "Long Biên", clusterId: "cụm 1", clusterYearId: "cụm 1, năm 2024" },
};
/** … and where they led last year's. */
const lastYear = { clusterYearId: "cụm 3, năm 2023" };

const parties = [{ unitId: "Mê Linh" }, { unitId: "Thanh Trì" }];
const covenant = (status: CovenantStatus, wasOpened = false, wasPublished = false) => ({
  status,
  clusterYear,
  wasOpened,
  wasPublished,
  endedParts: [],
  parties,
});
const who = (may: (role: CapacityRole) => boolean) => roles.filter(may);

test("the secretariat and the lead of the year draft, nobody else", () => {
  const drafters = who((role) => canDraftCovenant(anActor(role, own[role]), clusterYear));
  expect(drafters).toEqual(["clusterSecretary", "clusterLead"]);
});

test("the secretariat and the lead of another year or cluster do not", () => {
  const ofLastYear = who((role) =>
    canDraftCovenant(anActor(role, { ...own[role], ...lastYear }), clusterYear),
  );
  const ofOther = who((role) => canDraftCovenant(anActor(role, other[role]), clusterYear));
  expect([ofLastYear, ofOther]).toEqual([[], []]);
});

test("a draft is its writers' own", () => {
  const readers = who((role) => canViewCovenant(anActor(role, own[role]), covenant("draft")));
  expect(readers).toEqual(["clusterSecretary", "clusterLead"]);
});

test("from the presentation on everyone concerned reads, also a draft that was open or shown before; a viewer never", () => {
  const concerned = roles.filter((role) => role !== "viewer");
  const later = Object.values(statuses).filter((status) => status !== "draft");
  const drafts = [covenant("draft", true), covenant("draft", false, true)];
  for (const standing of [...later.map((s) => covenant(s)), ...drafts]) {
    const readers = who((role) => canViewCovenant(anActor(role, own[role]), standing));
    expect(readers).toEqual(concerned);
  }
});

test("nobody of another cluster reads anything", () => {
  for (const status of Object.values(statuses)) {
    const readers = who((role) =>
      canViewCovenant(anActor(role, other[role]), covenant(status, true)),
    );
    expect(readers).toEqual([]);
  }
});

test("without any scope nobody reads, drafts or signs", () => {
  const may = who((role) => {
    const actor = anActor(role);
    return (
      canViewCovenant(actor, covenant("inForce")) ||
      canDraftCovenant(actor, clusterYear) ||
      canSignCovenant(actor, { clusterYear, parties })
    );
  });
  expect(may).toEqual([]);
});

test("a unit's leader signs, in that capacity and no other", () => {
  const signers = who((role) =>
    canSignCovenant(anActor(role, own[role]), { clusterYear, parties }),
  );
  expect(signers).toEqual(["unitLeader"]);
});

test("a leader of a unit outside does not sign", () => {
  const stranger = anActor("unitLeader", { unitId: "Long Biên" });
  expect(canSignCovenant(stranger, { clusterYear, parties })).toBe(false);
});

test("a unit that has left the cluster since still signs what it is a party to", () => {
  const left = { ...clusterYear, memberUnitIds: ["Thanh Trì"] };
  const leader = anActor("unitLeader", own.unitLeader);
  expect(canSignCovenant(leader, { clusterYear: left, parties })).toBe(true);
  expect(canSignCovenant(leader, { clusterYear: left, parties: [] })).toBe(false);
});

test("the reason of a question is for the writers, the supervising leader and the leaders of the unit that asked", () => {
  const ours = { clusterYear, unitId: "Mê Linh" };
  const readers = who((role) => canReadReview(anActor(role, own[role]), ours));
  expect(readers).toEqual(["supervisingLeader", "clusterSecretary", "unitLeader", "clusterLead"]);
  const peers = { clusterYear, unitId: "Thanh Trì" };
  expect(canReadReview(anActor("unitLeader", own.unitLeader), peers)).toBe(false);
  expect(who((role) => canReadReview(anActor(role, other[role]), ours))).toEqual([]);
});

test("the upper level lets a unit stay out: the cluster's supervising leader, the leaders of its office", () => {
  const may = (where: typeof own) =>
    who((role) => canReleaseUnit(anActor(role, where[role]), clusterYear));
  expect(may(own)).toEqual(["cityLeader", "supervisingLeader"]);
  expect(may(other)).toEqual([]);
});

test("a device is passed along the table by the secretariat and the lead of the year alone", () => {
  const passes = (role: CapacityRole, scope: object) =>
    canPassDevice(anActor(role, scope), clusterYear);
  expect(roles.filter((role) => passes(role, own[role]))).toEqual([
    "clusterSecretary",
    "clusterLead",
  ]);
  expect(roles.filter((role) => passes(role, other[role]))).toEqual([]);
  expect(roles.filter((role) => passes(role, { ...own[role], ...lastYear }))).toEqual([]);
});
