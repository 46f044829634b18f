import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import {
  holdClusterYearScope,
  type LoadedClusterYear,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { authorize, Refusal } from "@/lib/refusal";
import { canIssueReport } from "../policy";
import type { AddReportPaperInput } from "../schema";

/**
 * Puts the signed paper beside a cluster's report of a year or of one period: its number and day, and the scan where there is
 * one. A later one takes the place of an earlier, which is kept. Refuses `notFound`, and the file as `receiveFile`.
 */
export async function addReportPaper(actor: Actor, input: AddReportPaperInput) {
  const { clusterYearId, period, number, signedOn, scan } = input;
  // Before anything is laid on disk: a stranger's twenty megabytes are not.
  authorizeIssuing(actor, await loadClusterYearScope(clusterYearId));
  const laidDown = scan && scan.size > 0 ? await receiveFile(scan, ["pdf"]) : null;
  return transaction(async (tx) => {
    const clusterYear = await holdClusterYearScope(tx, clusterYearId);
    authorizeIssuing(actor, clusterYear);
    const file = laidDown && (await keepFile(tx, actor, laidDown));
    await tx.clusterReportPaper.create({
      data: {
        ...{ clusterYearId, number, signedOn: dayToDb(signedOn), at: now() },
        ...{ personId: actor.personId, fileId: file?.id ?? null },
        fromOn: period && dayToDb(period.fromOn),
        toOn: period && dayToDb(period.toOn),
      },
    });
    record(tx, actor, {
      type: "clusterYear.reportPaperAdded",
      ...{ clusterYearId, number, signedOn, sha256: file?.sha256 ?? null },
      ...{ fromOn: period?.fromOn ?? null, toOn: period?.toOn ?? null },
    });
  });
}

function authorizeIssuing(actor: Actor, clusterYear: LoadedClusterYear | null) {
  if (!clusterYear) throw new Refusal("notFound");
  authorize(canIssueReport(actor, clusterYear));
}
