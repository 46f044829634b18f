import { type Day, daysBetween } from "@/lib/dates";
import type {
  CovenantStatus,
  Direction,
  PeriodCombination,
  Phase,
  ReportStatus,
} from "@/lib/db/generated/enums";
import { type Amount, compare, reachesTarget, type Total } from "@/lib/indicator/rules";
import { tenTo } from "@/lib/numbers/decimal";

type Paced = { direction: Direction; periodCombination: PeriodCombination };

/** The days a year's figures cover, of how many. */
export type Elapsed = { days: number; of: number };

/** From 1 January to a day, of the year's days. */
export function elapsedBy(year: number, day: Day): Elapsed {
  const first: Day = `${year}-01-01`;
  const of = daysBetween(first, `${year}-12-31`) + 1;
  return { days: Math.min(of, Math.max(0, daysBetween(first, day) + 1)), of };
}

/**
 * Whether a figure is where its target would be by now: what adds up is held against the part of the year it covers, a stock,
 * a percentage or what should be low against the whole target. Null where nothing can be said: no direction, another kind.
 */
export function isOnPace(by: Paced, figure: Total | null, target: Amount, elapsed: Elapsed) {
  if (by.direction === "neutral" || elapsed.days === 0) return null;
  if (!figure) return false;
  const addsUp = by.periodCombination === "sumOfIncrements" && target.kind !== "ratio";
  if (!addsUp || by.direction === "lowerIsBetter") {
    return reachesTarget(figure.amount, target, by.direction);
  }
  const order = compare(times(figure.amount, elapsed.of), times(target, elapsed.days));
  return order === null ? null : order >= 0;
}

/** What is still missing of a target; null where it is reached or does not add up. */
export function missingOf(figure: Total | null, target: Amount): Amount | null {
  const now = figure?.amount;
  if (target.kind === "whole" && (!now || now.kind === "whole")) {
    const missing = target.whole - (now?.whole ?? 0n);
    return missing > 0n ? { kind: "whole", whole: missing } : null;
  }
  if (target.kind === "quantity" && (!now || now.kind === "quantity")) {
    const have = now?.quantity ?? { digits: 0n, scale: 0 };
    const scale = Math.max(have.scale, target.quantity.scale);
    const digits =
      target.quantity.digits * tenTo(scale - target.quantity.scale) -
      have.digits * tenTo(scale - have.scale);
    return digits > 0n ? { kind: "quantity", quantity: { digits, scale } } : null;
  }
  return null;
}

function times(amount: Amount, factor: number): Amount {
  if (amount.kind === "whole") return { kind: "whole", whole: amount.whole * BigInt(factor) };
  if (amount.kind !== "quantity") return amount;
  const { digits, scale } = amount.quantity;
  return { kind: "quantity", quantity: { digits: digits * BigInt(factor), scale } };
}

/** One cluster's year at a moment. */
export type Standing = {
  phase: Phase;
  members: number;
  covenant: CovenantStatus | null;
  /** As the cluster's own calendar has it; null where nothing is planned. */
  signingOn: Day | null;
  reviewOn: Day | null;
  /** The latest period: how many are in, overdue, sent back. Null before the first opens. */
  latest: {
    label: string;
    /** Opened for old figures alone: what is in was brought in, and nothing is expected. */
    isHistory: boolean;
    received: number;
    overdue: number;
    returned: number;
  } | null;
  /** Of all periods whose hour is past: reports in time, of how many awaited. */
  punctual: { onTime: number; expected: number; periods: number };
  /** Of its indicators that have a target. */
  pace: { onPace: number; of: number };
  /** Of its units that have targets and have sent figures; of none while several offices are shown. */
  unitPace: { onPace: number; of: number };
};

export type Reason =
  | { kind: "unsigned"; daysLate: number }
  | { kind: "unreviewed"; daysLate: number }
  | { kind: "overdue"; units: number; of: number; label: string }
  | { kind: "returned"; units: number; label: string }
  | { kind: "slow"; onPace: number; of: number }
  | { kind: "punctual"; periods: number; units: number }
  | { kind: "ahead"; onPace: number; of: number };

/** Whether a report has come in and was not sent back since. */
export function isIn(status: ReportStatus | null) {
  return status === "submitted" || status === "verified" || status === "locked";
}

const signed: ReadonlySet<CovenantStatus | null> = new Set(["inForce", "closed"] as const);

/** Of a cluster that has ended nobody waits for a signature. */
function awaitsSigning(covenant: CovenantStatus | null) {
  return covenant !== "terminatedByReorganisation" && !signed.has(covenant);
}

/** By how many days a cluster is behind its own calendar, and with what; null while it keeps it. */
export function lagOf(standing: Standing, today: Day): Reason | null {
  const { covenant, signingOn, reviewOn, phase } = standing;
  if (signingOn && signingOn < today && awaitsSigning(covenant) && phase !== "closed") {
    return { kind: "unsigned", daysLate: daysBetween(signingOn, today) };
  }
  const isBeforeReview = phase !== "reviewing" && phase !== "closed";
  if (reviewOn && reviewOn < today && isBeforeReview) {
    return { kind: "unreviewed", daysLate: daysBetween(reviewOn, today) };
  }
  return null;
}

/** Why a cluster should be asked: facts, gravest first. Below `carePace` percent of indicators on pace it is slow. */
export function careReasons(
  standing: Standing,
  { today, carePace }: { today: Day; carePace: number },
) {
  const { latest, members, pace } = standing;
  const lag = lagOf(standing, today);
  const reasons: Reason[] = lag ? [lag] : [];
  if (latest && latest.overdue > 0)
    reasons.push({ kind: "overdue", units: latest.overdue, of: members, label: latest.label });
  if (latest && latest.returned > 0)
    reasons.push({ kind: "returned", units: latest.returned, label: latest.label });
  if (pace.of > 0 && pace.onPace * 100 < pace.of * carePace)
    reasons.push({ kind: "slow", ...pace });
  return reasons;
}

/** Why a cluster may be praised early; never one that is also to be asked. From `praisePace` percent on it is ahead. */
export function praiseReasons(
  standing: Standing,
  by: { today: Day; carePace: number; praisePace: number },
) {
  if (careReasons(standing, by).length > 0) return [];
  const { punctual, members, pace } = standing;
  const reasons: Reason[] = [];
  if (punctual.expected > 0 && punctual.onTime >= punctual.expected)
    reasons.push({ kind: "punctual", periods: punctual.periods, units: members });
  if (pace.of > 0 && pace.onPace * 100 >= pace.of * by.praisePace)
    reasons.push({ kind: "ahead", ...pace });
  return reasons;
}

/** Several clusters as one line; of those whose latest period only holds old figures nothing is expected. */
export function sumOfStandings(standings: readonly Standing[]) {
  const sum = (of: (standing: Standing) => number) =>
    standings.reduce((total, standing) => total + of(standing), 0);
  return {
    /** Whose reports are expected. */
    members: sum(({ members, latest }) => (latest?.isHistory ? 0 : members)),
    signed: standings.filter(({ covenant }) => signed.has(covenant)).length,
    received: sum(({ latest }) => (latest?.isHistory ? 0 : (latest?.received ?? 0))),
    overdue: sum(({ latest }) => latest?.overdue ?? 0),
    pace: { onPace: sum(({ pace }) => pace.onPace), of: sum(({ pace }) => pace.of) },
  };
}
