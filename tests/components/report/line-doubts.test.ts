import { expect, test } from "vitest";
import { checksOf } from "@/components/report/line-checks";
import { doubtsOfLine } from "@/components/report/line-doubts";
import { noFacts } from "@/lib/figure/rules/facts";
import { doubtsInReport } from "@/lib/figure/rules/report-doubts";

function aLine(id: string, name: string, typed: string) {
  const indicator = {
    ...({ type: "count", periodCombination: "sumOfIncrements", reportMode: "increment" } as const),
    ...{ id, name, bounds: { from: null, to: null }, requiresEvidence: id === "evidence" },
  };
  return { indicator, facts: noFacts, typed, isShown: id === "evidence" ? false : null };
}

const [meetings, people, books] = [
  aLine("meetings", "Hội nghị", "4"),
  aLine("people", "Lượt người", "200"),
  aLine("evidence", "Nhà xây mới", "3"),
] as const;
const lines = [meetings, people, books];
const rules = [{ leftId: "meetings", comparison: "notAbove" as const, rightId: "people" }];

function asked(line: (typeof lines)[number], typed: string, cells: Record<string, string> = {}) {
  const checks = checksOf(line, { rules, lines });
  const stored = Object.fromEntries(checks.beside.map((each) => [each.indicator.id, each.typed]));
  const period = "tháng 6";
  return doubtsOfLine({ ...line, typed, checks, cells: { ...stored, ...cells }, period });
}

test("a rule between two lines speaks while either is typed, in the words of the server", () => {
  expect(asked(meetings, "4")).toEqual([]);
  const said = asked(meetings, "201");
  expect(said).toEqual([expect.stringContaining("Hội nghị (201) lớn hơn Lượt người (200).")]);
  expect(asked(meetings, "4", { people: "3" })).toEqual([
    expect.stringContaining("Hội nghị (4) lớn hơn Lượt người (3)."),
  ]);
  const whole = doubtsInReport(
    lines.map(({ indicator }) => indicator),
    {
      cells: { meetings: "201", people: "200" },
      facts: new Map(lines.map(({ indicator, facts }) => [indicator.id, facts])),
      evidenced: new Set<string>(),
      ...{ rules, period: "tháng 6" },
    },
  );
  expect(whole.meetings).toEqual(said);
});

test("missing evidence is asked for as long as something is typed, whatever it is changed to", () => {
  expect(asked(books, "3")).toEqual([expect.stringContaining("phải kèm minh chứng")]);
  expect(asked(books, "5")).toHaveLength(1);
  expect(asked(books, "")).toEqual([]);
  expect(asked({ ...books, isShown: true }, "5")).toEqual([]);
});

test("a line brings along only the lines that it is held against", () => {
  expect(checksOf(meetings, { rules, lines }).beside.map(({ typed }) => typed)).toEqual(["200"]);
  expect(checksOf(people, { rules, lines })).toMatchObject({ rules: [], beside: [] });
});
