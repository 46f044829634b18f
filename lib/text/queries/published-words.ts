import { type DraftWords, savedWords } from "@/lib/covenant/schema";
import type { Prisma } from "@/lib/db/generated/client";

/** The words of a revision, as its save keeps them. */
export async function wordsOfRevision(
  client: Prisma.TransactionClient,
  { textId, revision }: { textId: string; revision: number },
): Promise<DraftWords> {
  const { words } = await client.covenantSave.findFirstOrThrow({
    where: { covenantId: textId, revision, setAside: false },
    select: { words: true },
  });
  return savedWords.parse(words);
}

/** The drafts shown to the units, first to last. */
export function findPublished(client: Prisma.TransactionClient, textId: string) {
  return client.publishedDraft.findMany({
    where: { textId },
    orderBy: { number: "asc" },
    select: { id: true, number: true, revision: true, inHall: true, publishedAt: true },
  });
}
