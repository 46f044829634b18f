import "server-only";
import { now } from "@/lib/clock";
import type { Prisma } from "@/lib/db/generated/client";
import type { PaperRef } from "@/lib/signed-copy/queries/find-paper";

/** Whether the conference whose minutes these are has begun, with presence on record; null for another paper. */
export async function conferenceFacts(
  client: Prisma.TransactionClient,
  { paper, subjectId }: PaperRef,
) {
  if (paper !== "conferenceMinutes") return null;
  const { startsAt, _count } = await client.clusterEvent.findUniqueOrThrow({
    where: { id: subjectId },
    select: { startsAt: true, _count: { select: { attendances: true } } },
  });
  return { hasBegun: startsAt <= now(), presenceRecorded: _count.attendances > 0 };
}
