import { db } from "@/lib/db/client";
import { wordsOfRevision } from "@/lib/text/queries/published-words";

/** A draft as it lies on the desk: its words and the revision they are. */
export async function draftOf(textId: string) {
  const { revision } = await db.covenant.findUniqueOrThrow({
    where: { id: textId },
    select: { revision: true },
  });
  return { revision, words: await wordsOfRevision(db, { textId, revision }) };
}

export type Draft = Awaited<ReturnType<typeof draftOf>>;
