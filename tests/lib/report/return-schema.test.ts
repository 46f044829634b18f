import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { returnReportInput } from "@/lib/report/return-schema";

const form = { periodId: randomUUID(), unitId: randomUUID(), revision: "3", days: "5", reason: "" };
const line = randomUUID();
const wrongFields = (change: Record<string, string>) =>
  returnReportInput.safeParse({ ...form, ...change }).error?.issues.map(({ path }) => path[0]);

test("lines with a cause are taken; those left blank, and what is no cause, are not", () => {
  const other = randomUUID();
  const read = returnReportInput.parse({
    ...form,
    ...{ [`cause-${line}`]: "wrongUnit", [`cause-${other}`]: "", [`cause-${randomUUID()}`]: "x" },
  });
  expect(read).toMatchObject({ causes: { [line]: "wrongUnit" }, days: 5, revision: 3 });
});

test("lines that are ticked share one cause; one with a cause of its own keeps it, with its words", () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const read = returnReportInput.parse({
    ...{ ...form, lines: [first, second, line], cause: "unlikeBefore" },
    ...{ [`cause-${line}`]: "other", [`words-${line}`]: " Thiếu 2 thôn. " },
  });
  expect(read.causes).toEqual({
    [first]: "unlikeBefore",
    [second]: "unlikeBefore",
    [line]: "other",
  });
  expect(read.words).toEqual({ [line]: "Thiếu 2 thôn." });
  const wrong = (change: object) =>
    returnReportInput.safeParse({ ...form, ...change }).error?.issues.map(({ path }) => path[0]);
  expect(wrong({ lines: [first] })).toEqual(["cause"]);
  expect(wrong({ cause: "wrongUnit" })).toEqual(["lines"]);
});

test("without a line, or for another cause, words are needed", () => {
  expect(wrongFields({})).toEqual(["reason"]);
  expect(wrongFields({ [`cause-${line}`]: "other" })).toEqual(["reason"]);
  expect(wrongFields({ reason: "Xem lại số ca hỏa táng." })).toBeUndefined();
  expect(wrongFields({ [`cause-${line}`]: "other", reason: "Chưa rõ" })).toBeUndefined();
});

test.each(["0", "31", "ba", "2.5"])("%s is no number of days", (days) => {
  expect(wrongFields({ [`cause-${line}`]: "wrongUnit", days })).toEqual(["days"]);
});
