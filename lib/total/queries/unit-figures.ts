import "server-only";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { amountOfColumns } from "@/lib/indicator/rules";

const counted = {
  sent: ["submitted", "verified", "locked"],
  verified: ["verified", "locked"],
} as const;

type Asked = { clusterYearId: string; ids: readonly string[]; basis: TotalBasis };

/**
 * The units' single figures that a cluster's year of these indicators is made of, latest period first: each can be opened. Of
 * a report that is open again, what it was confirmed with, marked so. For a query that has asked its own policy.
 */
export async function findUnitFigures({ clusterYearId, ids, basis }: Asked) {
  const reported = {
    clusterYearId,
    period: { form: { rhythm: { notIn: ["week", "oneOff"] as ("week" | "oneOff")[] } } },
  };
  const values = await db.indicatorValue.findMany({
    where: {
      indicatorId: { in: [...ids] },
      OR: [
        { report: { ...reported, status: { in: [...counted[basis]] } } },
        { report: { ...reported, reopened: { some: { indicatorId: { in: [...ids] } } } } },
      ],
    },
    select: {
      id: true,
      unitId: true,
      indicatorId: true,
      fromOn: true,
      toOn: true,
      qualifier: true,
      whole: true,
      quantity: true,
      numerator: true,
      denominator: true,
      report: {
        select: {
          status: true,
          period: { select: { label: true } },
          reopened: { where: { indicatorId: { in: [...ids] } } },
        },
      },
    },
    orderBy: [{ toOn: "desc" }, { fromOn: "desc" }],
  });
  return values.flatMap(({ id, unitId, indicatorId, report, ...value }) => {
    const isCounted = counted[basis].some((status) => status === report.status);
    const before = report.reopened.find((each) => each.indicatorId === indicatorId);
    const shown = isCounted ? value : before;
    const amount = shown && amountOfColumns(shown);
    if (!amount) return [];
    return {
      ...{ id, unitId, indicatorId, label: report.period.label },
      ...{ fromOn: dayFromDb(value.fromOn), toOn: dayFromDb(value.toOn) },
      figure: { amount, qualifier: shown.qualifier },
      isConfirmed: report.status === "verified" || report.status === "locked",
      isReopened: !isCounted,
    };
  });
}
