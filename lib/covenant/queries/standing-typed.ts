import type { Prisma } from "@/lib/db/generated/client";
import { searchText } from "@/lib/search-text";
import { droppedWords } from "../labels/closing";
import { type DraftWords, savedWords } from "../schema";
import type { LoadedCovenant } from "./covenant-row";
import { annexesInForce } from "./text-in-force";

/**
 * Of an annex: the common targets of the text it amends as they stand, in their rows, each as it was typed, so that it can be typed
 * over. Nothing for any other text.
 */
export async function typedStanding(
  client: Prisma.TransactionClient,
  { amends }: Pick<LoadedCovenant, "amends">,
): Promise<DraftWords["targets"]> {
  if (!amends) return [];
  const layers = [amends.id, ...annexesInForce(amends).map(({ id }) => id)];
  const saves = await client.covenantSave.findMany({
    where: { covenantId: { in: layers }, setAside: false },
    orderBy: { revision: "desc" },
    distinct: ["covenantId"],
    select: { covenantId: true, words: true },
  });
  const standing = new Map<string, DraftWords["targets"][number]>();
  for (const layer of layers) {
    const words = saves.find(({ covenantId }) => covenantId === layer)?.words;
    for (const target of words === undefined ? [] : savedWords.parse(words).targets) {
      const isDropped = searchText(target.typed) === searchText(droppedWords);
      if (isDropped) standing.delete(target.indicatorId);
      else standing.set(target.indicatorId, target);
    }
  }
  return [...standing.values()];
}
