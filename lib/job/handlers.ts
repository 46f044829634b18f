import "server-only";
import { bringIntoForceByTime } from "@/lib/covenant/commands/pass-last-days";
import { sealCovenant, sweepUnsealedCovenants } from "@/lib/covenant/commands/seal-covenant";
import { sealCovenantKind } from "@/lib/covenant/commands/seal-covenant-kind";
import { closeVotingByTime, sweepRounds } from "@/lib/election/commands/close-voting";
import { sealMinutes, sweepUnsealedMinutes } from "@/lib/election/commands/seal-minutes";
import { sealMinutesKind } from "@/lib/election/commands/seal-minutes-kind";
import { destroyBytes, sweepFiles } from "@/lib/file/commands/destroy-bytes";
import { destroying } from "@/lib/file/commands/withdraw-file";
import { deliverMail } from "@/lib/mail/commands/deliver-mail";
import { planMails, sweepMails } from "@/lib/mail/commands/plan-mails";
import { officePost } from "@/lib/mail/queries/office-post";
import { sealSignedPaperKind } from "@/lib/paper-signing/commands/seal-paper-kind";
import {
  sealSignedPaper,
  sweepUnsealedPapers,
} from "@/lib/paper-signing/commands/seal-signed-paper";
import { lockByDay, lockByDayKind, sweepLockDays } from "@/lib/report/commands/lock-by-day";
import { sealCopy, sweepUnsealedCopies } from "@/lib/signed-copy/commands/seal-copy";
import { sealCopyKind } from "@/lib/signed-copy/commands/seal-copy-kind";
import type { Handlers } from "./commands";

/** What can be asked for, by its kind. */
export const handlers: Handlers = {
  mail: (id) => deliverMail(officePost(), id),
  [destroying]: destroyBytes,
  [sealCovenantKind]: sealCovenant,
  closeVoting: closeVotingByTime,
  [sealMinutesKind]: sealMinutes,
  [sealCopyKind]: sealCopy,
  [sealSignedPaperKind]: sealSignedPaper,
  [lockByDayKind]: lockByDay,
};

/** Looks for what should have been asked for and was not; each adds the jobs that are missing. */
export const sweeps: readonly (() => Promise<void>)[] = [
  () => planMails(officePost()),
  sweepMails,
  sweepFiles,
  bringIntoForceByTime,
  sweepUnsealedCovenants,
  sweepRounds,
  sweepUnsealedMinutes,
  sweepUnsealedCopies,
  sweepUnsealedPapers,
  sweepLockDays,
];
