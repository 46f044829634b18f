import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf } from "@/lib/dates";
import type { ReportStatus } from "@/lib/db/generated/enums";
import { type Timeliness, timeliness } from "@/lib/report/rules";
import { sendingOf } from "@/lib/report/standing-rules";

const a = (status: ReportStatus | null, timeliness: Timeliness) => ({ status, timeliness });

test("sent is received, in time or late; returned and overdue are still missing; before the opening nothing is expected", () => {
  const reports = [
    a("submitted", "onTime"),
    a("verified", "onTime"),
    a("locked", "late"),
    a("returned", "late"),
    a("draft", "overdue"),
    a(null, "overdue"),
    a("awaitingHead", "dueSoon"),
    a(null, "notOpen"),
    a("locked", "history"),
    a(null, "history"),
  ];
  expect(sendingOf(reports)).toEqual({ expected: 7, received: 3, onTime: 2, late: 1, overdue: 2 });
});

test("the parts never exceed the whole", () => {
  const status = fc.constantFrom<ReportStatus | null>(
    ...[null, "draft" as const, "awaitingHead" as const, "submitted" as const],
    ...["returned" as const, "verified" as const, "locked" as const],
  );
  const timely = fc.constantFrom<Timeliness>(
    ...(["history", "onTime", "late", "notOpen", "overdue", "dueSoon", "open"] as const),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ status, timeliness: timely })), (reports) => {
      const { expected, received, onTime, late, overdue } = sendingOf(reports);
      expect(onTime + late).toBeLessThanOrEqual(received);
      expect(received + overdue).toBeLessThanOrEqual(expected);
    }),
  );
});

test("a deadline at midnight in Vietnam is over one millisecond later, whatever the server's own day", () => {
  const dueAt = instantOf("2024-06-21", "00:00");
  expect(dueAt.toISOString()).toBe("2024-06-20T17:00:00.000Z");
  const period = { opensAt: instantOf("2024-06-10", "08:00"), dueAt, graceDays: 0 };
  const notSent = { timelyAt: null };
  expect(timeliness(notSent, period, dueAt)).toBe("dueSoon");
  expect(timeliness(notSent, period, new Date(dueAt.getTime() + 1))).toBe("overdue");
});
