import "server-only";
import { type Day, dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { unitsWithin } from "@/lib/unit/queries/units-within";
import { isCollectable } from "./rules";

type Client = Prisma.TransactionClient | Tx;

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

/** The lines of a period's form that can be collected by area, and those the unit has chosen, in their order. */
export async function columnsOf(client: Client, unitId: string, formId: string) {
  const [lines, chosen] = await Promise.all([
    client.reportFormLine.findMany({
      where: { formId },
      select: { indicator: { select: column } },
      orderBy: { position: "asc" },
    }),
    client.areaColumn.findMany({
      where: { unitId, formId },
      select: { indicator: { select: column } },
      orderBy: { position: "asc" },
    }),
  ]);
  const offered = lines.map(({ indicator }) => indicator).filter(isCollectable);
  const columns = chosen
    .map(({ indicator }) => indicator)
    .filter(({ id }) => offered.some((line) => line.id === id));
  return { offered, columns };
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

/** The form and the last day of a period: whose areas count is decided by that day. */
export async function periodParts(client: Client, periodId: string) {
  const { formId, toOn } = await client.reportingPeriod.findUniqueOrThrow({
    where: { id: periodId },
    select: { formId: true, toOn: true },
  });
  return { formId, lastDay: dayFromDb(toOn) };
}
