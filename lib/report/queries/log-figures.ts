import "server-only";
import { activitySums } from "@/lib/activity/queries/activity-sums";
import { listReportActivities } from "@/lib/activity/queries/report-activities";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { proposedText } from "@/lib/figure/labels";
import { daysAsked, type Facts } from "@/lib/figure/rules/facts";
import { compare } from "@/lib/indicator/rules";
import { getReport } from "./report";

type Key = { periodId: string; unitId: string };

/**
 * What a unit's activities come to beside what its report says, line by line where there are any: each over the days its
 * cell is for, so that both say the same days. For whoever may read the report. Typed figures are never changed by it. Null
 * when the report is not theirs to read.
 */
export async function getLogFigures(actor: Actor, key: Key) {
  const report = await getReport(actor, key);
  if (!report) return null;
  const { lines, unitId } = report;
  const sums = await activitySums(db, unitId, askedOf(lines));
  return lines.flatMap(({ indicator, typed, amount, facts }) => {
    const sum = sums.get(indicator.id);
    if (!sum?.total) return [];
    const differs = amount !== null && compare(amount, sum.total.amount) !== 0;
    const { rest } = facts;
    const fills = typed === "" && proposedText(indicator.type, sum.total, facts) !== null;
    const { total, count, files } = sum;
    return [{ indicator, typed, rest, amount, total, count, files, differs, fills }];
  });
}

export type LogFigure = NonNullable<Awaited<ReturnType<typeof getLogFigures>>>[number];

/** The activities behind a report's figures, or behind one line's. Null when the report is not theirs to read. */
export async function getReportActivities(actor: Actor, key: Key & { indicatorId: string | null }) {
  const report = await getReport(actor, key);
  if (!report) return null;
  const { period, lines, unitId } = report;
  const asked = lines.filter(
    ({ indicator }) => !key.indicatorId || indicator.id === key.indicatorId,
  );
  const activities = await listReportActivities(unitId, askedOf(asked));
  const line = key.indicatorId ? (asked[0]?.indicator ?? null) : null;
  return { period, unitId, line, activities };
}

function askedOf(lines: readonly { indicator: { id: string }; facts: Facts }[]) {
  return daysAsked(
    lines.map(({ indicator }) => indicator),
    new Map(lines.map(({ indicator, facts }) => [indicator.id, facts])),
  );
}
