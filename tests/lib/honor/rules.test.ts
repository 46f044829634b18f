import { expect, test } from "vitest";
import {
  type Answer,
  awardRefusal,
  checkCondition,
  checkHonor,
  type HonorFacts,
  revocationRefusal,
} from "@/lib/honor/rules";
import type { HonorCondition } from "@/lib/honor/schema";

const year = 2024;
const nothing: HonorFacts = {
  ...{ year, awards: [], recordedSince: null, ratings: new Map(), disciplined: new Map() },
  ...{ shares: new Map(), quotas: new Map() },
};

/** What holds in every way the unknown could turn out is met; in none, not met; else there is no telling. */
function answerOver(worlds: readonly boolean[]): Answer {
  if (worlds.every(Boolean)) return "met";
  return worlds.some(Boolean) ? "noData" : "notMet";
}

/** Every list of so many of these. */
function lists<T>(values: readonly T[], length: number): T[][] {
  if (length === 0) return [[]];
  return lists(values, length - 1).flatMap((list) => values.map((value) => [...list, value]));
}

/** The same, with each unknown made each of these. */
function worldsOf<T>(known: readonly (T | null)[], values: readonly T[]): T[][] {
  const [first, ...rest] = known;
  if (first === undefined) return [[]];
  const heads = first === null ? values : [first];
  return worldsOf(rest, values).flatMap((tail) => heads.map((head) => [head, ...tail]));
}

const everyWindow = [1, 2, 3, 4].flatMap((withinYears) =>
  [1, 2, 3].flatMap((times) =>
    [true, false].flatMap((consecutive) =>
      lists([true, false], withinYears).flatMap((won) =>
        Array.from({ length: withinYears + 2 }, (_, unknown) => ({
          ...{ withinYears, times, consecutive, won, unknown },
        })),
      ),
    ),
  ),
);

test(`an earlier honor is met, not met or open as all the unknown years allow (${everyWindow.length} cases)`, () => {
  for (const { withinYears, times, consecutive, won, unknown } of everyWindow) {
    const first = year - withinYears;
    const known = won.map((has, index) => (has || index >= unknown ? has : null));
    const holds = (years: boolean[]) => {
      const runs = years.map((_, at) => years.slice(at).findIndex((has) => !has));
      const lengths = runs.map((run, at) => (run === -1 ? years.length - at : run));
      return consecutive ? Math.max(...lengths) >= times : years.filter(Boolean).length >= times;
    };
    const facts: HonorFacts = {
      ...nothing,
      awards: won.flatMap((has, index) => (has ? [{ code: "CSTD_CS", year: first + index }] : [])),
      recordedSince: unknown > withinYears ? null : first + unknown,
    };
    const condition = { kind: "earlier" as const, hard: true, codes: ["CSTD_CS"], times };
    expect(checkCondition({ ...condition, consecutive, withinYears }, facts)).toBe(
      answerOver(worldsOf(known, [true, false]).map(holds)),
    );
  }
});

test("any of the codes that count alike will do, no other, and no year outside the window", () => {
  const condition: HonorCondition = {
    ...{ kind: "earlier", hard: true, codes: ["BK_TINH", "BK_MTTW"] },
    ...{ times: 1, consecutive: false, withinYears: 3 },
  };
  const given = (code: string, when: number) =>
    checkCondition(condition, {
      ...{ ...nothing, recordedSince: 2000 },
      awards: [{ code, year: when }],
    });
  expect(given("BK_MTTW", 2021)).toBe("met");
  expect(given("BK_MT_TINH", 2022)).toBe("notMet");
  expect(given("BK_TINH", 2020)).toBe("notMet");
  expect(given("BK_TINH", 2024)).toBe("notMet");
});

test("a rating over several years, for every combination of what is known", () => {
  const levels = ["lower", "good", "excellent"] as const;
  for (const rating of ["good", "excellent"] as const) {
    for (const known of [1, 2, 3].flatMap((years) => lists([...levels, null], years))) {
      const enough = (each: (typeof levels)[number]) =>
        levels.indexOf(each) >= levels.indexOf(rating);
      const ratings = new Map(
        known.flatMap((each, index) => (each ? [[year - 1 - index, each] as const] : [])),
      );
      const condition = { kind: "rating" as const, hard: true, rating, years: known.length };
      expect(checkCondition(condition, { ...nothing, ratings })).toBe(
        answerOver(worldsOf(known, levels).map((world) => world.every(enough))),
      );
    }
  }
});

