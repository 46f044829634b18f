import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { VoteStatus } from "@/lib/db/generated/enums";
import { getSetting } from "@/lib/setting/queries";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { lastPetitionDay, petitioningRefusal, usualPetitionDays } from "../petition-rules";
import { canPetition, speaksForUpperLevel } from "../policy";

type OfConference = { event: { startsAt: Date }; clusterYear: { ownerPath: readonly string[] } };

/** The last day for petitions about a vote, by what the nearest office had set on the day of the conference. */
export async function petitionDeadline(
  { event, clusterYear }: OfConference,
  client: Prisma.TransactionClient = db,
): Promise<Day> {
  const heldOn = dayOf(event.startsAt);
  const set = await getSetting(clusterYear.ownerPath, "petitionDays", heldOn, client);
  return lastPetitionDay(heldOn, Number(set ?? usualPetitionDays));
}

type PetitionedVote = {
  id: string;
  clusterYearId: string;
  status: VoteStatus;
  event: { startsAt: Date };
};

/**
 * The petitions about a vote that this actor reads, oldest first: their own unit's, or, for the upper level, all; and whether
 * they may send one, until which day.
 */
export async function getPetitions(actor: Actor, vote: PetitionedVote) {
  const clusterYear = await loadClusterYearScope(vote.clusterYearId);
  if (!clusterYear)
    return { petitions: [], viewer: { mayFile: false, mayAnswer: false, lastDay: null } };
  const { unitId } = actor.capacity;
  const isUpper = speaksForUpperLevel(actor, clusterYear);
  const isPetitioner = canPetition(actor, clusterYear);
  const rows = await db.votePetition.findMany({
    where: {
      voteId: vote.id,
      ...(isUpper ? {} : { unitId: { in: isPetitioner && unitId ? [unitId] : [] } }),
    },
    select: petitionParts,
    orderBy: { filedAt: "asc" },
  });
  const heldOn = dayOf(vote.event.startsAt);
  const names = await namesOfUnits(
    rows.map((petition) => petition.unitId),
    heldOn,
  );
  const lastDay = await petitionDeadline({ ...vote, clusterYear });
  const petitionedBy = rows.map((petition) => petition.unitId);
  const refusal = petitioningRefusal(
    { ...vote, petitionedBy },
    { unitId: unitId ?? "", today: dayOf(now()), lastDay },
  );
  return {
    petitions: rows.map(({ unitId: ofUnit, ...petition }) => {
      const unit = names.get(ofUnit);
      return { ...petition, place: unit ? placeName(unit) : "" };
    }),
    viewer: { mayFile: isPetitioner && refusal === null, mayAnswer: isUpper, lastDay },
  };
}

export type PetitionsView = Awaited<ReturnType<typeof getPetitions>>;

const petitionParts = {
  ...{ id: true, unitId: true, words: true, personName: true, filedAt: true },
  answer: { select: { words: true, personName: true, answeredAt: true } },
} as const satisfies Prisma.VotePetitionSelect;

/** Petitions that wait for an answer in these cluster years, for the upper level's list of things to do. */
export function listWaitingPetitions(clusterYearIds: readonly string[]) {
  return db.votePetition.findMany({
    where: { answer: null, vote: { clusterYearId: { in: [...clusterYearIds] } } },
    select: {
      ...{ id: true, filedAt: true },
      vote: { select: { id: true, title: true, clusterYearId: true } },
    },
    orderBy: { filedAt: "asc" },
  });
}
