import "server-only";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";

/** The periods that these cluster years have reports of, latest first; weekly and one-off ones are in no total. */
export async function findFigurePeriods(clusterYearIds: readonly string[]) {
  const periods = await db.reportingPeriod.findMany({
    where: {
      reports: {
        some: {
          clusterYearId: { in: [...clusterYearIds] },
          status: { in: ["submitted", "verified", "locked"] },
        },
      },
      form: { rhythm: { notIn: ["week", "oneOff"] } },
    },
    select: { label: true, fromOn: true, toOn: true },
    orderBy: [{ toOn: "desc" }, { fromOn: "desc" }],
  });
  const byDays = new Map(
    periods.map(({ label, fromOn, toOn }) => {
      const days = { fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn) };
      return [`${days.fromOn}_${days.toOn}`, { label, ...days }];
    }),
  );
  return [...byDays].map(([value, period]) => ({ value, ...period }));
}
