import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mayReadCovenantFile, mayReadDelegation } from "@/lib/covenant/queries/may-read-file";
import { holdsEvidence } from "@/lib/evidence/queries/evidence-holder";
import { holdsOwnForm } from "@/lib/own-form/queries/own-forms";
import { holdsReportPaper } from "@/lib/report/queries/report-path";
import { mayReadScoreTable } from "@/lib/score-table/queries/may-read-file";
import { mayReadSignedCopy } from "@/lib/signed-copy/queries/get-sealed-copy";
import { holdsClusterPaper } from "@/lib/total/queries/report-papers";

/** Whether a record that this actor may read holds this file; false when none does. */
type Holder = (actor: Actor, fileId: string) => Promise<boolean>;

/** Every kind of record that files hang on, each with its own policy. A file on none of them is read by nobody. */
export const holders: readonly Holder[] = [
  mayReadCovenantFile,
  mayReadDelegation,
  holdsReportPaper,
  holdsEvidence,
  holdsClusterPaper,
  mayReadScoreTable,
  mayReadSignedCopy,
  holdsOwnForm,
];
