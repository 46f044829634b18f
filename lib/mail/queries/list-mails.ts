import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { canChase } from "@/lib/report/policy";

/** The latest reminder to each person of each unit about a cluster year's reports, newest first; none for whoever does not remind others. */
export async function listReportMails(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canChase(actor, clusterYear)) return [];
  const mails = await db.outgoingMail.findMany({
    where: { clusterYearId, kind: { in: ["reportDue", "reportLate"] } },
    select: {
      ...{ subjectId: true, unitId: true, sendOn: true, outcome: true },
      person: { select: { fullName: true } },
    },
    orderBy: { sendOn: "desc" },
    distinct: ["subjectId", "unitId", "personId"],
  });
  return mails.map(({ sendOn, subjectId, person, outcome, ...mail }) => ({
    ...mail,
    ...{ periodId: subjectId, name: person.fullName, on: dayFromDb(sendOn) },
    outcome: outcome ?? ("waiting" as const),
  }));
}

export type ReportMail = Awaited<ReturnType<typeof listReportMails>>[number];
