import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fileView } from "@/lib/file/queries/file-facts";

const parts = {
  ...{ id: true, indicatorId: true, takenAt: true },
  file: { select: fileView },
} as const satisfies Prisma.EvidenceSelect;

/** The files that hang on a report's lines, or on an activity, oldest first, withdrawn ones as facts. For a page that has asked its own policy. */
export function listEvidence(on: { reportId: string } | { activityId: string }) {
  return db.evidence.findMany({ where: on, select: parts, orderBy: { id: "asc" } });
}

export type EvidenceView = Awaited<ReturnType<typeof listEvidence>>[number];
