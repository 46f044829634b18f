import type { Day } from "@/lib/dates";
import type { SuccessionKind } from "@/lib/db/generated/enums";
import type { Combining, Total } from "@/lib/indicator/rules";
import { quotient } from "@/lib/numbers/decimal";
import { endsPredecessors, type Share } from "@/lib/succession/rules";
import { figureOf, type Sums, sumOfSums } from "./rules";

/** From a unit that was to one that goes on with it, from a day on. */
export type Arrow = {
  readonly predecessorId: string;
  readonly successorId: string | null;
  readonly share: Share;
  readonly kind: SuccessionKind;
  readonly effectiveOn: Day;
};

/** Which part of a figure belongs to a unit of today; null where nobody has said. */
type Weight = { numerator: bigint; denominator: bigint } | null;

const whole: Weight = { numerator: 1n, denominator: 1n };

/**
 * To whom of today's units belongs what a unit reported up to a day, and which part: along every arrow after that day. A
 * unit that goes over as a whole needs no share; where several go on with it and one share is unknown, so are all that hang on
 * it. What was abolished belongs to nobody.
 */
export function spread(unitId: string, until: Day, arrows: readonly Arrow[]) {
  const later = arrows.filter(
    (arrow) => arrow.predecessorId === unitId && arrow.effectiveOn > until,
  );
  const [first] = later.map(({ effectiveOn }) => effectiveOn).sort();
  if (!first) return new Map<string, Weight>([[unitId, whole]]);
  const given = later.filter(({ effectiveOn }) => effectiveOn === first);
  const ends = given.some(({ kind }) => endsPredecessors(kind));
  const to = new Map<string, Weight>();
  for (const arrow of given) {
    if (!arrow.successorId) continue;
    pass(to, arrow.successorId, weightOf(arrow, { ends, ways: given.length }));
  }
  if (!ends) pass(to, unitId, restOf(given));
  return to;

  function pass(into: Map<string, Weight>, next: string, weight: Weight) {
    for (const [id, own] of spread(next, first as Day, arrows)) {
      const part = product(weight, own);
      const known = into.get(id);
      into.set(id, known === undefined ? part : sum(known, part));
    }
  }
}

function weightOf({ share }: Arrow, { ends, ways }: { ends: boolean; ways: number }): Weight {
  if (share) return { numerator: BigInt(share.numerator), denominator: BigInt(share.denominator) };
  return ends && ways === 1 ? whole : null;
}

/** What stays with a unit that only gave parts away. */
function restOf(given: readonly Arrow[]): Weight {
  return given.reduce<Weight>((rest, { share }) => {
    if (!rest || !share) return null;
    const [n, d] = [BigInt(share.numerator), BigInt(share.denominator)];
    return {
      numerator: rest.numerator * d - n * rest.denominator,
      denominator: rest.denominator * d,
    };
  }, whole);
}

