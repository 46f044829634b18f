import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type Day, dayFromDb, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { fileView } from "@/lib/file/queries/file-facts";
import { canReadTotals } from "@/lib/report/policy";
import { canIssueReport } from "../policy";

type Period = { fromOn: Day; toOn: Day } | null;

/** The signed paper of a cluster's report of these days, the latest one, and whether this person may bring another; null for whoever may not read the totals. */
export async function getReportPaper(actor: Actor, clusterYearId: string, period: Period) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canReadTotals(actor, clusterYear)) return null;
  const paper = await db.clusterReportPaper.findFirst({
    where: {
      clusterYearId,
      fromOn: period && dayToDb(period.fromOn),
      toOn: period && dayToDb(period.toOn),
    },
    select: { number: true, signedOn: true, file: { select: fileView } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return {
    clusterYearId,
    paper: paper && { ...paper, signedOn: dayFromDb(paper.signedOn) },
    viewerMayAdd: canIssueReport(actor, clusterYear),
  };
}

export type ReportPaperView = NonNullable<Awaited<ReturnType<typeof getReportPaper>>>;

/** Whoever may read a cluster's totals may read the scan of its signed report. */
export async function holdsClusterPaper(actor: Actor, fileId: string) {
  const paper = await db.clusterReportPaper.findFirst({
    where: { fileId },
    select: { clusterYearId: true },
  });
  const clusterYear = paper && (await loadClusterYearScope(paper.clusterYearId));
  return Boolean(clusterYear && canReadTotals(actor, clusterYear));
}
