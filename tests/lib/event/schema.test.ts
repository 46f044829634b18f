import { expect, test } from "vitest";
import { planEventInput, recordAttendanceInput } from "@/lib/event/schema";

const clusterYearId = "01930000-0000-7000-8000-000000000001";
const typed = {
  clusterYearId,
  kind: "briefing",
  title: "Giao ban quý I",
  place: "Hội trường Sóc Sơn",
  day: "29/02/2024",
  clock: "8 giờ 30",
  endClock: "",
  presiderNames: ["Nguyễn Văn An", ""],
  presiderPosts: ["Phó Chủ tịch", ""],
};

test("day and hour as typed become an instant in Vietnam, empty rows of presiders fall away", () => {
  expect(planEventInput.parse(typed)).toEqual({
    clusterYearId,
    kind: "briefing",
    title: "Giao ban quý I",
    place: "Hội trường Sóc Sơn",
    startsAt: new Date("2024-02-29T01:30:00Z"),
    endsAt: null,
    tentative: false,
    presiders: [{ name: "Nguyễn Văn An", post: "Phó Chủ tịch" }],
  });
});

test("a ticked box says that the event is still to be settled", () => {
  expect(planEventInput.parse({ ...typed, tentative: "on" }).tentative).toBe(true);
});

test("an event ends after it begins", () => {
  const fieldsInError = (endClock: string) =>
    planEventInput.safeParse({ ...typed, endClock }).error?.issues.map(({ path }) => path);
  expect(fieldsInError("08:30")).toEqual([["endClock"]]);
  expect(fieldsInError("08:31")).toBeUndefined();
});

test("an event over several days ends at an hour of its last one", () => {
  const over = { ...typed, endDay: "02/03/2024", endClock: "07:00" };
  expect(planEventInput.parse(over).endsAt).toEqual(new Date("2024-03-02T00:00:00Z"));
  const fieldsInError = (last: object) =>
    planEventInput.safeParse({ ...over, ...last }).error?.issues.map(({ path }) => path.join("."));
  expect(fieldsInError({ endDay: "28/02/2024" })).toEqual(["endDay"]);
  expect(fieldsInError({ endClock: "" })).toEqual(["endClock"]);
  expect(fieldsInError({ endDay: "29/02/2024" })).toEqual(["endClock"]);
});

test("who presides is named with a post, and a post with its name", () => {
  const { error } = planEventInput.safeParse({
    ...typed,
    presiderNames: ["Nguyễn Văn An", ""],
    presiderPosts: ["", "Phó Chủ tịch"],
  });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual([
    "presiderNames.0",
    "presiderNames.1",
  ]);
});

const [first, second] = [clusterYearId, "01930000-0000-7000-8000-000000000002"];

test("units that are ticked are present, each by a person with a post; the others are absent", () => {
  const input = {
    eventId: clusterYearId,
    present: [second],
    unitIds: [first, second],
    names: ["", "Trần Thị Bình"],
    posts: ["", "Chủ tịch"],
  };
  expect(recordAttendanceInput.parse(input).present).toEqual([
    {
      unitId: second,
      representativeName: "Trần Thị Bình",
      representativePost: "Chủ tịch",
      authorisation: "",
    },
  ]);
  const { error } = recordAttendanceInput.safeParse({ ...input, present: [first] });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["names.0"]);
});
