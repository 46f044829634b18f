import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { changePhase } from "@/lib/cluster/commands/change-phase";
import { openYear, openYearFromLast } from "@/lib/cluster/commands/open-year";
import { db } from "@/lib/db/client";
import { planEvent } from "@/lib/event/commands/plan-event";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aClusterOfThree, aYear } from "@/tests/support/clusters";
import { aCity } from "@/tests/support/units";

async function anOpenYear() {
  const office = await aCity();
  const { clusterId, socSon } = await aClusterOfThree(office);
  const clusterYearId = await aYear(office, clusterId);
  const scope = { unitId: socSon, clusterId, clusterYearId };
  return { office, clusterId, clusterYearId, lead: anActor("clusterLead", scope), scope };
}

const step = { from: "preparing", to: "registering", reason: null } as const;

test("a year is opened to be prepared, and opened once", async () => {
  const { office, clusterId } = await anOpenYear();
  expect(await db.clusterYear.findMany()).toMatchObject([{ year: 2024, phase: "preparing" }]);
  expect(await recorded()).toContain("clusterYear.opened");
  await expect(openYear(office.administrator, { clusterId, year: 2024 })).rejects.toThrow(
    "clusterYear.exists",
  );
});

test("a year opened twice at once is opened once", async () => {
  const office = await aCity();
  const { clusterId } = await aClusterOfThree(office);
  const open = () => openYear(office.administrator, { clusterId, year: 2024 });
  const outcomes = await Promise.allSettled([open(), open()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.clusterYear.count()).toBe(1);
});

test("a new year from last year plans last year's events again, a year later, still to be settled", async () => {
  const { office, clusterId, clusterYearId } = await anOpenYear();
  await planEvent(office.administrator, {
    clusterYearId,
    kind: "signingConference",
    title: "Hội nghị ký kết Giao ước thi đua năm 2024",
    place: "Hội trường huyện Thanh Trì",
    startsAt: new Date("2024-02-29T08:30:00+07:00"),
    endsAt: null,
    tentative: false,
    presiders: [{ name: "Nguyễn Văn An", post: "Phó Chủ tịch" }],
  });

  const next = await openYearFromLast(office.administrator, { clusterId, year: 2025 });

  const events = await db.clusterEvent.findMany({
    where: { clusterYearId: next },
    include: { presiders: true, attendances: true },
  });
  expect(events).toMatchObject([
    {
      kind: "signingConference",
      title: "Hội nghị ký kết Giao ước thi đua năm 2025",
      place: "Hội trường huyện Thanh Trì",
      startsAt: new Date("2025-02-28T08:30:00+07:00"),
      tentative: true,
      presiders: [],
      attendances: [],
    },
  ]);
  expect(await recorded()).toContain("events.carriedOver");
});

test("without an earlier year there is nothing to carry over, and no year is opened", async () => {
  const office = await aCity();
  const { clusterId } = await aClusterOfThree(office);
  await expect(openYearFromLast(office.administrator, { clusterId, year: 2024 })).rejects.toThrow(
    "clusterYear.noLastYear",
  );
  expect(await db.clusterYear.count()).toBe(0);
});

test("a year two years ahead is not opened", async () => {
  const office = await aCity();
  const { clusterId } = await aClusterOfThree(office);
  const early = at(new Date("2023-12-31T23:00:00+07:00"), () =>
    openYear(office.administrator, { clusterId, year: 2025 }),
  );
  await expect(early).rejects.toThrow("clusterYear.tooEarly");
});

test("the lead moves its year one phase on", async () => {
  const { lead, clusterYearId } = await anOpenYear();
  await changePhase(lead, { clusterYearId, ...step });
  expect(await db.clusterYear.findFirst()).toMatchObject({ phase: "registering" });
  expect(await recorded()).toContain("clusterYear.phaseChanged");
});

test("two who press at once move it one phase, not two", async () => {
  const { lead, office, clusterYearId } = await anOpenYear();
  const outcomes = await Promise.allSettled([
    changePhase(lead, { clusterYearId, ...step }),
    changePhase(office.administrator, { clusterYearId, ...step }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "clusterYear.phaseMoved" },
  });
  expect(await db.clusterYear.findFirst()).toMatchObject({ phase: "registering" });
});

test("a closed year is reopened by the owner with a reason, not by the lead", async () => {
  const { lead, office, clusterYearId } = await anOpenYear();
  await db.clusterYear.update({ where: { id: clusterYearId }, data: { phase: "closed" } });
  const reopening = {
    clusterYearId,
    from: "closed",
    to: "reviewing",
    reason: "Sửa biên bản",
  } as const;

  await expect(changePhase(lead, reopening)).rejects.toThrow("clusterYear.closed");
  await expect(changePhase(office.administrator, { ...reopening, reason: null })).rejects.toThrow(
    "clusterYear.reasonMissing",
  );
  await changePhase(office.administrator, reopening);
  expect(await db.clusterYear.findFirst()).toMatchObject({ phase: "reviewing" });
});

test("the secretariat, a member, next year's lead and the supervising leader move nothing", async () => {
  const { clusterId, clusterYearId, scope } = await anOpenYear();
  const before = await recorded();
  for (const actor of [
    anActor("clusterSecretary", scope),
    anActor("unitLeader", { unitId: scope.unitId }),
    anActor("clusterLead", { ...scope, clusterYearId: "next year" }),
    anActor("supervisingLeader", { clusterId }),
  ])
    await expect(changePhase(actor, { clusterYearId, ...step })).rejects.toThrow("notAllowed");
  expect(await db.clusterYear.findFirst()).toMatchObject({ phase: "preparing" });
  expect(await recorded()).toEqual(before);
});

test("nobody but the owner's administrators opens a year", async () => {
  const { lead, clusterId } = await anOpenYear();
  await expect(openYear(lead, { clusterId, year: 2025 })).rejects.toThrow("notAllowed");
});
