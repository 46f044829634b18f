import "server-only";
import { targetText } from "@/lib/covenant/labels";
import { dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Amount, amountOfColumns, assignedAmount } from "@/lib/indicator/rules";
import { targetsOf } from "@/lib/indicator/rules/targets";
import { asking } from "@/lib/report/queries/form-receivers";

type Target = Prisma.RegisteredTargetGetPayload<object>;
type Indicator = Awaited<ReturnType<typeof findYearlyIndicators>>[number];

/**
 * What a unit is to reach: what was typed, what it means, what was assigned, the covenant's common target (in words, too), and which
 * counts: the stricter of what is asked and what it registered. Its own assigned target is asked of it, or else the common one.
 */
export function lineOf(
  indicator: Indicator,
  { target, common = null }: { target: Target | undefined; common: Amount | null | undefined },
) {
  const registered = target ? amountOfColumns(target) : null;
  const assigned = target ? assignedAmount(target) : null;
  return {
    ...{ registered, assigned, common },
    ...targetsOf({ assigned, common, registered }, indicator.direction),
    typed: target?.typed ?? "",
    assignedTyped: target?.assignedTyped ?? "",
    commonText: common && targetText({ indicator, amount: common }),
  };
}

type Offered = {
  clusterYear: { clusterId: string; ownerPath: readonly string[]; year: number };
  unitId: string;
  commonIds: readonly string[];
};

function inForceIn(year: number) {
  return {
    fromOn: { lte: dayToDb(`${year}-12-31`) },
    OR: [{ toOn: null }, { toOn: { gte: dayToDb(`${year}-01-01`) } }],
  };
}

/**
 * The indicators a unit registers, in their order: those of the yearly forms that ask it, form and indicator in force on some day of
 * the year, and those of the covenant's common targets.
 */
export function findYearlyIndicators(
  { clusterYear, unitId, commonIds }: Offered,
  client: Pick<Prisma.TransactionClient, "indicator"> = db,
) {
  const { clusterId, ownerPath, year } = clusterYear;
  const inForce = inForceIn(year);
  const asked = asking({ clusterId, unitIds: [unitId] });
  const form = { rhythm: "year" as const, AND: [inForce, asked] };
  return client.indicator.findMany({
    where: {
      ownerUnitId: { in: [...ownerPath] },
      OR: [{ AND: [inForce, { formLines: { some: { form } } }] }, { id: { in: [...commonIds] } }],
    },
    select: {
      ...{ id: true, groupCode: true, groupName: true, name: true, unitOfMeasure: true },
      ...{ type: true, direction: true },
    },
    orderBy: { position: "asc" },
  });
}
