import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

export const indicatorParts = {
  id: true,
  code: true,
  groupCode: true,
  groupName: true,
  position: true,
  name: true,
  unitOfMeasure: true,
  type: true,
  unitCombination: true,
  periodCombination: true,
  direction: true,
  definition: true,
  example: true,
  sentence: true,
} as const satisfies Prisma.IndicatorSelect;

export type FigureIndicator = Prisma.IndicatorGetPayload<{ select: typeof indicatorParts }>;

/** What these cluster years have figures of, and the defined sums of it with their parts in order. */
export async function findFigureIndicators(clusterYears: Prisma.ClusterYearWhereInput) {
  const reported = { yearTotals: { some: { clusterYear: clusterYears } } };
  const found = await db.indicator.findMany({
    where: { OR: [reported, { parts: { some: { part: reported } } }] },
    select: {
      ...indicatorParts,
      parts: { select: { partId: true }, orderBy: { position: "asc" } },
    },
    orderBy: [{ groupCode: "asc" }, { position: "asc" }, { id: "asc" }],
  });
  return found.map(({ parts, ...indicator }) => ({
    ...indicator,
    partIds: parts.map(({ partId }) => partId),
  }));
}
