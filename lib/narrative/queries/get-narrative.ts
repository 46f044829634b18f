import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { NarrativePart } from "@/lib/db/generated/enums";
import { getReport } from "@/lib/report/queries/report";
import { autosavingRefusal } from "@/lib/report/rules";

/** The words of a unit's report, part by part with what each said before, newest first; for whoever may read the report. */
export async function getNarrative(actor: Actor, key: { periodId: string; unitId: string }) {
  const report = await getReport(actor, key);
  if (!report) return null;
  const where = { report: key };
  const [written, before] = await Promise.all([
    db.reportNarrative.findMany({ where }),
    db.reportNarrativeRevision.findMany({ where, orderBy: { id: "desc" }, take: 100 }),
  ]);
  const textOf = new Map(written.map(({ part, text }) => [part, text]));
  return {
    report,
    mayWrite: report.viewer.mayEnter && report.viewer.entering === null,
    /** Typing alone saves nothing: what is written is taken back from the head by a button. */
    isBeforeHead: autosavingRefusal(report, report.viewer) !== null,
    parts: Object.values(NarrativePart).map((part) => ({
      part,
      text: textOf.get(part) ?? "",
      before: before
        .filter((was) => was.part === part)
        .map(({ id, text, writtenAt }) => ({ id, text, writtenAt })),
    })),
  };
}

export type NarrativeView = NonNullable<Awaited<ReturnType<typeof getNarrative>>>;
