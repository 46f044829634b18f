import { expect, test } from "vitest";
import { paceText, reasonText, weekText } from "@/lib/board/labels";

test("weeks are numbered as calendars do, from Monday on", () => {
  expect(weekText("2026-06-22")).toBe("tuần 26 năm 2026");
  expect(weekText("2024-02-29")).toBe("tuần 9 năm 2024");
  expect(weekText("2024-12-30")).toBe("tuần 1 năm 2025");
  expect(weekText("2023-01-01")).toBe("tuần 52 năm 2022");
});

test("a share is rounded down: all is a hundred percent, and nothing less", () => {
  expect(paceText({ onPace: 199, of: 200 })).toBe("99%");
  expect(paceText({ onPace: 200, of: 200 })).toBe("100%");
});

test("a reason is a fact with its number", () => {
  expect(reasonText({ kind: "unsigned", daysLate: 47 })).toBe(
    "Chưa ký Giao ước; chậm 47 ngày so với kế hoạch.",
  );
  expect(reasonText({ kind: "slow", onPace: 61, of: 100 })).toBe(
    "61/100 chỉ tiêu kịp tiến độ (61%).",
  );
});
