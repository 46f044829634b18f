import "server-only";
import { addDays, type Day, dayFromDb, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { Rhythm } from "@/lib/db/generated/enums";
import { amountOfColumns } from "@/lib/indicator/rules";
import { type Facts, factsOf, type Stored } from "../rules/facts";
import { type Line, runningStart } from "../rules/running";

type Client = Pick<
  Prisma.TransactionClient,
  "indicatorValue" | "indicatorRule" | "reportingPeriod" | "unit"
>;

type Asked = {
  /** The report whose cells are asked about; null before its first save. */
  reportId: string | null;
  unitId: string;
  days: { fromOn: Day; toOn: Day };
  form: { id: string; rhythm: Rhythm; yearMonth: number; yearDay: number };
  lines: readonly (Line & { id: string })[];
};

/** A year and a month: the year before for "cùng kỳ", and what is usual. */
const lookedBack = 400;

const sent: ReadonlySet<string> = new Set(["submitted", "verified", "locked"]);

/** What stands in no official total: "số liệu nhanh". */
export function isQuickRhythm(rhythm: Rhythm) {
  return rhythm === "week" || rhythm === "oneOff";
}

/**
 * What is stored around each cell of a report, by indicator, and the day its running totals begin; for whoever has already
 * been found to be allowed to read the report. Three queries, whatever the number of lines.
 */
export async function lineFacts(client: Client, { reportId, unitId, days, form, lines }: Asked) {
  const ids = lines.map(({ id }) => id);
  const [unit, earlier, values] = await Promise.all([
    client.unit.findUniqueOrThrow({ where: { id: unitId }, select: { fromOn: true } }),
    earlierPeriods(client, { unitId, form, before: days.fromOn }),
    client.indicatorValue.findMany({
      where: {
        ...{ unitId, indicatorId: { in: ids }, typed: { not: "" } },
        ...(reportId && { reportId: { not: reportId } }),
        toOn: { gte: dayToDb(addDays(days.fromOn, -lookedBack)) },
        fromOn: { lte: dayToDb(addDays(days.toOn, 31)) },
      },
      select: storedParts,
      orderBy: { toOn: "asc" },
    }),
  ]);
  const start = runningStart(form, { toOn: days.toOn, unitFromOn: dayFromDb(unit.fromOn) });
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  const { rhythm } = form;
  const around = { ...days, start, rhythm, isQuick: isQuickRhythm(rhythm), earlier };
  const of = lines.map(
    (line) =>
      [line.id, factsOf(line, around, (byIndicator.get(line.id) ?? []).map(storedOf))] as const,
  );
  return { start, of: new Map<string, Facts>(of) };
}

/** Of the form's rhythm, the latest first and each once: the form's own, and those of other forms that the unit answered. */
async function earlierPeriods(
  client: Client,
  { unitId, form, before }: Pick<Asked, "unitId" | "form"> & { before: Day },
) {
  const periods = await client.reportingPeriod.findMany({
    where: {
      form: { rhythm: form.rhythm },
      toOn: { lt: dayToDb(before), gte: dayToDb(addDays(before, -lookedBack)) },
      OR: [{ formId: form.id }, { reports: { some: { unitId } } }],
    },
    select: { fromOn: true, toOn: true },
    distinct: ["fromOn", "toOn"],
    orderBy: { toOn: "desc" },
  });
  return periods.map(({ fromOn, toOn }) => ({ fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn) }));
}

export type LineFacts = Awaited<ReturnType<typeof lineFacts>>;

type Value = Prisma.IndicatorValueGetPayload<{ select: typeof storedParts }>;

function storedOf({ fromOn, toOn, isQuick, qualifier, report, ...columns }: Value): Stored {
  const amount = amountOfColumns(columns);
  return {
    ...{ fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn), isQuick },
    label: report.period.label,
    periodToOn: dayFromDb(report.period.toOn),
    rhythm: report.period.form.rhythm,
    isSent: sent.has(report.status),
    figure: amount && { amount, qualifier },
  };
}

const storedParts = {
  indicatorId: true,
  fromOn: true,
  toOn: true,
  isQuick: true,
  qualifier: true,
  whole: true,
  quantity: true,
  numerator: true,
  denominator: true,
  text: true,
  report: {
    select: {
      status: true,
      period: { select: { label: true, toOn: true, form: { select: { rhythm: true } } } },
    },
  },
} as const satisfies Prisma.IndicatorValueSelect;

/** What holds between the indicators of one report on a day. */
export function rulesAmong(client: Client, ids: readonly string[], day: Day) {
  const on = dayToDb(day);
  return client.indicatorRule.findMany({
    where: {
      ...{ leftId: { in: [...ids] }, rightId: { in: [...ids] } },
      ...{ fromOn: { lte: on }, OR: [{ toOn: null }, { toOn: { gte: on } }] },
    },
    select: { leftId: true, comparison: true, rightId: true },
    orderBy: { id: "asc" },
  });
}
