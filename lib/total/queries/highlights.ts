import "server-only";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isWithin } from "../period-days";
import type { ClusterFigures } from "./cluster-figures";

/** What each unit wrote as its highlights of the days shown, in its latest report of them; none for whoever may not read the units' reports. */
export async function findHighlights({ clusterYear, units, period }: ClusterFigures) {
  const written = await db.reportNarrative.findMany({
    where: {
      part: "results",
      text: { not: "" },
      report: {
        ...{ clusterYearId: clusterYear.id, unitId: { in: units.map(({ id }) => id) } },
        status: { in: ["submitted", "verified", "locked"] },
        period: { form: { rhythm: { notIn: ["week", "oneOff"] } } },
      },
    },
    select: {
      text: true,
      report: { select: { unitId: true, period: { select: { fromOn: true, toOn: true } } } },
    },
    orderBy: { report: { period: { toOn: "desc" } } },
  });
  const ofDays = written.filter(({ report: { period: of } }) => {
    const days = { fromOn: dayFromDb(of.fromOn), toOn: dayFromDb(of.toOn) };
    return !period || isWithin(days, period);
  });
  return units.flatMap(({ id, name }) => {
    const latest = ofDays.find(({ report }) => report.unitId === id);
    return latest ? [{ unitName: name, text: latest.text }] : [];
  });
}
