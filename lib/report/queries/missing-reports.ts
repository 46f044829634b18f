import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { isQuickRhythm } from "@/lib/figure/queries/line-facts";
import { canReadEveryReport, seesWhoIsLate } from "../policy";
import { isMissing } from "../rules";
import { lacksPaper, sendingOf } from "../standing-rules";
import { getSendingBoard } from "./sending-board";

/**
 * Completeness, timeliness and missing signed papers of every period of every year under way that this actor looks after, clusters in their order, the
 * periods with someone missing first. Null for whoever looks after none.
 */
export async function listMissingReports(actor: Actor) {
  if (!seesWhoIsLate(actor)) return null;
  const years = (await findClusterYearsOf(actor)).filter(({ phase }) => phase !== "closed");
  const rows = years.map(async ({ id, cluster, year, clusterId }) => {
    const board = await getSendingBoard(actor, id);
    if (!board || !canReadEveryReport(actor, board.clusterYear)) return [];
    const awaited = board.periods.filter(({ isHistory }) => !isHistory);
    return awaited.map(({ units, ...period }) => {
      const isQuick = isQuickRhythm(period.form.rhythm);
      return {
        ...{ clusterYearId: id, clusterId, cluster, year, period },
        sending: sendingOf(units),
        missing: units.filter(isMissing).map(({ unitId }) => unitId),
        paperless: units
          .filter((line) => lacksPaper(line, { isQuick }))
          .map(({ unitId }) => unitId),
      };
    });
  });
  const found = (await Promise.all(rows)).flat();
  return found.toSorted((a, b) => Number(b.missing.length > 0) - Number(a.missing.length > 0));
}

export type MissingReport = NonNullable<Awaited<ReturnType<typeof listMissingReports>>>[number];
