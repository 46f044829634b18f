import "server-only";
import { dayFromDb, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { PeriodCombination } from "@/lib/db/generated/enums";
import { runningStart } from "@/lib/figure/rules/running";
import { amountOfColumns, combinePeriods, definedSum, type Total } from "@/lib/indicator/rules";

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
 * a defined sum from its parts. As everywhere, a figure counts in the period and the year that its last day lies in. Sent or not: it
 * is the unit's own paper.
 */
export async function figuresFor({ unitId, period, indicators }: Asked) {
  const ids = indicators.flatMap(({ id, parts }) => [id, ...parts.map(({ partId }) => partId)]);
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { fromOn: true },
  });
  const days = { toOn: dayFromDb(period.toOn), unitFromOn: dayFromDb(unit.fromOn) };
  const since = dayToDb(runningStart(period.form, days));
  const values = await db.indicatorValue.findMany({
    where: {
      ...{ unitId, indicatorId: { in: ids }, isQuick: false, toOn: { lte: period.toOn } },
      OR: [since, period.fromOn].map((day) => ({ toOn: { gte: day } })),
    },
    orderBy: { toOn: "asc" },
  });
  const figuresOf = (id: string, from: Date) =>
    values.flatMap(({ indicatorId, toOn, qualifier, ...columns }) => {
      const amount = amountOfColumns(columns);
      return indicatorId === id && toOn >= from && amount ? [{ amount, qualifier }] : [];
    });
  return new Map(
    indicators.map(({ id, parts, ...by }) => {
      const totalFrom = (from: Date): Total | null => {
        if (parts.length === 0) return combinePeriods(by, figuresOf(id, from));
        return definedSum(parts.map(({ partId }) => combinePeriods(by, figuresOf(partId, from))));
      };
      return [id, { inPeriod: totalFrom(period.fromOn), running: totalFrom(since) }] as const;
    }),
  );
}
