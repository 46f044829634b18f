import { expect, test } from "vitest";
import { termEndRefusal, termRefusal } from "@/lib/cluster/rules";
import type { Day } from "@/lib/dates";

const year2023 = {
  year: 2023,
  phase: "preparing",
  memberUnitIds: ["Sóc Sơn", "Thanh Trì", "Đông Anh"],
  terms: [],
} as const;

const term = (
  unitId: string,
  role: "lead" | "deputy",
  fromOn: Day = "2022-11-08",
  toOn: Day | null = null,
) => ({ unitId, role, fromOn, toOn });

test("a member leads a year from the November before on, while the old lead still closes its own", () => {
  expect(termRefusal(term("Sóc Sơn", "lead"), year2023)).toBeNull();
});

test("a term begins in the year before, the year itself or the year after, to the day", () => {
  const beginning = (fromOn: Day) => termRefusal(term("Sóc Sơn", "lead", fromOn), year2023);
  expect(beginning("2021-12-31")).toBe("leadership.outsideItsYear");
  expect(beginning("2022-01-01")).toBeNull();
  expect(beginning("2024-12-31")).toBeNull();
  expect(beginning("2025-01-01")).toBe("leadership.outsideItsYear");
});

test("a term ends in the year after at the latest", () => {
  const ending = (toOn: Day) => termRefusal(term("Sóc Sơn", "lead", "2022-11-08", toOn), year2023);
  expect(ending("2024-12-31")).toBeNull();
  expect(ending("2025-01-01")).toBe("leadership.outsideItsYear");
});

test("only a member leads", () => {
  expect(termRefusal(term("Mê Linh", "lead"), year2023)).toBe("leadership.notAMember");
});

test("a closed year gets no new lead", () => {
  expect(termRefusal(term("Sóc Sơn", "lead"), { ...year2023, phase: "closed" })).toBe(
    "clusterYear.closed",
  );
});

test("a year has one lead and one deputy at a time", () => {
  const terms = [term("Sóc Sơn", "lead", "2022-11-08", "2023-06-30")];
  const taken = (fromOn: Day) =>
    termRefusal(term("Đông Anh", "lead", fromOn), { ...year2023, terms });
  expect(taken("2023-06-30")).toBe("leadership.roleTaken");
  expect(taken("2023-07-01")).toBeNull();
  expect(termRefusal(term("Thanh Trì", "deputy"), { ...year2023, terms })).toBeNull();
});

test("lead and deputy are two units on any day", () => {
  const terms = [term("Sóc Sơn", "lead", "2022-11-08", "2023-06-30")];
  const deputy = (fromOn: Day) =>
    termRefusal(term("Sóc Sơn", "deputy", fromOn), { ...year2023, terms });
  expect(deputy("2023-06-30")).toBe("leadership.sameUnit");
  expect(deputy("2023-07-01")).toBeNull();
});

test("a term ends once, not before it began; ending it earlier than written is a correction", () => {
  expect(termEndRefusal(term("Sóc Sơn", "lead"), "2022-11-08")).toBeNull();
  expect(termEndRefusal(term("Sóc Sơn", "lead"), "2022-11-07")).toBe(
    "leadership.endsBeforeItBegan",
  );
  const ended = term("Sóc Sơn", "lead", "2022-11-08", "2024-01-31");
  expect(termEndRefusal(ended, "2024-01-31")).toBe("leadership.endedAlready");
  expect(termEndRefusal(ended, "2024-01-30")).toBeNull();
});
