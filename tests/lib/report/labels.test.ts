import { expect, test } from "vitest";
import { instantOf } from "@/lib/dates";
import { privateReminderText } from "@/lib/report/labels";

test("a reminder of one's own names whom it is to, where somebody is assigned", () => {
  const about = {
    ...{ period: { label: "tháng 6/2026" }, address: "https://cum.vn/reports" },
    ...{ dueAt: instantOf("2026-06-19", "17:00"), now: instantOf("2026-06-20", "08:00") },
    ask: { name: "Trần Văn Bình", phone: null },
  };
  expect(privateReminderText({ ...about, to: "Lê Thị Hoa" })).toMatch(
    /^Kính gửi đồng chí Lê Thị Hoa, đến 08 giờ 00/,
  );
  expect(privateReminderText({ ...about, to: null })).toMatch(/^Kính gửi đồng chí, đến 08 giờ 00/);
});
