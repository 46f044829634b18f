import "server-only";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type {
  Direction,
  IndicatorType,
  PeriodCombination,
  TotalBasis,
  UnitCombination,
} from "@/lib/db/generated/enums";
import { decimalOf } from "@/lib/indicator/rules";
import { sumsOf } from "@/lib/total/queries/total-rows";
import { countingTargets } from "@/lib/total/queries/year-targets";
import { totalOf } from "@/lib/total/rules";
import { elapsedBy, isOnPace } from "../rules";
import { coveredDays, ofReporting } from "./reporting-units";

type Row = {
  id: string;
  type: IndicatorType;
  unitCombination: UnitCombination;
  periodCombination: PeriodCombination;
  direction: Direction;
  until: Date | null;
  units: number | null;
  yes: number | null;
  over: number | null;
  almost: number | null;
  whole: bigint | null;
  quantity: Prisma.Decimal | null;
  numerator: bigint | null;
  denominator: bigint | null;
  targetWhole: bigint | null;
  targetQuantity: Prisma.Decimal | null;
  targetNumerator: bigint | null;
  targetDenominator: bigint | null;
};

/**
 * Of each cluster year: how many indicators with a target keep pace with it, of how many. Targets are those of units that have
 * sent figures, the stricter of assigned and registered; figures are the kept totals, held against the days they cover.
 */
export async function findPaces(
  ids: readonly string[],
  { basis, year }: { basis: TotalBasis; year: number },
) {
  const years = Prisma.sql`${[...ids]}::uuid[]`;
  const rows = await db.$queryRaw<Row[]>`
    with targets as (
      select cluster_year_id as id, indicator_id, whole, quantity, numerator, denominator
      from (${countingTargets(ofReporting(years, basis), Prisma.sql`t.cluster_year_id, t.indicator_id`)}) counting),
    covered as (${coveredDays(years, basis, Prisma.sql`r.cluster_year_id`)})
    select t.id::text, i.type::text, i.unit_combination::text as "unitCombination",
      i.period_combination::text as "periodCombination", i.direction::text, c.until,
      y.units, y.yes, y.over, y.almost, y.whole, y.quantity, y.numerator, y.denominator,
      t.whole::bigint as "targetWhole", t.quantity as "targetQuantity", t.numerator::bigint as "targetNumerator",
      t.denominator::bigint as "targetDenominator"
    from targets t join indicators i on i.id = t.indicator_id
    left join covered c on c.cluster_year_id = t.id
    left join year_totals y on y.cluster_year_id = t.id and y.basis = ${basis}::total_basis and y.indicator_id = t.indicator_id`;
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => {
      const known = of.map((row) => onPace(row, year)).filter((pace) => pace !== null);
      return [id, { onPace: known.filter(Boolean).length, of: known.length }];
    }),
  );
}

function onPace(row: Row, year: number) {
  const target = targetOf(row);
  if (!target || !row.until) return null;
  const { units, yes, over, almost, whole, quantity, numerator, denominator } = row;
  const sums =
    units === null || quantity === null
      ? undefined
      : sumsOf({
          ...{ units, quantity, yes: yes ?? 0, over: over ?? 0, almost: almost ?? 0 },
          ...{ whole: whole ?? 0n, numerator: numerator ?? 0n, denominator: denominator ?? 0n },
        });
  return isOnPace(row, totalOf(row, sums), target, elapsedBy(year, dayFromDb(row.until)));
}

function targetOf({ targetWhole, targetQuantity, targetNumerator, targetDenominator }: Row) {
  if (targetWhole !== null) return { kind: "whole" as const, whole: targetWhole };
  if (targetQuantity !== null)
    return { kind: "quantity" as const, quantity: decimalOf(targetQuantity.toFixed()) };
  if (targetNumerator === null || targetDenominator === null) return null;
  return { kind: "ratio" as const, numerator: targetNumerator, denominator: targetDenominator };
}
