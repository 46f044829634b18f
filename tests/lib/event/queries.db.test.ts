import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { planEvent } from "@/lib/event/commands/plan-event";
import { recordAttendance } from "@/lib/event/commands/record-attendance";
import { getEvent, listEvents, listEventsOfYears } from "@/lib/event/queries";
import { searchText } from "@/lib/search-text";
import { anActor } from "@/tests/support/actors";
import { aClusterOfThree, aYear } from "@/tests/support/clusters";
import { aCity } from "@/tests/support/units";

const all = { search: "", page: 1 };
const onTheDay = new Date("2024-02-29T08:00:00+07:00");

async function anEvent() {
  const office = await aCity();
  const cluster = await aClusterOfThree(office);
  const { clusterId, socSon } = cluster;
  const clusterYearId = await aYear(office, clusterId);
  const secretary = anActor("clusterSecretary", { unitId: socSon, clusterId, clusterYearId });
  const eventId = await planEvent(secretary, {
    ...{ clusterYearId, kind: "signingConference", title: "Hội nghị ký kết", place: "Thanh Trì" },
    ...{ startsAt: new Date("2024-02-29T08:30:00+07:00"), endsAt: null, tentative: false },
    presiders: [{ name: "Lê Văn Cường", post: "Phó Chủ tịch" }],
  });
  return { office, ...cluster, clusterYearId, secretary, eventId };
}

test("each member stands with its usual representative, who is the head, until presence is recorded", async () => {
  const { office, eventId, secretary, socSon } = await anEvent();
  for (const [fullName, post] of [
    ["Trần Thị Bình", "Phó Chủ tịch"],
    ["Nguyễn Văn An", "Chủ tịch"],
  ] as const)
    await db.person.create({
      data: {
        ...{ fullName, userName: fullName, searchText: fullName, ownerUnitId: office.cityId },
        assignments: {
          create: { role: "unitLeader", unitId: socSon, post, fromOn: dayToDb("2020-01-01") },
        },
      },
    });

  const before = await at(onTheDay, () => getEvent(secretary, eventId));
  expect(before).toMatchObject({ viewerMayRecord: true, attendanceRecorded: false });
  expect(before?.members.map(({ name, usual, present }) => [name, usual?.name, present])).toEqual([
    ["Sóc Sơn", "Nguyễn Văn An", null],
    ["Mê Linh", undefined, null],
    ["Đông Anh", undefined, null],
  ]);

  const present = [
    { unitId: socSon, representativeName: "Trần Thị Bình", representativePost: "Phó Chủ tịch" },
  ];
  await at(onTheDay, () => recordAttendance(secretary, { eventId, present }));
  const after = await getEvent(secretary, eventId);
  expect(after?.members[0]?.present).toMatchObject({ representativeName: "Trần Thị Bình" });
  expect(after?.attendanceRecorded).toBe(true);
});

test("before its day presence cannot be taken, and those who would take it are told why", async () => {
  const { eventId, secretary, dongAnh } = await anEvent();
  const early = new Date("2024-02-28T08:00:00+07:00");
  expect(await at(early, () => getEvent(secretary, eventId))).toMatchObject({
    viewerMayRecord: false,
    recordingRefusal: "event.notYetHeld",
  });
  const member = anActor("unitLeader", { unitId: dongAnh });
  expect(await at(early, () => getEvent(member, eventId))).toMatchObject({
    viewerMayChange: false,
    recordingRefusal: null,
  });
});

test("a member reads the year's events and plans none; a stranger finds none at all", async () => {
  const { clusterYearId, dongAnh, eventId } = await anEvent();
  const member = anActor("unitLeader", { unitId: dongAnh });
  expect(await listEvents(member, clusterYearId)).toMatchObject({
    events: [{ id: eventId }],
    viewerMayPlan: false,
  });
  expect((await listEventsOfYears(member, all)).events).toHaveLength(1);

  const stranger = anActor("clusterSecretary", {
    clusterId: "01930000-0000-7000-8000-000000000001",
  });
  expect(await listEvents(stranger, clusterYearId)).toBeNull();
  expect(await getEvent(stranger, eventId)).toBeNull();
  expect((await listEventsOfYears(stranger, all)).events).toEqual([]);
});

test("what is no id, or nobody's id, is nothing", async () => {
  const { clusterYearId, secretary } = await anEvent();
  expect(await getEvent(secretary, "0")).toBeNull();
  expect(await getEvent(secretary, clusterYearId)).toBeNull();
});

test("an event is found by its name, its place and its cluster, without diacritics", async () => {
  const { secretary } = await anEvent();
  const { events } = await listEventsOfYears(secretary, all);
  const [{ title = "", place = "" } = {}] = events;
  const found = async (search: string, page = 1) =>
    (await listEventsOfYears(secretary, { search, page })).events.length;
  for (const search of [
    title,
    searchText(title),
    searchText(place).toUpperCase(),
    "cum thi dua so",
  ])
    expect([search, await found(search)]).toEqual([search, 1]);
  expect([await found("không có ở đâu"), await found("%"), await found("", 2)]).toEqual([0, 0, 0]);
});
