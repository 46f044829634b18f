import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { changeEvent, planEvent } from "@/lib/event/commands/plan-event";
import { recordAttendance } from "@/lib/event/commands/record-attendance";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aClusterOfThree, aYear } from "@/tests/support/clusters";
import { aCity, aDistrict } from "@/tests/support/units";

const conference = {
  kind: "signingConference",
  title: "Hội nghị ký kết Giao ước thi đua năm 2024",
  place: "Hội trường huyện Thanh Trì",
  startsAt: new Date("2024-02-29T08:30:00+07:00"),
  endsAt: new Date("2024-02-29T11:00:00+07:00"),
  tentative: false,
  presiders: [
    { name: "Nguyễn Văn An", post: "Phó Chủ tịch Ủy ban MTTQ Việt Nam thành phố" },
    { name: "Trần Thị Bình", post: "Cụm trưởng" },
  ],
} as const;

async function aYearWithSecretary() {
  const office = await aCity();
  const cluster = await aClusterOfThree(office);
  const clusterYearId = await aYear(office, cluster.clusterId);
  const { clusterId, socSon } = cluster;
  const secretary = anActor("clusterSecretary", { unitId: socSon, clusterId, clusterYearId });
  return { office, ...cluster, clusterYearId, secretary };
}

async function anEvent() {
  const year = await aYearWithSecretary();
  const { clusterYearId, secretary } = year;
  const event = { ...conference, presiders: [...conference.presiders] };
  return { ...year, eventId: await planEvent(secretary, { clusterYearId, ...event }) };
}

const onTheDay = new Date("2024-02-29T08:00:00+07:00");

test("the secretariat plans an event, those presiding in the order they are named", async () => {
  const { eventId } = await anEvent();
  const presiders = await db.eventPresider.findMany({
    where: { eventId },
    orderBy: { position: "asc" },
  });
  expect(presiders.map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect(await recorded()).toContain("event.planned");
});

test("a change replaces what is said of an event and who presides", async () => {
  const { eventId, secretary } = await anEvent();
  await changeEvent(secretary, {
    ...conference,
    eventId,
    place: "Hội trường huyện Sóc Sơn",
    presiders: [{ name: "Lê Văn Cường", post: "Chủ tịch" }],
  });
  expect(await db.clusterEvent.findFirst({ include: { presiders: true } })).toMatchObject({
    place: "Hội trường huyện Sóc Sơn",
    presiders: [{ position: 1, name: "Lê Văn Cường" }],
  });
  expect(await recorded()).toContain("event.changed");
});

test("an event far from its year is refused, and nothing is written", async () => {
  const { clusterYearId, secretary } = await aYearWithSecretary();
  const before = await recorded();
  const startsAt = new Date("2026-02-28T08:30:00+07:00");
  await expect(
    planEvent(secretary, { ...conference, clusterYearId, startsAt, endsAt: null, presiders: [] }),
  ).rejects.toMatchObject({ code: "event.outsideItsYear", facts: { day: "28/02/2026" } });
  expect(await db.clusterEvent.count()).toBe(0);
  expect(await recorded()).toEqual(before);
});

const an = { representativeName: "Nguyễn Văn An", representativePost: "Chủ tịch" };

test("attendance is written down as a whole, and again in its place", async () => {
  const { eventId, secretary, socSon, meLinh, dongAnh } = await anEvent();
  const write = (unitIds: string[]) =>
    at(onTheDay, () =>
      recordAttendance(secretary, {
        eventId,
        present: unitIds.map((unitId) => ({ unitId, ...an })),
      }),
    );

  await write([socSon, meLinh]);
  await write([meLinh, dongAnh]);

  const rows = await db.eventAttendance.findMany({ where: { eventId } });
  expect(rows.map(({ unitId }) => unitId).sort()).toEqual([meLinh, dongAnh].sort());
  expect(rows[0]).toMatchObject({ ...an, recordedAt: onTheDay });
  expect((await recorded()).filter((type) => type === "event.attendanceRecorded")).toHaveLength(2);
});

test("two who write attendance at once leave one of the two lists, whole", async () => {
  const { eventId, secretary, socSon, meLinh } = await anEvent();
  const write = (unitId: string) =>
    at(onTheDay, () => recordAttendance(secretary, { eventId, present: [{ unitId, ...an }] }));
  await Promise.all([write(socSon), write(meLinh)]);
  expect(await db.eventAttendance.count({ where: { eventId } })).toBe(1);
});

test("before the day, and for a unit of another cluster, nothing is written", async () => {
  const { office, eventId, secretary, socSon } = await anEvent();
  const before = await recorded();
  const early = at(new Date("2024-02-28T23:59:00+07:00"), () =>
    recordAttendance(secretary, { eventId, present: [{ unitId: socSon, ...an }] }),
  );
  await expect(early).rejects.toThrow("event.notYetHeld");
  const guest = await aDistrict(office, "Gia Lâm");
  const stranger = at(onTheDay, () =>
    recordAttendance(secretary, { eventId, present: [{ unitId: guest, ...an }] }),
  );
  await expect(stranger).rejects.toThrow("event.notAMember");
  expect(await db.eventAttendance.count()).toBe(0);
  expect((await recorded()).filter((type) => !type.startsWith("unit."))).toEqual(
    before.filter((type) => !type.startsWith("unit.")),
  );
});

test("a member, another year's secretary and another cluster's change nothing", async () => {
  const { clusterId, clusterYearId, eventId, socSon, dongAnh } = await anEvent();
  const before = await recorded();
  for (const actor of [
    anActor("unitLeader", { unitId: dongAnh }),
    anActor("clusterSecretary", { unitId: socSon, clusterId, clusterYearId: "another year" }),
    anActor("clusterSecretary", { clusterId: "another cluster" }),
  ]) {
    const event = { ...conference, presiders: [] };
    await expect(planEvent(actor, { clusterYearId, ...event })).rejects.toThrow("notAllowed");
    await expect(changeEvent(actor, { eventId, ...event })).rejects.toThrow("notAllowed");
    await expect(recordAttendance(actor, { eventId, present: [] })).rejects.toThrow("notAllowed");
  }
  expect(await recorded()).toEqual(before);
});

test("an unknown year or event is not found", async () => {
  const { clusterId, secretary } = await aYearWithSecretary();
  const event = { ...conference, presiders: [] };
  await expect(planEvent(secretary, { clusterYearId: clusterId, ...event })).rejects.toThrow(
    "notFound",
  );
  await expect(changeEvent(secretary, { eventId: clusterId, ...event })).rejects.toThrow(
    "notFound",
  );
});
