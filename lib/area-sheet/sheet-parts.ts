import "server-only";
import { type Day, dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { lineStanding } from "@/lib/indicator/rules/catalogue";
import { unitsWithin } from "@/lib/unit/queries/units-within";
import { isCollectable } from "./rules";

type Client = Prisma.TransactionClient | Tx;

type PeriodOf = { formId: string; fromOn: Date; toOn: Date };

const column = {
  id: true,
  name: true,
  type: true,
  unitOfMeasure: true,
  unitCombination: true,
} as const satisfies Prisma.IndicatorSelect;

/** The residential areas of a unit's tree on a day, by name. */
export async function areasOf(client: Client, unitId: string, day: Day) {
  const units = await unitsWithin(client, unitId, day);
  return units
    .filter(({ kind }) => kind === "residentialArea")
    .map(({ id, name }) => ({ id, name }));
}

/**
 * The lines that a period's form asks for and that can be collected by area, and those the unit has chosen, in their order. A column is
 * its indicator's successor's once that is asked for instead, and the old one's again in an earlier period.
 */
export async function columnsOf(client: Client, unitId: string, period: PeriodOf) {
  const { formId } = period;
  const [lines, chosen] = await Promise.all([
    client.reportFormLine.findMany({
      where: { formId },
      select: { indicator: { select: { ...column, fromOn: true, toOn: true, successorId: true } } },
      orderBy: { position: "asc" },
    }),
    client.areaColumn.findMany({
      where: { unitId, formId },
      select: { indicatorId: true },
      orderBy: { position: "asc" },
    }),
  ]);
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  const offered = lines
    .filter(({ indicator: { fromOn, toOn } }) => {
      const dated = { fromOn: dayFromDb(fromOn), toOn: toOn && dayFromDb(toOn) };
      return lineStanding(dated, days, null) === "asked";
    })
    .map(({ indicator: { id, name, type, unitOfMeasure, unitCombination } }) => ({
      ...{ id, name, type, unitOfMeasure, unitCombination },
    }))
    .filter(isCollectable);
  const next = new Map(lines.map(({ indicator }) => [indicator.id, indicator.successorId]));
  const columns = chosen.flatMap(
    ({ indicatorId }) =>
      offered.find(({ id }) => lastOf(id, next) === lastOf(indicatorId, next)) ?? [],
  );
  return { offered, columns: [...new Set(columns)] };
}

/** The last of the line that an indicator stands in: its successor's successor. */
function lastOf(id: string, next: ReadonlyMap<string, string | null>): string {
  const successorId = next.get(id);
  return successorId ? lastOf(successorId, next) : id;
}

export type AreaSheetColumn = Awaited<ReturnType<typeof columnsOf>>["columns"][number];

/** A period's sheet with everything that was ever written into it; null before the first save. */
export function sheetOf(client: Client, key: { periodId: string; unitId: string }) {
  return client.areaSheet.findUnique({
    where: { periodId_unitId: key },
    select: {
      ...{ id: true, revision: true },
      figures: { select: { areaId: true, indicatorId: true, revision: true, typed: true } },
    },
  });
}

/** The form and the days of a period: whose areas count is decided by the last. */
export async function periodParts(client: Client, periodId: string) {
  const period = await client.reportingPeriod.findUniqueOrThrow({
    where: { id: periodId },
    select: { formId: true, fromOn: true, toOn: true },
  });
  return { period, formId: period.formId, lastDay: dayFromDb(period.toOn) };
}
