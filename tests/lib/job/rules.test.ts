import { expect, test } from "vitest";
import { retryAt } from "@/lib/job/rules";

test("a job that failed waits longer each time, and never longer than an hour", () => {
  const now = new Date("2024-02-29T02:00:00Z");
  const seconds = (failures: number) => (retryAt(failures, now).getTime() - now.getTime()) / 1000;
  expect([1, 2, 3, 4, 5, 6, 60].map(seconds)).toEqual([5, 20, 80, 320, 1280, 3600, 3600]);
});
