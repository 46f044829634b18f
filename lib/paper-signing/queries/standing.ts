import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { PaperDescription } from "@/lib/document/description";
import type { PaperRef } from "@/lib/signed-copy/queries/find-paper";
import { saysTheSame } from "../canonical-form";
import { findSigningsOf } from "./signing-row";

/**
 * How a paper stands that would be printed like this now: every opening, the one that is open or complete, and its scans signed by
 * pen alone. A registration says something new once a request was granted: what was signed stands, and it may be signed anew.
 */
export async function standingOf(
  client: Prisma.TransactionClient,
  { paper, subjectId }: PaperRef,
  description: PaperDescription,
) {
  const signings = await findSigningsOf(client, { paper, subjectId });
  const current = signings.find(({ withdrawal }) => !withdrawal) ?? null;
  const penned = await client.signedCopy.findMany({
    where: { paper, subjectId, signingId: null },
    select: { decision: { select: { confirmed: true } } },
  });
  const isOpen = current !== null && !current.completion;
  const isOutdated = current !== null && !saysTheSame(current.description, description);
  const mayBeSignedAnew = paper === "registration" && isOutdated;
  return {
    ...{ signings, current },
    /** What is on record has changed since the words were frozen. */
    isOutdated,
    before: {
      paper,
      open: isOpen,
      completed: current?.completion != null && !mayBeSignedAnew,
      /** Signed in the app or by pen, but opened first: its words change with a granted request. */
      isOpenedFirst: paper === "registration" && !isOpen,
      copyConfirmed: penned.some(({ decision }) => decision?.confirmed),
      copyWaits: penned.some(({ decision }) => !decision),
    },
  };
}
