import "server-only";
import { dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { ClusterFigures } from "./cluster-figures";

/** What each unit wrote as its highlights of the days shown, its latest report's of a year; none for whoever may not read the units' reports. */
export async function findHighlights({ clusterYear, units, period }: ClusterFigures) {
  const days = period && { fromOn: dayToDb(period.fromOn), toOn: dayToDb(period.toOn) };
  const written = await db.reportNarrative.findMany({
    where: {
      part: "results",
      text: { not: "" },
      report: {
        ...{ clusterYearId: clusterYear.id, unitId: { in: units.map(({ id }) => id) } },
        status: { in: ["submitted", "verified", "locked"] },
        period: { ...days, form: { rhythm: { notIn: ["week", "oneOff"] } } },
      },
    },
    select: { text: true, report: { select: { unitId: true } } },
    orderBy: { report: { period: { toOn: "desc" } } },
  });
  return units.flatMap(({ id, name }) => {
    const latest = written.find(({ report }) => report.unitId === id);
    return latest ? [{ unitName: name, text: latest.text }] : [];
  });
}
