import { expect, test } from "vitest";
import {
  attendanceRefusal,
  isHeldOn,
  planningRefusal,
  sameDayLater,
  titleOfYear,
  usualRepresentative,
} from "@/lib/event/rules";

const running = { year: 2024, phase: "running" } as const;
const midnight = (day: string) => new Date(`${day}T00:00:00+07:00`);
const lastMinute = (day: string) => new Date(`${day}T23:59:00+07:00`);

test("an event of a year is held from October before to March after, to the day in Vietnam", () => {
  expect(planningRefusal(midnight("2023-10-01"), running)).toBeNull();
  expect(planningRefusal(lastMinute("2023-09-30"), running)).toBe("event.outsideItsYear");
  expect(planningRefusal(lastMinute("2025-03-31"), running)).toBeNull();
  expect(planningRefusal(midnight("2025-04-01"), running)).toBe("event.outsideItsYear");
});

test("nothing is planned in a closed year", () => {
  expect(planningRefusal(midnight("2024-02-29"), { ...running, phase: "closed" })).toBe(
    "clusterYear.closed",
  );
});

const conference = { startsAt: new Date("2024-02-29T08:30:00+07:00"), tentative: false };
const onTheDay = {
  phase: "registering",
  memberUnitIds: ["Sóc Sơn", "Mê Linh"],
  presentUnitIds: ["Sóc Sơn"],
  today: "2024-02-29",
} as const;

test("presence is taken from the day itself on", () => {
  expect(attendanceRefusal(conference, onTheDay)).toBeNull();
  expect(attendanceRefusal(conference, { ...onTheDay, today: "2024-02-28" })).toBe(
    "event.notYetHeld",
  );
});

test("presence is not taken of an event still to be settled", () => {
  expect(attendanceRefusal({ ...conference, tentative: true }, onTheDay)).toBe("event.tentative");
});

test("only members are present as units", () => {
  const presentUnitIds = ["Sóc Sơn", "Gia Lâm"];
  expect(attendanceRefusal(conference, { ...onTheDay, presentUnitIds })).toBe("event.notAMember");
  expect(attendanceRefusal(conference, { ...onTheDay, presentUnitIds: [] })).toBeNull();
});

test("a closed year's attendance stands", () => {
  expect(attendanceRefusal(conference, { ...onTheDay, phase: "closed" })).toBe(
    "clusterYear.closed",
  );
});

test("the same day a year later is the same date; 29 February becomes the 28th", () => {
  expect(sameDayLater("2022-11-08", 1)).toBe("2023-11-08");
  expect(sameDayLater("2024-02-29", 1)).toBe("2025-02-28");
  expect(sameDayLater("2024-02-29", 4)).toBe("2028-02-29");
});

test("a title takes the new year's number and keeps the rest", () => {
  const title = "Hội nghị tổng kết năm 2022, Kế hoạch 12/KH-MTTQ";
  expect(titleOfYear(title, { from: 2022, to: 2023 })).toBe(
    "Hội nghị tổng kết năm 2023, Kế hoạch 12/KH-MTTQ",
  );
});

test("a unit is usually represented by its head, whatever the order", () => {
  const [deputy, head] = [{ post: "Phó Chủ tịch" }, { post: "Chủ tịch" }];
  expect(usualRepresentative([deputy, head])).toBe(head);
  expect(usualRepresentative([deputy])).toBe(deputy);
  expect(usualRepresentative([])).toBeNull();
});

test("an event is held from its first day to its last, once its day is settled", () => {
  const startsAt = new Date("2024-02-29T01:00:00Z");
  const one = { tentative: false, startsAt, endsAt: null };
  expect(isHeldOn(one, "2024-02-29")).toBe(true);
  expect(isHeldOn(one, "2024-02-28")).toBe(false);
  expect(isHeldOn(one, "2024-03-01")).toBe(false);
  expect(isHeldOn({ ...one, tentative: true }, "2024-02-29")).toBe(false);
  const two = { ...one, endsAt: new Date("2024-03-01T04:00:00Z") };
  expect(isHeldOn(two, "2024-03-01")).toBe(true);
  expect(isHeldOn(two, "2024-03-02")).toBe(false);
});