function product(a: Weight, b: Weight): Weight {
  return (
    a && b && { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
  );
}

function sum(a: Weight, b: Weight): Weight {
  return (
    a &&
    b && {
      numerator: a.numerator * b.denominator + b.numerator * a.denominator,
      denominator: a.denominator * b.denominator,
    }
  );
}

/** One figure of one unit, for days up to one. */
export type Reported = { unitId: string; toOn: Day; sums: Sums };

export type Restated = {
  /** What is known, added up; "khoảng" where a share left a fraction. Null where nothing is. */
  total: Total | null;
  /** Whose part nobody has said: each stands by itself and is not added. */
  apart: { unitId: string; total: Total }[];
};

type By = Pick<Combining, "type" | "periodCombination">;

type Matter = { figures: readonly Reported[]; arrows: readonly Arrow[] };

/** One year's figures of a line of units, as if today's unit had always been. */
export function restate(by: By, unitId: string, matter: Matter): Restated {
  return restateInto(by, (to) => to.get(unitId), matter);
}

/**
 * The same for several units of today together, a cluster's members: what went to some of them by shares nobody has said is
 * theirs as a whole where it went to nobody else. For figures that simply add up.
 */
export function restateTogether(by: By, unitIds: ReadonlySet<string>, matter: Matter): Restated {
  const isLost = matter.arrows.some(({ successorId }) => successorId === null);
  return restateInto(by, (to) => weightInside(to, unitIds, isLost), matter);
}

type Spread = ReadonlyMap<string, Weight>;

function weightInside(to: Spread, unitIds: ReadonlySet<string>, isLost: boolean) {
  const inside = [...to].filter(([id]) => unitIds.has(id)).map(([, weight]) => weight);
  if (inside.length === 0) return undefined;
  return inside.length === to.size && !isLost ? whole : inside.reduce(sum);
}

function restateInto(
  by: By,
  partOf: (to: Spread) => Weight | undefined,
  { figures, arrows }: Matter,
): Restated {
  const counting = by.periodCombination === "last" ? lastOfEach(figures, arrows) : figures;
  const weighed = counting.flatMap((figure) => {
    const weight = partOf(spread(figure.unitId, figure.toOn, arrows));
    return weight === undefined ? [] : [{ ...figure, weight }];
  });
  const known = weighed.flatMap(({ weight, sums }) => (weight ? [scaled(sums, weight)] : []));
  const apart = Map.groupBy(
    weighed.filter(({ weight }) => weight === null),
    (figure) => figure.unitId,
  );
  const added = known.length > 0 ? figureOf(by, sumOfSums(known.map(({ sums }) => sums))) : null;
  const isRounded = known.some(({ isExact }) => !isExact);
  return {
    total: added && isRounded ? { ...added, qualifier: "about" } : added,
    apart: [...apart].flatMap(([id, of]) => {
      const total = figureOf(by, sumOfSums(of.map(({ sums }) => sums)));
      return total ? [{ unitId: id, total }] : [];
    }),
  };
}

/** Of a stock each unit's last; one whose successor has reported since gives way, since it is in the successor's. */
function lastOfEach(figures: readonly Reported[], arrows: readonly Arrow[]) {
  const last = [...Map.groupBy(figures, ({ unitId }) => unitId).values()].flatMap((of) =>
    of.toSorted((a, b) => (a.toOn < b.toOn ? -1 : 1)).slice(-1),
  );
  return last.filter(
    (figure) =>
      !last.some(
        (other) => other.unitId !== figure.unitId && goesOnWith(other, figure, arrows) !== null,
      ),
  );
}

/** The day since which one unit goes on with another that ended, where it has reported for days from then on; else null. */
function goesOnWith(later: Reported, earlier: Reported, arrows: readonly Arrow[]): Day | null {
  const direct = arrows.filter(
    ({ predecessorId, effectiveOn, kind }) =>
      predecessorId === earlier.unitId && effectiveOn > earlier.toOn && endsPredecessors(kind),
  );
  for (const { successorId, effectiveOn } of direct) {
    if (successorId === null) continue;
    if (successorId === later.unitId && later.toOn >= effectiveOn) return effectiveOn;
    const through = goesOnWith(
      later,
      { ...earlier, unitId: successorId, toOn: effectiveOn },
      arrows,
    );
    if (through) return through;
  }
  return null;
}

/** A part of sums, each rounded to what its kind can hold; and whether nothing was lost. */
function scaled(sums: Sums, { numerator: n, denominator: d }: NonNullable<Weight>) {
  const of = (value: bigint) => quotient(value * n, d, 0).digits;
  const { whole: count, quantity, numerator, denominator } = sums;
  const isExact = [count, quantity.digits, numerator, denominator].every(
    (value) => (value * n) % d === 0n,
  );
  return {
    isExact,
    sums: {
      ...sums,
      whole: of(count),
      quantity: { digits: of(quantity.digits), scale: quantity.scale },
      numerator: of(numerator),
      denominator: of(denominator),
    },
  };
}
