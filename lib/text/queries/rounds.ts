import type { Prisma } from "@/lib/db/generated/client";

const inOrder = { orderBy: { id: "asc" } } as const;

/** Rounds of asking the units, first to last, with everything said and answered in each, in the order it came. */
export async function findRounds(client: Prisma.TransactionClient, textId: string) {
  const rounds = await client.consultation.findMany({
    where: { textId },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      dueAt: true,
      silence: true,
      openedAt: true,
      draft: { select: { number: true, revision: true } },
      units: { select: { unitId: true, name: true }, orderBy: { position: "asc" } },
      closing: { select: { closedAt: true } },
      opinions: {
        ...inOrder,
        select: {
          ...{ id: true, unitId: true, contentId: true, agrees: true, words: true, proposed: true },
          ...{ personName: true, personPost: true, paper: true, givenAt: true },
          replies: {
            ...inOrder,
            select: { id: true, outcome: true, words: true, personName: true, repliedAt: true },
          },
        },
      },
    },
  });
  return rounds.map((round) => ({ ...round, isOpen: round.closing === null }));
}

export type LoadedRound = Awaited<ReturnType<typeof findRounds>>[number];
export type LoadedOpinion = LoadedRound["opinions"][number];
