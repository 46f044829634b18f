import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { SignedPaper } from "@/lib/db/generated/enums";
import type { PaperDescription } from "@/lib/document/description";
import {
  getBallotPaper,
  getConferenceMinutes,
  getCountMinutes,
  getResultNotice,
} from "@/lib/election/queries/get-papers";
import { getHandoverPaper } from "@/lib/handover/queries/get-paper";
import { isId } from "@/lib/ids";
import { getRegistrationPaper } from "@/lib/registration/queries/get-paper";

export type PaperRef = { paper: SignedPaper; subjectId: string };

/**
 * A paper as it would be printed now, with the cluster year it belongs to, and the unit where it is one unit's alone; null for
 * whoever may not see it, and while there is no such paper.
 */
export async function findPaper(actor: Actor, { paper, subjectId }: PaperRef) {
  const clusterYearId = isId(subjectId) ? await yearOf[paper](subjectId) : null;
  const description = clusterYearId ? await printed(actor, { paper, subjectId }) : null;
  if (!clusterYearId || !description) return null;
  return { clusterYearId, description, unitId: await unitOfPaper({ paper, subjectId }) };
}

/** The unit whose paper it is; null for a paper of the whole cluster. */
export async function unitOfPaper(
  { paper, subjectId }: PaperRef,
  client: Prisma.TransactionClient = db,
) {
  if (paper !== "registration") return null;
  const { unitId } = await client.registration.findUniqueOrThrow({
    where: { id: subjectId },
    select: { unitId: true },
  });
  return unitId;
}

/** A registration stands still from its confirmation on: until then it may come back and be typed anew. */
function verified(id: string) {
  return db.registration.findUnique({
    where: { id, status: "verified" },
    select: { clusterYearId: true, unitId: true },
  });
}

async function printed(
  actor: Actor,
  { paper, subjectId }: PaperRef,
): Promise<PaperDescription | null> {
  if (paper === "resultNotice") return getResultNotice(actor, subjectId);
  if (paper === "conferenceMinutes") return getConferenceMinutes(actor, subjectId);
  if (paper === "handover") return getHandoverPaper(actor, subjectId);
  if (paper === "registration") {
    const key = await verified(subjectId);
    return key && getRegistrationPaper(actor, key);
  }
  const round = await db.voteRound.findUnique({
    where: { id: subjectId },
    select: { voteId: true, number: true },
  });
  if (!round) return null;
  const ref = { voteId: round.voteId, roundNumber: round.number };
  return paper === "ballotPaper" ? getBallotPaper(actor, ref) : getCountMinutes(actor, ref);
}

const yearOf: Record<SignedPaper, (id: string) => Promise<string | null>> = {
  ballotPaper: yearOfRound,
  countMinutes: yearOfRound,
  resultNotice: async (id) => {
    const vote = await db.vote.findUnique({ where: { id }, select: { clusterYearId: true } });
    return vote?.clusterYearId ?? null;
  },
  conferenceMinutes: async (id) => {
    const event = await db.clusterEvent.findUnique({
      where: { id },
      select: { clusterYearId: true },
    });
    return event?.clusterYearId ?? null;
  },
  handover: async (id) => {
    const handover = await db.handover.findUnique({ where: { clusterYearId: id } });
    return handover?.status === "received" ? id : null;
  },
  registration: async (id) => (await verified(id))?.clusterYearId ?? null,
};

async function yearOfRound(id: string) {
  const round = await db.voteRound.findUnique({
    where: { id },
    select: { vote: { select: { clusterYearId: true } } },
  });
  return round?.vote.clusterYearId ?? null;
}
