import { expect, test } from "vitest";
import { instantOf } from "@/lib/dates";
import { groupTasks } from "@/lib/task/rules";

const now = instantOf("2024-06-18", "09:00");

function aTask(key: string, dueAt: Date | null) {
  return { key, dueAt, what: "", detail: "", href: "/", button: "" };
}

function grouped(...tasks: ReturnType<typeof aTask>[]) {
  return groupTasks(tasks, now).map((list) => [list.group, list.tasks.map(({ key }) => key)]);
}

test("the lists stand in order: overdue, today, this week, later", () => {
  const lists = grouped(
    aTask("next month", instantOf("2024-07-18", "17:00")),
    aTask("in three days", instantOf("2024-06-21", "17:00")),
    aTask("this afternoon", instantOf("2024-06-18", "17:00")),
    aTask("yesterday", instantOf("2024-06-17", "17:00")),
  );
  expect(lists).toEqual([
    ["overdue", ["yesterday"]],
    ["today", ["this afternoon"]],
    ["thisWeek", ["in three days"]],
    ["later", ["next month"]],
  ]);
});

test("the hour decides, to the minute; the day is Vietnam's", () => {
  const lists = grouped(
    aTask("a minute ago", instantOf("2024-06-18", "08:59")),
    aTask("this minute", now),
    aTask("at the end of the day", instantOf("2024-06-18", "23:59")),
    aTask("first thing tomorrow", instantOf("2024-06-19", "00:00")),
  );
  expect(lists).toEqual([
    ["overdue", ["a minute ago"]],
    ["today", ["this minute", "at the end of the day"]],
    ["thisWeek", ["first thing tomorrow"]],
  ]);
});

test("a week is seven days, the seventh included", () => {
  const lists = grouped(
    aTask("eighth", instantOf("2024-06-26", "00:00")),
    aTask("seventh", instantOf("2024-06-25", "23:59")),
  );
  expect(lists).toEqual([
    ["thisWeek", ["seventh"]],
    ["later", ["eighth"]],
  ]);
});

test("what has no hour stands in this week, after whatever has one", () => {
  const lists = grouped(aTask("some day", null), aTask("Friday", instantOf("2024-06-21", "17:00")));
  expect(lists).toEqual([["thisWeek", ["Friday", "some day"]]]);
});

test("nothing to do is no list at all", () => {
  expect(groupTasks([], now)).toEqual([]);
});
