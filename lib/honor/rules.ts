import type { Day } from "@/lib/dates";
import type { HonorSubject, WorkRating } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import type { HonorCondition, ratings } from "./schema";

/** Met, not met, or nothing on record by which to tell. */
export type Answer = "met" | "notMet" | "noData";

type Rating = "lower" | (typeof ratings)[number];
type Part = { part: number; whole: number };

/** What is known of a recipient. What is not known is null or left out, and then nothing is concluded from it. */
export type HonorFacts = {
  /** The year the honor is registered for. */
  year: number;
  /** Honors of merit given and not revoked. */
  awards: readonly { code: string; year: number }[];
  /** From which year on the recipient's unit has awards on record; null for none at all. */
  recordedSince: number | null;
  /** How the recipient's work was rated, by year. */
  ratings: ReadonlyMap<number, Rating>;
  /** Whether there was a discipline that counts, by year. */
  disciplined: ReadonlyMap<number, boolean>;
  /** Of everyone, those who hold an honor or whose work was rated so, by its code; by `everyone` all of them. */
  shares: ReadonlyMap<string, Part>;
  /** Of those who hold an honor or were rated so (by its code), those registered for this one. */
  quotas: ReadonlyMap<string, Part>;
};

const rank: Record<Rating, number> = { lower: 0, good: 1, excellent: 2 };

/** How one condition stands. Enough on record settles it; too little settles it only where the record is complete. */
export function checkCondition(condition: HonorCondition, facts: HonorFacts): Answer {
  switch (condition.kind) {
    case "earlier":
      return checkEarlier(condition, facts);
    case "rating":
      return checkRating(condition, facts);
    case "discipline":
      return checkDiscipline(condition, facts);
    case "share": {
      const share = facts.shares.get(condition.code);
      return share?.whole
        ? answerOf(share.part * 100 >= condition.percent * share.whole)
        : "noData";
    }
    case "quota": {
      const quota = facts.quotas.get(condition.code);
      return quota ? answerOf(quota.part * 100 <= condition.percent * quota.whole) : "noData";
    }
    case "other":
      return "noData";
  }
}

/**
 * Years before the office's records begin may have brought the honor or not: met when it is met without them, not met when
 * it would not be met even with all of them.
 */
function checkEarlier(
  { codes, times, consecutive, withinYears }: Extract<HonorCondition, { kind: "earlier" }>,
  { year, awards, recordedSince }: HonorFacts,
): Answer {
  const window = Array.from({ length: withinYears }, (_, index) => year - withinYears + index);
  const won = new Set(awards.filter(({ code }) => codes.includes(code)).map((award) => award.year));
  const isEnough = (years: readonly number[]) =>
    (consecutive ? longestRun(years) : years.length) >= times;
  if (isEnough(window.filter((each) => won.has(each)))) return "met";
  const isUnknown = (each: number) => recordedSince === null || each < recordedSince;
  const atMost = window.filter((each) => won.has(each) || isUnknown(each));
  return isEnough(atMost) ? "noData" : "notMet";
}

