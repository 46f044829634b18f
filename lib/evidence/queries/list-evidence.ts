import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fileView } from "@/lib/file/queries/file-facts";
import { canReadEvidence } from "../policy";
import { yearsOfActivities } from "../scope";

const parts = {
  ...{ id: true, indicatorId: true, takenAt: true },
  file: { select: fileView },
} as const satisfies Prisma.EvidenceSelect;

/** The files that hang on a report's lines, or on an activity, oldest first, withdrawn ones as facts. For a page that has asked its own policy. */
export function listEvidence(on: { reportId: string } | { activityId: string }) {
  return db.evidence.findMany({ where: on, select: parts, orderBy: { id: "asc" } });
}

export type EvidenceView = Awaited<ReturnType<typeof listEvidence>>[number];

/**
 * What shows a unit's activities, by activity, oldest first, as far as this actor may look at it: an activity's files are for those
 * who check the year it happened in, who need not be those of the report it counts for.
 */
export async function evidenceOfActivities(
  actor: Actor,
  { unitId, activityIds }: { unitId: string; activityIds: readonly string[] },
) {
  const found = await db.evidence.findMany({
    where: { unitId, activityId: { in: [...activityIds] } },
    select: { ...parts, activityId: true },
    orderBy: { id: "asc" },
  });
  const shown = [...new Set(found.flatMap(({ activityId }) => activityId ?? []))];
  const yearOf = shown.length > 0 ? await yearsOfActivities(shown, unitId) : new Map();
  const readable = new Map<string | undefined, boolean>();
  for (const yearId of new Set<string | undefined>(shown.map((id) => yearOf.get(id)))) {
    const clusterYear = yearId === undefined ? null : await loadClusterYearScope(yearId);
    readable.set(yearId, canReadEvidence(actor, { unitId, clusterYear }));
  }
  return Map.groupBy(
    found.filter(({ activityId }) => activityId && readable.get(yearOf.get(activityId))),
    ({ activityId }) => activityId ?? "",
  );
}
