import { expect, test } from "vitest";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import {
  canHandOver,
  canReceive,
  canWriteHandover,
  maySeeHandover,
  type Years,
} from "@/lib/handover/policy";
import { anActor } from "@/tests/support/actors";

function aYear(year: number, leads: string): ClusterYearScope {
  return {
    ...{ id: `year ${year}`, clusterId: "cluster 3", year, ownerPath: ["city", "centre"] },
    ...{ memberUnitIds: ["Sóc Sơn", "Đông Anh"], leadUnitIds: [leads], deputyUnitIds: [] },
  };
}

const years: Years = { clusterYear: aYear(2023, "Sóc Sơn"), nextYear: aYear(2024, "Đông Anh") };
const lead = (year: number, unitId: string) =>
  anActor("clusterLead", { unitId, clusterId: "cluster 3", clusterYearId: `year ${year}` });
const outgoing = lead(2023, "Sóc Sơn");
const incoming = lead(2024, "Đông Anh");
const secretary = anActor("clusterSecretary", {
  ...{ unitId: "Sóc Sơn", clusterId: "cluster 3", clusterYearId: "year 2023" },
});
const member = anActor("unitLeader", { unitId: "Đông Anh" });
const stranger = anActor("unitLeader", { unitId: "Thanh Trì" });
const everyone = { outgoing, incoming, secretary, member, stranger };

function who(may: (actor: typeof outgoing) => boolean) {
  return Object.entries(everyone).flatMap(([name, actor]) => (may(actor) ? [name] : []));
}

test("the outgoing lead and its secretariat write, the lead alone hands over", () => {
  expect(who((actor) => canWriteHandover(actor, years))).toEqual(["outgoing", "secretary"]);
  expect(who((actor) => canHandOver(actor, years))).toEqual(["outgoing"]);
});

test("the lead of the next year receives, and nobody while there is no next year", () => {
  expect(who((actor) => canReceive(actor, years))).toEqual(["incoming"]);
  expect(who((actor) => canReceive(actor, { ...years, nextYear: null }))).toEqual([]);
});

test("a draft is its writers' own; handed over, everyone of either year reads it", () => {
  expect(who((actor) => maySeeHandover(actor, years, true))).toEqual(["outgoing", "secretary"]);
  expect(who((actor) => maySeeHandover(actor, years, false))).toEqual([
    ...["outgoing", "incoming", "secretary", "member"],
  ]);
});
