import { expect, test } from "vitest";
import { conditionText, shareText } from "@/lib/honor/labels";
import {
  checkCondition,
  checkHonor,
  type HonorFacts,
  quotasAmong,
  sendingSharesRefusal,
  shareRefusal,
} from "@/lib/honor/rules";
import type { HonorCondition } from "@/lib/honor/schema";

const nothing: HonorFacts = {
  ...{ year: 2024, awards: [], recordedSince: null, ratings: new Map(), disciplined: new Map() },
  ...{ shares: new Map(), quotas: new Map() },
};

test("every share of up to thirty people and every percentage is told exactly", () => {
  for (let whole = 1; whole <= 30; whole++)
    for (let part = 0; part <= whole; part++)
      for (let percent = 1; percent <= 100; percent++) {
        // The least number of people that is so many percent, counted up one by one.
        let least = 0;
        while (BigInt(least) * 100n < BigInt(percent) * BigInt(whole)) least++;
        const facts = { ...nothing, shares: new Map([["HTT_NV", { part, whole }]]) };
        const condition = { kind: "share" as const, hard: true, code: "HTT_NV", percent };
        expect(checkCondition(condition, facts)).toBe(part >= least ? "met" : "notMet");
      }
});

const quota: HonorCondition = { kind: "quota", hard: true, code: "LDTT", percent: 15 };
const ofEveryone: HonorCondition = { kind: "quota", hard: true, code: "CA_NHAN", percent: 15 };
const registered = [
  ...Array.from({ length: 7 }, (_, at) => ({ code: "LDTT", recipient: `Người ${at}` })),
  ...[
    { code: "CSTD_CS", recipient: "Người 1" },
    { code: "CSTD_CS", recipient: null },
  ],
];

test.each([
  ["the registered where nobody has said", quota, registered, {}, { part: 1, whole: 7 }],
  ["those the unit says to hold it", quota, registered, { LDTT: 6 }, { part: 1, whole: 6 }],
  ["none at all, where it says so", quota, registered, { LDTT: 0 }, { part: 1, whole: 0 }],
  ["nothing, where neither is known", quota, [], {}, undefined],
  ["all its people", ofEveryone, registered, { CA_NHAN: 40 }, { part: 1, whole: 40 }],
  ["nothing, where their number is not known", ofEveryone, registered, {}, undefined],
] as const)("a quota is held against %s", (_, condition, rows, said, expected) => {
  const shares = new Map(
    Object.entries(said).map(([code, part]) => [code, { part: Number(part), whole: 40 }]),
  );
  const quotas = quotasAmong(rows, { code: "CSTD_CS", conditions: [condition] }, shares);
  expect(quotas.get(condition.kind === "quota" ? condition.code : "")).toEqual(expected);
});

test("the count an answer rests on stands beside it; a condition is a sentence", () => {
  const share: HonorCondition = { kind: "share", hard: true, code: "LDTT", percent: 70 };
  const shares = new Map([["LDTT", { part: 28, whole: 40 }]]);
  const [known, open, other] = checkHonor([share, quota, { ...share, code: "HT_NV" }], {
    ...nothing,
    shares,
  }).lines;
  expect(known).toMatchObject({ answer: "met", counted: { part: 28, whole: 40 } });
  expect([open?.counted, other?.counted]).toEqual([null, null]);
  const names = new Map([["LDTT", "Lao động tiên tiến"]]);
  expect(conditionText(share, names)).toBe("Ít nhất 70% cá nhân đạt “Lao động tiên tiến”");
  expect(conditionText({ ...share, code: "HT_NV", percent: 100 }, names)).toBe(
    "Ít nhất 100% cá nhân hoàn thành nhiệm vụ trở lên",
  );
  expect(conditionText(ofEveryone, names)).toBe("Không quá 15% tổng số cá nhân");
  const rated = { kind: "rating", hard: true, years: 1 } as const;
  expect(conditionText({ ...rated, rating: "good" }, names)).toBe(
    "Năm trước hoàn thành tốt nhiệm vụ trở lên",
  );
  expect(conditionText({ ...rated, rating: "excellent", years: 2 }, names)).toBe(
    "2 năm liền trước hoàn thành xuất sắc nhiệm vụ",
  );
  expect(shareText({ part: 35, whole: 40 })).toBe("35/40 (87,5%)");
});

test.each([
  ["more of them than there are", { part: 41 }, null, "share.partAboveWhole"],
  ["all of them", { part: 40 }, null, null],
  ["none of them", { part: 0 }, null, null],
  ["of the year after the next", { year: 2026 }, null, "share.yearAhead"],
  ["of the next year", { year: 2025 }, null, null],
  ["what was said last", {}, { part: 35, whole: 40 }, "share.known"],
  ["something else than last", {}, { part: 35, whole: 41 }, null],
] as const)("a unit says of its people: %s", (_, said, latest, refusal) => {
  const share = { part: 35, whole: 40, year: 2024, ...said };
  for (const maySend of [true, false]) {
    const sent = latest && { ...latest, sentAt: new Date("2024-05-01") };
    expect(shareRefusal(share, sent, { today: "2024-06-01", maySend })).toBe(refusal);
  }
});

test("who types what waits is told to send it, where that is theirs to do", () => {
  const share = { part: 35, whole: 40, year: 2024 };
  const told = (maySend: boolean) =>
    shareRefusal(share, { ...share, sentAt: null }, { today: "2024-06-01", maySend });
  expect([told(true), told(false)]).toEqual(["share.waits", "share.known"]);
});

test("the head sends what was looked at, and nothing that came after", () => {
  expect(sendingSharesRefusal([], "b")).toBe("share.nothingWaiting");
  expect(sendingSharesRefusal(["a", "b", "c"], "b")).toBe("share.changedMeanwhile");
  expect(sendingSharesRefusal(["a", "b"], "b")).toBeNull();
});