test.each([
  ["nobody has said", {}, "noData"],
  ["none", { 2023: false, 2024: false }, "met"],
  ["none, of one year only", { 2024: false }, "noData"],
  ["one this year, of the other nobody has said", { 2024: true }, "notMet"],
  ["one in the last year that counts", { 2023: true, 2024: false }, "notMet"],
  ["one before", { 2022: true, 2023: false, 2024: false }, "met"],
] as const)("discipline within two years: %s", (_, said, answer) => {
  const condition = { kind: "discipline" as const, hard: true, withinYears: 2 };
  const disciplined = yearsOf(said);
  expect(checkCondition(condition, { ...nothing, disciplined })).toBe(answer);
});

test.each([
  ["unknown", undefined, "noData", "noData"],
  ["of nobody", { part: 0, whole: 0 }, "noData", "met"],
  ["one of nobody", { part: 1, whole: 0 }, "noData", "notMet"],
  ["one in a hundred million below", { part: 69_999_999, whole: 100_000_000 }, "notMet", "met"],
  ["rounding to it from below", { part: 699, whole: 999 }, "notMet", "met"],
  ["rounding to it from above", { part: 701, whole: 1001 }, "met", "notMet"],
  ["just below", { part: 69, whole: 100 }, "notMet", "met"],
  ["exactly", { part: 7, whole: 10 }, "met", "met"],
  ["just above", { part: 71, whole: 100 }, "met", "notMet"],
] as const)("a share and a quota of 70 % are whole numbers: %s", (_, part, share, quota) => {
  const facts = part ? new Map([["LDTT", part]]) : new Map();
  const about = { hard: true, code: "LDTT", percent: 70 };
  expect(checkCondition({ kind: "share", ...about }, { ...nothing, shares: facts })).toBe(share);
  expect(checkCondition({ kind: "quota", ...about }, { ...nothing, quotas: facts })).toBe(quota);
});

/** Discipline, made to give each answer. */
const disciplines: Record<Answer, ReadonlyMap<number, boolean>> = {
  ...{ met: yearsOf({ 2024: false }), notMet: yearsOf({ 2024: true }), noData: new Map() },
};

function yearsOf(said: Readonly<Record<number, boolean>>) {
  return new Map(Object.entries(said).map(([year, was]) => [Number(year), was]));
}

test("hard conditions decide and advisory ones never do, for every pair of answers", () => {
  for (const [hard, advisory] of lists(["met", "notMet", "noData"] as const, 2)) {
    if (!hard || !advisory) throw new Error("two answers");
    const own = checkHonor([{ kind: "discipline", hard: true, withinYears: 1 }], {
      ...nothing,
      disciplined: disciplines[hard],
    });
    expect(own.overall).toBe(hard);
    const warned = checkHonor([{ kind: "discipline", hard: false, withinYears: 1 }], {
      ...nothing,
      disciplined: disciplines[advisory],
    });
    expect([warned.overall, warned.lines[0]?.answer]).toEqual(["met", advisory]);
  }
});

test("one hard condition that is not met settles it, whatever is unknown", () => {
  const words: HonorCondition = { kind: "other", hard: true, words: "Có sáng kiến" };
  const discipline: HonorCondition = { kind: "discipline", hard: true, withinYears: 1 };
  const disciplined = { ...nothing, disciplined: yearsOf({ 2024: true }) };
  expect(checkHonor([words, discipline], disciplined).overall).toBe("notMet");
  expect(checkHonor([words, discipline], nothing).overall).toBe("noData");
  expect(checkHonor([], nothing).overall).toBe("met");
});

test.each([
  ["a title for a person without one", "individual", null, 2023, "award.personMissing"],
  ["decided tomorrow", "any", null, 2023, "award.decisionAhead"],
  ["for a year after its decision", "any", null, 2025, "award.yearAhead"],
  ["for the unit itself", "collective", null, 2024, null],
  ["for a person", "individual", "Nguyễn Văn An", 2024, null],
] as const)("an award %s", (name, subject, recipient, forYear, refusal) => {
  const decidedOn = name.includes("tomorrow") ? "2024-06-02" : "2024-06-01";
  expect(awardRefusal({ subject }, { recipient, year: forYear, decidedOn }, "2024-06-01")).toBe(
    refusal,
  );
});

test.each([
  ["a second time", true, "2024-02-01", "award.alreadyRevoked"],
  ["before it was decided", false, "2023-12-31", "award.revokedOutside"],
  ["ahead of today", false, "2024-06-02", "award.revokedOutside"],
  ["on its own day", false, "2024-01-01", null],
] as const)("taking an award back %s", (_, isRevoked, revokedOn, refusal) => {
  const award = { decidedOn: "2024-01-01" as const, isRevoked };
  expect(revocationRefusal(award, { revokedOn }, "2024-06-01")).toBe(refusal);
});