/** Of years in their order. */
function longestRun(years: readonly number[]) {
  let [longest, run] = [0, 0];
  for (const [index, year] of years.entries()) {
    run = years[index - 1] === year - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function checkRating(
  { rating, years }: Extract<HonorCondition, { kind: "rating" }>,
  facts: HonorFacts,
): Answer {
  const before = Array.from({ length: years }, (_, index) =>
    facts.ratings.get(facts.year - 1 - index),
  );
  if (before.some((each) => each !== undefined && rank[each] < rank[rating])) return "notMet";
  return before.every((each) => each !== undefined) ? "met" : "noData";
}

function checkDiscipline(
  { withinYears }: Extract<HonorCondition, { kind: "discipline" }>,
  { disciplined, year }: HonorFacts,
): Answer {
  const said = Array.from({ length: withinYears }, (_, index) => disciplined.get(year - index));
  if (said.includes(true)) return "notMet";
  return said.includes(undefined) ? "noData" : "met";
}

function answerOf(holds: boolean): Answer {
  return holds ? "met" : "notMet";
}

/**
 * Every condition with its answer, and what they come to: not met once a hard one is not; met when all hard ones are;
 * otherwise nothing can be concluded. Advisory ones are said and weigh nothing.
 */
export function checkHonor(conditions: readonly HonorCondition[], facts: HonorFacts) {
  const lines = conditions.map((condition) => ({
    ...{ condition, answer: checkCondition(condition, facts) },
    /** So many of so many, where the answer rests on that. */
    counted: countedFor(condition, facts),
  }));
  const hard = lines.filter(({ condition }) => condition.hard).map(({ answer }) => answer);
  const overall: Answer = hard.includes("notMet")
    ? "notMet"
    : hard.includes("noData")
      ? "noData"
      : "met";
  return { lines, overall };
}

function countedFor(condition: HonorCondition, { shares, quotas }: HonorFacts): Part | null {
  if (condition.kind === "share") return shares.get(condition.code) ?? null;
  return condition.kind === "quota" ? (quotas.get(condition.code) ?? null) : null;
}

type RegisteredHonor = { code: string; recipient: string | null };

/**
 * What a quota is held against: those registered for this honor, of those whom the unit says to hold the base one, or of those
 * registered for it where it has not said. Without either nothing is concluded.
 */
export function quotasAmong(
  registered: readonly RegisteredHonor[],
  { code, conditions }: { code: string; conditions: readonly HonorCondition[] },
  shares: HonorFacts["shares"],
) {
  const count = (of: string) =>
    registered.filter((each) => each.code === of && each.recipient).length;
  return new Map<string, Part>(
    conditions.flatMap((condition) => {
      if (condition.kind !== "quota") return [];
      const whole = shares.get(condition.code)?.part ?? (count(condition.code) || null);
      return whole === null ? [] : [[condition.code, { part: count(code), whole }]];
    }),
  );
}

/** How many of how many, of a year that has begun or is the next one; said anew only where it differs. Who may send is told what waits. */
export function shareRefusal(
  share: { year: number; part: number; whole: number },
  latest: { part: number; whole: number; sentAt: Date | null } | null,
  { today, maySend }: { today: Day; maySend: boolean },
): RefusalCode | null {
  if (share.part > share.whole) return "share.partAboveWhole";
  if (share.year > Number(today.slice(0, 4)) + 1) return "share.yearAhead";
  if (latest?.part !== share.part || latest.whole !== share.whole) return null;
  return maySend && latest.sentAt === null ? "share.waits" : "share.known";
}

/** The head sends what was looked at: the entries that wait, up to the last one shown. */
export function sendingSharesRefusal(waiting: readonly string[], seen: string): RefusalCode | null {
  if (waiting.length === 0) return "share.nothingWaiting";
  return waiting.at(-1) === seen ? null : "share.changedMeanwhile";
}

/** An award is for whom the honor is for, decided by today, for a year not after its decision's. */
export function awardRefusal(
  honor: { subject: HonorSubject },
  award: { recipient: string | null; year: number; decidedOn: Day },
  today: Day,
): RefusalCode | null {
  if (honor.subject === "individual" && award.recipient === null) return "award.personMissing";
  return decisionRefusal(award, today);
}

/** What is said of a year is decided by today, and not before that year. */
export function decisionRefusal(
  { year, decidedOn }: { year: number; decidedOn: Day },
  today: Day,
): RefusalCode | null {
  if (decidedOn > today) return "award.decisionAhead";
  return year > Number(decidedOn.slice(0, 4)) ? "award.yearAhead" : null;
}

type RatedYear = { unitId: string; recipient: string | null; year: number };

/** The same for the same year of the same unit, part or person, however the name was written. */
export function keyOfYear({ unitId, recipient, year }: RatedYear) {
  return JSON.stringify([unitId, searchText(recipient ?? ""), year]);
}

type Said = RatedYear & {
  rating: WorkRating;
  disciplined: boolean;
  decisionNumber: string;
  decidedOn: Day;
};

/** Of ratings, those that the last word of their year does not say already, by the same decision. `before`: the latest last. */
export function newRatings<Rating extends Said>(
  ratings: readonly Rating[],
  before: readonly Said[],
) {
  const latestOf = new Map(before.map((each) => [keyOfYear(each), each]));
  return ratings.filter((rating) => {
    const latest = latestOf.get(keyOfYear(rating));
    return (
      latest === undefined ||
      latest.rating !== rating.rating ||
      latest.disciplined !== rating.disciplined ||
      latest.decisionNumber !== rating.decisionNumber ||
      latest.decidedOn !== rating.decidedOn
    );
  });
}

/** Taken back once, from a day not before its own decision and not ahead. */
export function revocationRefusal(
  award: { decidedOn: Day; isRevoked: boolean },
  by: { revokedOn: Day },
  today: Day,
): RefusalCode | null {
  if (award.isRevoked) return "award.alreadyRevoked";
  return by.revokedOn < award.decidedOn || by.revokedOn > today ? "award.revokedOutside" : null;
}
