import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import {
  type LoadedClusterYear,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fileView } from "@/lib/file/queries/file-facts";
import { isEmptyFor, type Path, progressOf } from "../path-rules";
import { canReadReport } from "../policy";
import { findClusterCheckers } from "./cluster-checkers";

/** What has happened to a report on its route, for whoever has been found to be allowed to read it. */
export async function pathOf(report: Found, of: Omit<Path, "isClusterEmpty">) {
  const [found, checkers] = await Promise.all([
    report.id
      ? db.progressReport.findUniqueOrThrow({ where: { id: report.id }, select: pathParts })
      : null,
    of.route === "office" ? [] : findClusterCheckers(db, report.clusterYear, dayOf(now())),
  ]);
  const onBehalf = found?.onBehalf ?? [];
  const isClusterEmpty =
    of.route !== "office" && isEmptyFor(checkers, { unitId: report.unitId, onBehalf });
  const path = { ...of, isClusterEmpty };
  const marks = found?.marks.filter(({ revision }) => revision === report.revision) ?? [];
  const [reopening = null] = found?.reopenings ?? [];
  return {
    marks,
    ...{ isClusterEmpty, progress: progressOf(path, marks) },
    paper: found?.papers[0] ?? null,
    reopening,
    onBehalf,
    sentUnder: found?.sentUnder ?? null,
  };
}

type Found = {
  id: string | null;
  revision: number;
  unitId: string;
  clusterYear: LoadedClusterYear;
};

const pathParts = {
  marks: {
    select: { revision: true, kind: true, groupCode: true, markedBy: true, at: true },
    orderBy: { at: "asc" },
  },
  papers: {
    select: { number: true, signedOn: true, file: { select: fileView } },
    orderBy: { at: "desc" },
    take: 1,
  },
  reopenings: {
    select: { reason: true, askedAt: true, decidedAt: true, granted: true, answer: true },
    orderBy: { askedAt: "desc" },
    take: 1,
  },
  onBehalf: {
    select: {
      ...{ id: true, personId: true, enteredBy: true, source: true, cells: true, at: true },
      ...{ contradiction: true, contradictedBy: true, contradictedAt: true },
      lines: { select: { indicatorId: true, typed: true } },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  },
  sentUnder: { select: { givenBy: true, fromOn: true } },
} as const satisfies Prisma.ProgressReportSelect;

/** Whoever may read a report may read the scan of its signed paper. */
export async function holdsReportPaper(actor: Actor, fileId: string) {
  const paper = await db.reportPaper.findFirst({
    where: { fileId },
    select: { report: { select: { unitId: true, clusterYearId: true } } },
  });
  const clusterYear = paper && (await loadClusterYearScope(paper.report.clusterYearId));
  return Boolean(
    paper && clusterYear && canReadReport(actor, { unitId: paper.report.unitId, clusterYear }),
  );
}
