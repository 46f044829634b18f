import type { Prisma } from "@/lib/db/generated/client";
import { type DraftWords, savedWords } from "../schema";

/** The last saved words of a text and of the annexes over it, in the order asked for. */
export async function savedLayers(
  client: Prisma.TransactionClient,
  covenantIds: readonly string[],
): Promise<DraftWords[]> {
  const saves = await client.covenantSave.findMany({
    where: { covenantId: { in: [...covenantIds] }, setAside: false },
    orderBy: { revision: "desc" },
    distinct: ["covenantId"],
    select: { covenantId: true, words: true },
  });
  return covenantIds.flatMap((id) =>
    saves.filter(({ covenantId }) => covenantId === id).map(({ words }) => savedWords.parse(words)),
  );
}
