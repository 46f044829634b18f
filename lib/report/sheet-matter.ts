import "server-only";
import { db } from "@/lib/db/client";

/** A period's form with its lines, and what each of these units has typed into it so far. Null when there is no such period. */
export async function loadSheetMatter(periodId: string, unitIds: readonly string[]) {
  const [period, reports] = await Promise.all([
    db.reportingPeriod.findUnique({ where: { id: periodId }, select: periodParts }),
    db.progressReport.findMany({
      where: { periodId, unitId: { in: [...unitIds] } },
      select: {
        ...{ unitId: true, revision: true },
        values: { select: { indicatorId: true, typed: true } },
      },
    }),
  ]);
  if (!period) return null;
  const { form, ...about } = period;
  return {
    period: about,
    lines: form.lines.map(({ indicator }) => indicator),
    reportOf: new Map(
      reports.map(({ unitId, revision, values }) => {
        const cells = Object.fromEntries(values.map((value) => [value.indicatorId, value.typed]));
        return [unitId, { revision, cells }];
      }),
    ),
  };
}

const periodParts = {
  ...{ id: true, label: true, fromOn: true, toOn: true },
  form: {
    select: {
      lines: {
        select: {
          indicator: {
            select: {
              ...{ id: true, code: true, groupCode: true, groupName: true },
              ...{ name: true, unitOfMeasure: true, type: true },
            },
          },
        },
        orderBy: { position: "asc" },
      },
    },
  },
} as const;
