import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { amountOfColumns, countingTarget } from "@/lib/indicator/rules";

type Target = Prisma.RegisteredTargetGetPayload<object>;
type Indicator = Awaited<ReturnType<typeof findYearlyIndicators>>[number];

/** What a unit is to reach: what was typed, what it means, what was assigned, and the stricter of the two. */
export function lineOf(indicator: Indicator, target: Target | undefined) {
  if (!target)
    return { typed: "", registered: null, assigned: null, assignedTyped: "", counting: null };
  const registered = amountOfColumns(target);
  const assigned = amountOfColumns({
    whole: target.assignedWhole,
    quantity: target.assignedQuantity,
    numerator: target.assignedNumerator,
    denominator: target.assignedDenominator,
  });
  const { typed, assignedTyped } = target;
  const counting = countingTarget(assigned, registered, indicator.direction);
  return { typed, registered, assigned, assignedTyped, counting };
}

/** The indicators a unit registers: those of the offices' yearly forms, in their order. */
export function findYearlyIndicators(ownerPath: readonly string[]) {
  return db.indicator.findMany({
    where: {
      ownerUnitId: { in: [...ownerPath] },
      formLines: { some: { form: { rhythm: "year" } } },
    },
    select: {
      ...{ id: true, groupCode: true, groupName: true, name: true, unitOfMeasure: true },
      ...{ type: true, direction: true },
    },
    orderBy: { position: "asc" },
  });
}
