import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { submitReport } from "@/lib/report/commands/send-report";
import { getGlance, listTasks } from "@/lib/task/queries";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

beforeEach(async () => {
  stage = await anOpenPeriod();
});

function glanceOf(actor: Actor, moment = inTime) {
  return at(moment, async () => getGlance(actor, await listTasks(actor)));
}

test("the secretariat sees beside its list who has sent, and may copy a reminder", async () => {
  const { head } = stage.peopleOf(stage.dongAnh);
  const before = (await glanceOf(stage.secretary)).sending;
  expect(before).toMatchObject({ received: 0, mayRemind: true });
  const report = { periodId: stage.periodId, unitId: stage.dongAnh };
  const cells = stage.cells(fullSheet);
  await at(inTime, () => submitReport(head, { ...report, revision: 0, cells, intent: "submit" }));
  const after = (await glanceOf(stage.secretary)).sending;
  expect(after).toMatchObject({ received: 1, expected: before?.expected });
});

test("a unit sees the hour its report is due, and of the others nothing", async () => {
  const { officer } = stage.peopleOf(stage.dongAnh);
  const glance = await glanceOf(officer);
  expect(glance.sending).toBeNull();
  expect(glance.calendar).toContainEqual({
    key: stage.periodId,
    at: instantOf("2024-06-20", "17:00"),
    words: "Hạn gửi báo cáo 6 tháng đầu năm 2024",
    href: null,
  });
});

test("what is over no longer stands in the calendar", async () => {
  const { officer } = stage.peopleOf(stage.dongAnh);
  const { calendar } = await glanceOf(officer, instantOf("2024-06-21", "09:00"));
  expect(calendar.map(({ key }) => key)).not.toContain(stage.periodId);
});
