import "server-only";
import { targetText } from "@/lib/covenant/labels";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import {
  type Amount,
  amountOfColumns,
  assignedAmount,
  countingTarget,
} from "@/lib/indicator/rules";

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
    typed: target?.typed ?? "",
    assignedTyped: target?.assignedTyped ?? "",
    commonText: common && targetText({ indicator, amount: common }),
    counting: countingTarget(assigned ?? common, registered, indicator.direction),
  };
}

type Offered = { ownerPath: readonly string[]; commonIds: readonly string[] };

/** The indicators a unit registers: those of the offices' yearly forms and of the covenant's common targets, in their order. */
export function findYearlyIndicators({ ownerPath, commonIds }: Offered) {
  return db.indicator.findMany({
    where: {
      ownerUnitId: { in: [...ownerPath] },
      OR: [{ formLines: { some: { form: { rhythm: "year" } } } }, { id: { in: [...commonIds] } }],
    },
    select: {
      ...{ id: true, groupCode: true, groupName: true, name: true, unitOfMeasure: true },
      ...{ type: true, direction: true },
    },
    orderBy: { position: "asc" },
  });
}
