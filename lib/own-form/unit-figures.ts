import "server-only";
import { dayFromDb, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { PeriodCombination } from "@/lib/db/generated/enums";
import { runningStart } from "@/lib/figure/rules/running";
import { type Amount, amountOfColumns, combinePeriods, definedSum } from "@/lib/indicator/rules";

type Asked = {
  unitId: string;
  period: { fromOn: Date; toOn: Date; form: { yearMonth: number; yearDay: number } };
  indicators: readonly {
    id: string;
    periodCombination: PeriodCombination;
    parts: readonly { partId: string }[];
  }[];
};

/**
 * What a unit's own figures come to in a period's days, and since the year began, by indicator, whatever form they came in by;
 * a defined sum from its parts. Sent or not: it is the unit's own paper.
 */
export async function figuresFor({ unitId, period, indicators }: Asked) {
  const ids = indicators.flatMap(({ id, parts }) => [id, ...parts.map(({ partId }) => partId)]);
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { fromOn: true },
  });
  const days = { toOn: dayFromDb(period.toOn), unitFromOn: dayFromDb(unit.fromOn) };
  const values = await db.indicatorValue.findMany({
    where: {
      ...{ unitId, indicatorId: { in: ids }, isQuick: false, toOn: { lte: period.toOn } },
      fromOn: { gte: dayToDb(runningStart(period.form, days)) },
    },
    orderBy: { toOn: "asc" },
  });
  const figuresOf = (id: string, from: Date | null) =>
    values.flatMap(({ indicatorId, fromOn, qualifier, ...columns }) => {
      const amount = amountOfColumns(columns);
      const isAsked = indicatorId === id && (!from || fromOn >= from);
      return isAsked && amount ? [{ amount, qualifier }] : [];
    });
  return new Map(
    indicators.map(({ id, parts, ...by }) => {
      const totalFrom = (from: Date | null): Amount | null => {
        if (parts.length === 0) return combinePeriods(by, figuresOf(id, from))?.amount ?? null;
        const sums = parts.map(({ partId }) => combinePeriods(by, figuresOf(partId, from)));
        return definedSum(sums)?.amount ?? null;
      };
      return [id, { inPeriod: totalFrom(period.fromOn), running: totalFrom(null) }] as const;
    }),
  );
}
