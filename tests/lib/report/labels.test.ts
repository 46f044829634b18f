import { expect, test } from "vitest";
import { instantOf } from "@/lib/dates";
import {
  deadlineText,
  paperReminderText,
  privatePaperReminderText,
  privateReminderText,
  reminderText,
} from "@/lib/report/labels";

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

test("the general reminder says the hour to come, after it that it is over, and how many have theirs back", () => {
  const about = {
    period: { label: "tháng 6/2026", dueAt: instantOf("2026-06-19", "17:00") },
    ...{ cluster: "Cụm thi đua số 3", sent: 7, units: 10, address: "https://cum.vn/reports" },
  };
  const before = { ...about, returned: 0, now: instantOf("2026-06-19", "17:00") };
  expect(reminderText(before)).toContain(
    "gửi trước 17 giờ 00, Thứ Sáu ngày 19/6/2026. Đến nay 7/10 đơn vị đã gửi. Đề nghị các đơn vị còn lại quan tâm thực hiện.",
  );
  const after = { ...about, returned: 2, now: instantOf("2026-06-19", "17:01") };
  expect(reminderText(after)).toContain(
    "đã hết hạn gửi lúc 17 giờ 00, Thứ Sáu ngày 19/6/2026. Đến nay 7/10 đơn vị đã gửi, 2 đơn vị có báo cáo được trả lại cần sửa và gửi lại. Đề nghị các đơn vị còn lại gửi ngay.",
  );
});

test("a signed paper is asked for of all without a name, and of one by name", () => {
  const about = { period: { label: "tháng 6/2026" }, address: "https://cum.vn/reports" };
  expect(paperReminderText({ ...about, cluster: "Cụm thi đua số 3", missing: 2 })).toContain(
    "Số liệu báo cáo tháng 6/2026 của Cụm thi đua số 3 đã xác nhận; còn 2 đơn vị chưa có bản ký.",
  );
  const ask = { name: "Trần Văn Bình", phone: "+84912345678" };
  expect(privatePaperReminderText({ ...about, to: "Lê Thị Hoa", ask })).toMatch(
    /^Kính gửi đồng chí Lê Thị Hoa, số liệu.*xin liên hệ đồng chí Trần Văn Bình \(0912 345 678\)/,
  );
});

test("with a deadline stands the day on which what is confirmed is closed, where there is one", () => {
  const dueAt = instantOf("2026-06-19", "17:00");
  expect(deadlineText({ dueAt, lockOn: null })).toBe("17:00, 19/6/2026");
  expect(deadlineText({ dueAt, lockOn: "2026-06-30" })).toBe(
    "17:00, 19/6/2026; chốt hết ngày 30/6/2026",
  );
});
